import { emptyRecord, type RunRecord } from "../../packages/core/record/record.ts";
import { type DataSet, nothingPublished } from "./data-set.ts";
import { namesIn, readNdjson } from "./read-rows.ts";

const FOLDER = "C-travis-builds/with-files";
const NEWEST_BUILDS = 1500;
const SCORED = 0.4;

interface TravisRow {
  readonly build_id: number;
  readonly started_at: string;
  readonly status: "passed" | "failed" | "errored" | "canceled";
  /** Sum over the jobs. */
  readonly duration_s: number | null;
  readonly jobs: number;
  readonly is_pr: boolean;
  readonly branch: string;
  readonly commit: string;
  readonly files: readonly (readonly [path: string, added: number, deleted: number])[] | null;
}

/** Travis projects with changed files: the newest 1,500 builds, scored on the passed ones of the last 40 %. */
export function travisBuilds(): DataSet[] {
  return namesIn(FOLDER, ".ndjson.gz").map((name): DataSet => {
    const rows = readNdjson<TravisRow>(`${FOLDER}/${name}.ndjson.gz`).slice(-NEWEST_BUILDS);
    const scored = new Set(rows.slice(Math.floor(rows.length * (1 - SCORED))).map(({ build_id }) => build_id));
    return {
      project: name.split("__").at(-1) ?? name,
      group: "Travis CI",
      unit: "run",
      records: rows.map(toRecord),
      isScored: (runId) => scored.has(runId),
      published: nothingPublished,
    };
  });
}

/** A build took as long as its mean job: only the sum is recorded, and matrices grow. */
function toRecord(row: TravisRow): RunRecord {
  const started = Date.parse(row.started_at);
  const started_at = new Date(started).toISOString();
  const seconds = row.duration_s === null ? null : row.duration_s / row.jobs;
  const lines = (count: number) => (count < 0 ? null : count);
  const files = row.files?.map(([path, added, deleted]) => ({
    path,
    additions: lines(added),
    deletions: lines(deleted),
    status: null,
  }));
  return emptyRecord({
    run_id: row.build_id,
    workflow: "CI",
    event: row.is_pr ? "pull_request" : "push",
    branch: row.branch,
    sha: row.commit,
    conclusion: CONCLUSIONS[row.status],
    created_at: started_at,
    started_at,
    completed_at: seconds === null ? null : new Date(started + seconds * 1000).toISOString(),
    changes: files === undefined ? null : { files, truncated: false },
  });
}

const CONCLUSIONS: Readonly<Record<TravisRow["status"], string>> = {
  passed: "success",
  failed: "failure",
  errored: "failure",
  canceled: "cancelled",
};
