import { groupBy } from "../../packages/core/collections/group-by.ts";
import { emptyRecord, type JobRecord, type RunRecord } from "../../packages/core/record/record.ts";
import { type DataSet, nothingPublished } from "./data-set.ts";
import { namesIn, readNdjson } from "./read-rows.ts";

const FOLDER = "C-job-histories";
const SCORED = 0.4;

interface JobRow {
  readonly job_id: number;
  readonly name: string;
  readonly status: "COMPLETED" | "FAILED" | "ABORTED";
  /** Seconds since 1970. */
  readonly created: number;
  readonly started: number | null;
  readonly finished: number | null;
  readonly run_id: number;
  readonly branch: string;
  readonly sha: string;
}

/** Histories of jobs, scored on the successful ones of the last 40 % of the jobs. */
export function jobHistories(): DataSet[] {
  return namesIn(FOLDER, ".ndjson.gz").map((name): DataSet => {
    const rows = readNdjson<JobRow>(`${FOLDER}/${name}.ndjson.gz`);
    const created = rows.map((row) => row.created * 1000).sort((a, b) => a - b);
    const from = created[Math.floor(created.length * (1 - SCORED))] ?? 0;
    return {
      project: `${name.replace(/-core-jobs$/, "")} jobs`,
      group: "jobs",
      unit: "job",
      records: [...groupBy(rows, ({ run_id }) => run_id).values()].map(toRecord),
      isScored: (_, at) => at >= from,
      published: nothingPublished,
    };
  });
}

/** The run of these jobs. What started it is not recorded: only the main branch is pushed to. */
function toRecord(rows: readonly JobRow[]): RunRecord {
  const [first] = rows;
  const jobs = rows.map(toJob);
  const times = (of: (row: JobRow) => number | null) => rows.flatMap((row) => of(row) ?? []);
  return emptyRecord({
    run_id: first?.run_id ?? 0,
    workflow: "CI",
    event: first?.branch === "master" ? "push" : "pull_request",
    branch: first?.branch ?? null,
    sha: first?.sha ?? null,
    created_at: iso(Math.min(...times(({ created }) => created))),
    started_at: iso(Math.min(...times(({ started }) => started))),
    completed_at: iso(Math.max(...times(({ finished }) => finished))),
    conclusion: rows.every(({ status }) => status === "COMPLETED") ? "success" : "failure",
    jobs,
  });
}

function toJob({ name, status, created, started, finished }: JobRow): JobRecord {
  return {
    name,
    runner: null,
    created_at: iso(created),
    started_at: iso(started),
    completed_at: iso(finished),
    conclusion: CONCLUSIONS[status],
    steps: null,
  };
}

const CONCLUSIONS: Readonly<Record<JobRow["status"], string>> = {
  COMPLETED: "success",
  FAILED: "failure",
  ABORTED: "cancelled",
};

function iso(seconds: number | null): string | null {
  return seconds === null || !Number.isFinite(seconds) || seconds <= 0 ? null : new Date(seconds * 1000).toISOString();
}
