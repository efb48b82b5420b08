import { groupBy } from "../../collections/group-by.ts";
import type { TestFileRecord } from "../../record/record.ts";
import { suiteNames } from "../tests/suite-names.ts";
import { timingKey } from "../tests/timing-key.ts";
import type { TimingTable } from "./timing-table.ts";

/** What one run measured, in columns by the rows of a table: no objects, since a run may name a hundred thousand files. */
export interface RunMeasurement {
  /** NaN where the run did not measure the file. */
  readonly seconds: Float64Array;
  /** Which of `jobNames` it was, or for a file in pieces the one with the last piece. */
  readonly jobs: Uint32Array;
  readonly jobNames: readonly string[];
}

/** The entries that say how long a file took, of jobs whose name starts with `jobPrefix`. */
export function measuredEntries(tests: readonly TestFileRecord[], jobPrefix: string): TestFileRecord[] {
  return tests.filter(
    ({ seconds, job }) =>
      seconds !== null && Number.isFinite(seconds) && seconds >= 0 && (job ?? "").startsWith(jobPrefix),
  );
}

/**
 * Seconds per file in one run. Where several entries are about the same file:
 *  - parts measured by one job, or by shards of one suite, are pieces of the file: they add up;
 *  - suites (the variants of an operating-system matrix, say) each ran the whole file: the slowest counts, because a
 *    plan that all variants share is done when the slowest is. Jobs that are `isAlike`, on the right kind of runner, come
 *    before all others, however long those took.
 */
export function measureRun(
  entries: readonly TestFileRecord[],
  table: Pick<TimingTable, "size" | "rowOf">,
  isAlike: (job: string) => boolean,
): RunMeasurement {
  const numbers = numberJobs(entries);
  const jobNames = [...numbers.keys()];
  const alike = jobNames.map(isAlike);
  const slowest = new Columns(table.size + entries.length);
  const sums = new Columns(table.size + entries.length);
  for (const suite of bySuite(entries, suiteNames(jobNames))) {
    sums.clear();
    suite.forEach(({ file, seconds, job }) => {
      sums.add(table.rowOf(timingKey(file)), seconds ?? 0, numbers.get(job ?? "") ?? 0);
    });
    slowest.replaceBy(sums, alike);
  }
  return { seconds: slowest.seconds, jobs: slowest.jobs, jobNames };
}

function numberJobs(entries: readonly TestFileRecord[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { job } of entries) if (!numbers.has(job ?? "")) numbers.set(job ?? "", numbers.size);
  return numbers;
}

/** Nearly all runs have one suite. */
function bySuite(
  entries: readonly TestFileRecord[],
  suites: ReadonlyMap<string, string>,
): Iterable<readonly TestFileRecord[]> {
  const isOne = new Set(suites.values()).size === 1;
  return isOne ? [entries] : groupBy(entries, ({ job }) => suites.get(job ?? "")).values();
}

class Columns {
  readonly seconds: Float64Array;
  readonly jobs: Uint32Array;

  constructor(rows: number) {
    this.seconds = new Float64Array(rows).fill(Number.NaN);
    this.jobs = new Uint32Array(rows);
  }

  clear(): void {
    this.seconds.fill(Number.NaN);
  }

  /** Adds to what the row has; the job is now this one. */
  add(row: number, seconds: number, job: number): void {
    const sum = this.seconds[row] ?? Number.NaN;
    this.seconds[row] = Number.isNaN(sum) ? seconds : sum + seconds;
    this.jobs[row] = job;
  }

  /** Takes over what is missing here, what is slower, and of whatever length what alone comes from a job that is alike. */
  replaceBy(other: Columns, alike: readonly boolean[]): void {
    for (let row = 0; row < other.seconds.length; row++) {
      const [theirs, ours] = [other.seconds[row] ?? Number.NaN, this.seconds[row] ?? Number.NaN];
      if (Number.isNaN(theirs)) continue;
      const [alikeTheirs, alikeOurs] = [alike[other.jobs[row] ?? 0], alike[this.jobs[row] ?? 0]];
      const stays = alikeTheirs === alikeOurs ? ours > theirs : alikeOurs;
      if (stays && !Number.isNaN(ours)) continue;
      this.seconds[row] = theirs;
      this.jobs[row] = other.jobs[row] ?? 0;
    }
  }
}
