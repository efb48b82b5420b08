import type { RunRecord } from "../../record/record.ts";
import { measuredEntries, measureRun } from "./measure-run.ts";
import type { Machine, TimingsByFile } from "./timing.ts";
import { TimingTable } from "./timing-table.ts";

/** What past runs measured for each test file. */
export interface TestTimings {
  /** By `timingKey`. */
  readonly byFile: TimingsByFile;
  /** Trusted runs that measured at least one file. */
  readonly runs: number;
  /** Runs from forks that were left out: an outsider must not be able to steer the plan of a trusted run. */
  readonly forkRuns: number;
  /** By the number in `Timing.machine`. Absent: each machine is a run of its own. */
  readonly machines?: readonly Machine[];
}

export interface TimingOptions {
  /** Learn only from jobs whose name starts with this. */
  readonly job?: string | undefined;
  /**
   * A label of the runners that the plan is for, such as `ubuntu-latest`. Where a run measured a file on several kinds
   * of runner, the one with this label counts; what only others measured is still better than nothing.
   */
  readonly runsOn?: string | undefined;
}

/** The timing history of every test file in these records, whatever their order. */
export function testTimings(records: readonly RunRecord[], { job = "", runsOn }: TimingOptions = {}): TestTimings {
  const byFile = new TimingTable();
  const machines: Machine[] = [];
  let runs = 0;
  let forkRuns = 0;
  for (const record of [...records].sort(newestFirst)) {
    const entries = measuredEntries(record.tests ?? [], job);
    if (entries.length === 0) continue;
    if (record.trust !== "trusted") {
      forkRuns++;
      continue;
    }
    const isAlike = jobsAlike(record, runsOn);
    const measured = measureRun(entries, byFile, isAlike);
    const numbers = measured.jobNames.map((job) => machines.push({ run: runs, alike: isAlike(job) }) - 1);
    for (let row = 0; row < byFile.size; row++) {
      const seconds = measured.seconds[row] ?? Number.NaN;
      if (!Number.isNaN(seconds)) byFile.add(row, seconds, numbers[measured.jobs[row] ?? 0] ?? 0);
    }
    runs++;
  }
  return { byFile, runs, forkRuns, machines };
}

/** Says which jobs of a run had a runner with the label; without a label, all of them. */
function jobsAlike({ jobs }: RunRecord, label: string | undefined): (job: string) => boolean {
  if (label === undefined) return () => true;
  const alike = new Set(jobs?.filter(({ runner }) => runner?.labels.includes(label)).map(({ name }) => name));
  return (job) => alike.has(job);
}

function startedAt(record: RunRecord): number {
  const time = Date.parse(record.started_at ?? record.created_at ?? "");
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}

function newestFirst(a: RunRecord, b: RunRecord): number {
  return startedAt(b) - startedAt(a) || b.run_id - a.run_id || b.attempt - a.attempt;
}
