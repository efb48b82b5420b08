import type { RunRecord } from "../history/record.ts";
import { suiteNames } from "./suite-names.ts";
import { timingKey } from "./timing-key.ts";

/** What past runs measured for each test file. */
export interface TestTimings {
  /** By `timingKey`; the newest measurement first. */
  readonly byFile: ReadonlyMap<string, readonly Timing[]>;
  /** Trusted runs that measured at least one file. */
  readonly runs: number;
  /** Runs of forks that were left out: an outsider must not be able to steer the plan of a trusted run. */
  readonly forkRuns: number;
  /** By the number in `Timing.machine`. Absent: each machine is a run of its own. */
  readonly machines?: readonly Machine[];
}

/** One job of one run. */
export interface Machine {
  /** 0 is the newest run that measured anything. */
  readonly run: number;
  /** Whether it is of the kind that the plan is for; true when no kind was asked for. */
  readonly alike: boolean;
}

/** One run's measurement of one file. */
export interface Timing {
  readonly seconds: number;
  /** How long ago the run was, in days; null when its time is unknown. */
  readonly ageDays: number | null;
  /** Which job of which run measured it: timings with the same number come from the same machine. */
  readonly machine: number;
}

export interface TimingOptions {
  /** The present, in milliseconds since 1970. */
  readonly now: number;
  /** Learn only from jobs whose name starts with this. */
  readonly job?: string | undefined;
  /**
   * A label of the runners that the plan is for, such as `ubuntu-latest`. Where a run measured a file on several kinds
   * of runner, the one with this label counts; what only others measured is still better than nothing.
   */
  readonly runsOn?: string | undefined;
}

/** Older measurements are of no use to any estimator here. */
const KEPT_PER_FILE = 10;
const DAY_MS = 86_400_000;

/** The timing history of every test file in these records, whatever their order. */
export function testTimings(records: readonly RunRecord[], { now, job = "", runsOn }: TimingOptions): TestTimings {
  const byFile = new Map<string, Timing[]>();
  const machines: Machine[] = [];
  let runs = 0;
  let forkRuns = 0;
  for (const record of [...records].sort(newestFirst)) {
    const isAlike = jobsAlike(record, runsOn);
    const measured = measureFiles(record, job, isAlike);
    if (measured.size === 0) continue;
    if (record.trust !== "trusted") {
      forkRuns++;
      continue;
    }
    const time = startedAt(record);
    const ageDays = time === null ? null : Math.max(0, (now - time) / DAY_MS);
    const numbers = new Map<string, number>();
    for (const [file, { seconds, job }] of measured) {
      const machine = numbers.get(job) ?? machines.push({ run: runs, alike: isAlike(job) }) - 1;
      numbers.set(job, machine);
      keepTiming(byFile, file, { seconds, ageDays, machine });
    }
    runs++;
  }
  return { byFile, runs, forkRuns, machines };
}

/** Tells which jobs of a run had a runner with the label; without a label, all of them. */
function jobsAlike({ jobs }: RunRecord, label: string | undefined): (job: string) => boolean {
  if (label === undefined) return () => true;
  const alike = new Set(jobs?.filter(({ runner }) => runner?.labels.includes(label)).map(({ name }) => name));
  return (job) => alike.has(job);
}

function keepTiming(byFile: Map<string, Timing[]>, file: string, timing: Timing): void {
  const kept = byFile.get(file);
  if (kept === undefined) byFile.set(file, [timing]);
  else if (kept.length < KEPT_PER_FILE) kept.push(timing);
}

interface Measured {
  readonly seconds: number;
  /** The job, or for a file in pieces the one with the last piece. */
  readonly job: string;
}

/**
 * Seconds per file in one run. Where several entries speak of the same file:
 *  - parts measured by one job, or by shards of one suite, are pieces of the file: they add up;
 *  - suites (the legs of an operating-system matrix, say) each ran the whole file: the slowest counts, because a
 *    plan that all legs share is done when the slowest is. Legs on the right kind of runner come before all others.
 */
function measureFiles(record: RunRecord, jobPrefix: string, isAlike: (job: string) => boolean): Map<string, Measured> {
  const entries = (record.tests ?? []).filter(({ job }) => (job ?? "").startsWith(jobPrefix));
  const suites = suiteNames(entries.map(({ job }) => job ?? ""));
  const bySuite = new Map<string, Map<string, Measured>>();
  for (const { job, file, seconds } of entries) {
    if (seconds === null || !Number.isFinite(seconds) || seconds < 0) continue;
    const suite = suites.get(job ?? "") ?? "";
    const sums = bySuite.get(suite) ?? new Map<string, Measured>();
    bySuite.set(suite, sums);
    const key = timingKey(file);
    sums.set(key, { seconds: seconds + (sums.get(key)?.seconds ?? 0), job: job ?? "" });
  }
  const slowest = new Map<string, Measured>();
  for (const [file, measured] of [...bySuite.values()].flatMap((sums) => [...sums])) {
    const other = slowest.get(file);
    if (other === undefined || counts(measured, other)) slowest.set(file, measured);
  }
  return slowest;

  function counts(a: Measured, b: Measured): boolean {
    const [alikeA, alikeB] = [isAlike(a.job), isAlike(b.job)];
    return alikeA === alikeB ? a.seconds >= b.seconds : alikeA;
  }
}

function startedAt(record: RunRecord): number | null {
  const time = Date.parse(record.started_at ?? record.created_at ?? "");
  return Number.isNaN(time) ? null : time;
}

function newestFirst(a: RunRecord, b: RunRecord): number {
  const byTime = (startedAt(b) ?? Number.NEGATIVE_INFINITY) - (startedAt(a) ?? Number.NEGATIVE_INFINITY);
  return byTime || b.run_id - a.run_id || b.attempt - a.attempt;
}
