import type { RunRecord } from "../../record/record.ts";
import { FileRows } from "./file-rows.ts";
import { ReadingsJudge } from "./judge-readings.ts";
import { latestFirst } from "./latest-first.ts";
import { type MeasuredRun, measureRun, measuresFiles } from "./measure-run.ts";
import { slowestReadings } from "./slowest-readings.ts";
import type { Machine, TimingsByFile } from "./timing.ts";
import { type TimingOptions, trustedBranches } from "./timing-options.ts";
import { TimingTable } from "./timing-table.ts";

/** What past runs measured for each test file. */
export interface TestTimings {
  /** By `timingKey`. */
  readonly byFile: TimingsByFile;
  /** Trusted runs that measured at least one file. */
  readonly runs: number;
  /** Runs from forks that were left out: an outsider must not be able to steer the plan of a trusted run. */
  readonly forkRuns: number;
  /** Trusted runs with readings that do not count. */
  readonly leftOut?: LeftOut;
  /** By the number in `Timing.machine`. Absent: each machine is a run of its own. */
  readonly machines?: readonly Machine[];
}

export interface LeftOut {
  /** Runs in which some file was not run to its end. */
  readonly incomplete: number;
  /** Runs of branches on which some file takes another time than on the default branch. */
  readonly otherBranches: number;
}

/** The timing history of every test file in these records, whatever their order: its complete readings. */
export function testTimings(records: readonly RunRecord[], options: TimingOptions = {}): TestTimings {
  const { job = "", runsOn } = options;
  const files = new FileRows();
  const judge = new ReadingsJudge(trustedBranches(records, options));
  const { measured: measuredRuns, forkRuns } = measureTrusted(records, files, job);
  for (const measured of measuredRuns) judge.show(measured);
  const byFile = new TimingTable();
  const machines: Machine[] = [];
  const leftOut = { incomplete: 0, otherBranches: 0 };
  let runs = 0;
  for (const measured of measuredRuns) {
    const isAlike = jobsAlike(measured.record, runsOn);
    const readings = slowestReadings(measured, judge, { files: files.size, isAlike });
    if (readings.leftOut.has("incomplete")) leftOut.incomplete++;
    if (readings.leftOut.has("foreign")) leftOut.otherBranches++;
    if (readings.counted === 0) continue;
    const numbers = measured.jobNames.map((name) => machines.push({ run: runs, alike: isAlike(name) }) - 1);
    for (const [row, seconds] of readings.seconds.entries()) {
      if (Number.isNaN(seconds)) continue;
      byFile.add(byFile.rowOf(files.nameOf(row)), seconds, numbers[readings.jobs[row] ?? 0] ?? 0);
    }
    runs++;
  }
  return { byFile, runs, forkRuns, leftOut, machines };
}

/** What the trusted runs measured, the newest first. */
function measureTrusted(
  records: readonly RunRecord[],
  files: FileRows,
  job: string,
): { readonly measured: readonly MeasuredRun[]; readonly forkRuns: number } {
  const measured: MeasuredRun[] = [];
  let forkRuns = 0;
  for (const record of [...records].sort(latestFirst)) {
    if (record.trust !== "trusted") {
      if (measuresFiles(record, job)) forkRuns++;
      continue;
    }
    const run = measureRun(record, files, job);
    if (run !== null) measured.push(run);
  }
  return { measured, forkRuns };
}

/** Says which jobs of a run had a runner with the label; without a label, all of them. */
function jobsAlike({ jobs }: RunRecord, label: string | undefined): (job: string) => boolean {
  if (label === undefined) return () => true;
  const alike = new Set(jobs?.filter(({ runner }) => runner?.labels.includes(label)).map(({ name }) => name));
  return (job) => alike.has(job);
}
