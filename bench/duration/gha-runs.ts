import { type ChangedFile, emptyRecord, type RunRecord } from "../../packages/core/record/record.ts";
import type { DataSet } from "./data-set.ts";
import { readProcessedRuns } from "./processed-runs.ts";
import type { PublishedRow } from "./published-row.ts";
import { namesIn, readNdjson } from "./read-rows.ts";

const FOLDER = "C-gha-runs";

/**
 * GitHub Actions projects with published predictions, scored on exactly those runs. Two are raw (jobs, files, commits);
 * of the other two only the authors' table exists, without names of branches and files.
 */
export function ghaRuns(): DataSet[] {
  const raw = namesIn(`${FOLDER}/raw`, ".ndjson.gz");
  return namesIn(`${FOLDER}/published-predictions`, ".ndjson.gz").map((name): DataSet => {
    const rows = readNdjson<PublishedRow>(`${FOLDER}/published-predictions/${name}.ndjson.gz`);
    const scored = new Set(rows.map(({ id_build }) => id_build));
    return {
      project: name.split("__").at(-1) ?? name,
      group: "GitHub Actions",
      unit: "run",
      records: raw.includes(name)
        ? readNdjson<RawRow>(`${FOLDER}/raw/${name}.ndjson.gz`).map(toRecord)
        : readProcessedRuns(`${FOLDER}/processed/${name}.csv.gz`, rows),
      isScored: (runId) => scored.has(runId),
      published: publishedBy(rows),
    };
  });
}

function publishedBy(rows: readonly PublishedRow[]): DataSet["published"] {
  const models = Object.keys(rows[0] ?? {}).filter((name): name is `pred_${string}` => name.startsWith("pred_"));
  return new Map(
    models.map((model) => [
      model.slice("pred_".length).replaceAll("_", " "),
      new Map(rows.map((row) => [row.id_build, row[model] ?? Number.NaN])),
    ]),
  );
}

interface RawRow {
  readonly run_id: number;
  readonly run_attempt: number | null;
  readonly workflow_name: string;
  readonly created_at: string;
  readonly event: string;
  readonly branch: string;
  readonly commit: string;
  readonly conclusion: string;
  readonly duration_s: number;
  readonly file_types: readonly string[] | null;
  readonly files: readonly (readonly [path: string, added: number, deleted: number])[] | null;
  readonly jobs: readonly {
    readonly name: string;
    readonly start: string;
    readonly end: string;
    readonly result: string;
  }[];
}

function toRecord(row: RawRow): RunRecord {
  const created = Date.parse(row.created_at);
  const created_at = new Date(created).toISOString();
  const files = changedFiles(row);
  return emptyRecord({
    run_id: row.run_id,
    attempt: row.run_attempt ?? 1,
    workflow: row.workflow_name,
    event: row.event,
    branch: row.branch,
    sha: row.commit,
    conclusion: row.conclusion,
    created_at,
    started_at: created_at,
    completed_at: new Date(created + row.duration_s * 1000).toISOString(),
    changes: files === null ? null : { files, truncated: false },
    jobs: row.jobs.map(({ name, start, end, result }) => ({
      name,
      runner: null,
      created_at: null,
      started_at: start,
      completed_at: end,
      conclusion: result,
      steps: null,
    })),
  });
}

/** Where the commit was not at hand, the collector still knew the types: GitHub tells them before a run starts. */
function changedFiles({ files, file_types }: RawRow): ChangedFile[] | null {
  const lines = (count: number) => (count < 0 ? null : count);
  if (files !== null) {
    return files.map(([path, added, deleted]) => ({
      path,
      additions: lines(added),
      deletions: lines(deleted),
      status: null,
    }));
  }
  return (
    file_types?.map((type) => ({ path: `unknown${type}`, additions: null, deletions: null, status: null })) ?? null
  );
}
