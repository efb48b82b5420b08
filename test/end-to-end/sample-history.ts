import { emptyRecord, type RunRecord } from "../../packages/core/record/record.ts";
import { sumBy } from "../../packages/core/stats/sum.ts";
import { PRETENDED_SECONDS } from "./sample-repository.ts";

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 0, 5, 12);
const BUILD_SECONDS = 60;

/** One run a day of a workflow that builds and then tests, a little faster or slower each time; the same every time. */
export function sampleHistory(runs: number): RunRecord[] {
  return Array.from({ length: runs }, (_, day) => sampleRun(day));
}

/** As `--history` reads it. */
export function ndjson(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}

function sampleRun(day: number): RunRecord {
  const factor = 1 + (((day * 7) % 5) - 2) / 50;
  const at = (seconds: number) => new Date(START + day * DAY_MS + Math.round(seconds) * 1000).toISOString();
  const tests = Object.entries(PRETENDED_SECONDS).map(([file, seconds]) => {
    return { job: "test", file, seconds: seconds * factor, tests: 4, failures: 0, skipped: 0 };
  });
  const built = BUILD_SECONDS * factor;
  const tested = built + sumBy(tests, (test) => test.seconds);
  const job = (name: string, start: number, end: number) => {
    const times = { created_at: at(0), started_at: at(start), completed_at: at(end) };
    const runner = { labels: ["ubuntu-latest"], os: "Linux", arch: "X64" };
    return { name, runner, ...times, conclusion: "success", steps: null };
  };
  return emptyRecord({
    repository: "acme/shop",
    workflow: "CI",
    workflow_path: ".github/workflows/ci.yml",
    run_id: 100 + day,
    event: "push",
    branch: "main",
    created_at: at(0),
    started_at: at(0),
    completed_at: at(tested),
    conclusion: "success",
    jobs: [job("build", 0, built), job("test", built, tested)],
    tests,
  });
}
