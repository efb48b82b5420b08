import { emptyRecord, type JobRecord, type RunRecord } from "../../record/record.ts";

/** A record for tests: one run an hour, of 100 seconds; a test says only what matters to it. */
export function exampleRun(number: number, fields: ExampleRun = {}): RunRecord {
  const { seconds = 100, jobs, minute = 60 * number, ...rest } = fields;
  const created = new Date(Date.UTC(2026, 0, 1) + minute * 60_000);
  const created_at = created.toISOString();
  const completed_at = new Date(created.getTime() + seconds * 1000).toISOString();
  return emptyRecord({
    repository: "owner/name",
    workflow: "CI",
    workflow_path: ".github/workflows/ci.yml",
    run_id: number,
    event: "push",
    branch: "main",
    conclusion: "success",
    created_at,
    started_at: created_at,
    completed_at,
    jobs: jobs === undefined ? null : Object.entries(jobs).map(([name, length]) => exampleJob(name, created, length)),
    ...rest,
  });
}

export interface ExampleRun extends Omit<Partial<RunRecord>, "jobs"> {
  readonly seconds?: number;
  /** When it was created, in minutes. */
  readonly minute?: number;
  /** Seconds by name; `skipped` for a job that did not run. */
  readonly jobs?: Readonly<Record<string, number | "skipped">>;
}

function exampleJob(name: string, start: Date, length: number | "skipped"): JobRecord {
  const seconds = length === "skipped" ? 0 : length;
  return {
    name,
    runner: null,
    created_at: start.toISOString(),
    started_at: start.toISOString(),
    completed_at: new Date(start.getTime() + seconds * 1000).toISOString(),
    conclusion: length === "skipped" ? "skipped" : "success",
    steps: null,
  };
}
