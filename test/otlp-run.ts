import { exportRun } from "../packages/core/export/export-run.ts";
import { emptyRecord, type JobRecord, type RunRecord } from "../packages/core/record/record.ts";
import type { OtlpReceiver } from "./otlp-receiver.ts";

/** A time on the day of the run. */
export const at = (clock: string) => `2026-01-05T${clock}.000Z`;

export function job(name: string, more: Partial<JobRecord> = {}): JobRecord {
  return {
    name,
    runner: { labels: ["ubuntu-latest"], os: "Linux", arch: "X64" },
    created_at: at("12:00:01"),
    started_at: at("12:00:10"),
    completed_at: at("12:05:00"),
    conclusion: "success",
    steps: null,
    ...more,
  };
}

/** A pull request's run of which everything is known: a job that passed, one that failed in its tests. */
export function failedRun(more: Partial<RunRecord> = {}): RunRecord {
  const step = { started_at: at("12:00:20"), completed_at: at("12:04:50") };
  return emptyRecord({
    repository: "acme/app",
    workflow: "CI",
    run_id: 4711,
    attempt: 2,
    event: "pull_request",
    branch: "topic",
    sha: "c0ffee",
    base_branch: "main",
    base_sha: "beef",
    pull_request: 8,
    created_at: at("11:00:00"),
    started_at: at("12:00:00"),
    completed_at: at("12:05:00"),
    conclusion: "failure",
    jobs: [
      job("build", { completed_at: at("12:01:00"), queue_seconds: 9, setup_seconds: 3, work_seconds: 40 }),
      job("test (3)", {
        conclusion: "failure",
        steps: [
          {
            number: 1,
            name: "Set up job",
            conclusion: "success",
            started_at: at("12:00:10"),
            completed_at: at("12:00:20"),
          },
          { number: 2, name: "npm test", conclusion: "failure", ...step },
        ],
      }),
    ],
    tests: [{ job: "test (3)", file: "a.test.ts", seconds: 2, tests: 2, failures: 1, skipped: 0 }],
    failures: [
      { job: "test (3)", file: "a.test.ts", name: "adds", message: "expected 1, token=hunter2" },
      { job: "test (3)", file: "a.test.ts", name: "wobbles", message: null, flaky: true },
    ],
    ...more,
  });
}

/** What a receiver has after a run was sent to it, all messages together. */
export async function sendTo(receiver: OtlpReceiver, record: RunRecord, runAttributes = false) {
  const options = { serverUrl: "https://github.com", version: "1.2.3", runAttributes };
  const outcome = await exportRun(record, options, { endpoint: receiver.url, headers: [], timeoutMs: 20_000 });
  return {
    outcome,
    spans: receiver.traces.flatMap(({ items }) => items),
    metrics: receiver.metrics.flatMap(({ items }) => items),
  };
}
