import { groupBy } from "../collections/group-by.ts";
import type { TestFileRecord } from "../history/record.ts";
import { suiteNames } from "./suite-names.ts";
import { timingKey } from "./timing-key.ts";
import type { TimingTable } from "./timing-table.ts";

/** What one run measured, by the rows of a table: no objects, since a run may name a hundred thousand files. */
export interface RunMeasurement {
  readonly rows: readonly number[];
  /** Of each of the rows, in their order. */
  readonly seconds: readonly number[];
  /** The job, or for a file in pieces the one with the last piece. */
  readonly jobs: readonly string[];
}

/** The entries that say how long a file took, of jobs whose name starts with `jobPrefix`. */
export function measuredEntries(tests: readonly TestFileRecord[], jobPrefix: string): TestFileRecord[] {
  return tests.filter(
    ({ seconds, job }) =>
      seconds !== null && Number.isFinite(seconds) && seconds >= 0 && (job ?? "").startsWith(jobPrefix),
  );
}

/**
 * Seconds per file in one run. Where several entries speak of the same file:
 *  - parts measured by one job, or by shards of one suite, are pieces of the file: they add up;
 *  - suites (the legs of an operating-system matrix, say) each ran the whole file: the slowest counts, because a
 *    plan that all legs share is done when the slowest is. Jobs that are `isAlike`, on the right kind of runner, come
 *    before all others, however long those took.
 */
export function measureRun(
  entries: readonly TestFileRecord[],
  table: Pick<TimingTable, "size" | "rowOf">,
  isAlike: (job: string) => boolean,
): RunMeasurement {
  const suites = suiteNames(jobsOf(entries));
  const mostRows = table.size + entries.length;
  const slowest = new Columns(mostRows);
  for (const suite of bySuite(entries, suites)) {
    const sums = slowest.rows.length === 0 ? slowest : new Columns(mostRows);
    suite.forEach(({ file, seconds, job }) => {
      sums.add(table.rowOf(timingKey(file)), seconds ?? 0, job ?? "");
    });
    if (sums !== slowest) slowest.replaceBy(sums, comesBefore);
  }
  return slowest;

  function comesBefore(a: Reading, b: Reading): boolean {
    const [alikeA, alikeB] = [isAlike(a.job), isAlike(b.job)];
    return alikeA === alikeB ? a.seconds >= b.seconds : alikeA;
  }
}

/** Nearly all runs have one suite. */
function bySuite(
  entries: readonly TestFileRecord[],
  suites: ReadonlyMap<string, string>,
): Iterable<readonly TestFileRecord[]> {
  const isOne = new Set(suites.values()).size === 1;
  return isOne ? [entries] : groupBy(entries, ({ job }) => suites.get(job ?? "")).values();
}

interface Reading {
  readonly seconds: number;
  readonly job: string;
}

class Columns implements RunMeasurement {
  readonly rows: number[] = [];
  readonly seconds: number[] = [];
  readonly jobs: string[] = [];
  /** Where each row is in the columns, from 1 on. */
  readonly #places: Uint32Array;

  constructor(mostRows: number) {
    this.#places = new Uint32Array(mostRows);
  }

  /** Adds to what the row has; the job is now this one. */
  add(row: number, seconds: number, job: string): void {
    const place = this.#placeOf(row);
    this.seconds[place] = (this.seconds[place] ?? 0) + seconds;
    this.jobs[place] = job;
  }

  /** Takes over the rows that are new here, and those that come before what is here. */
  replaceBy(other: Columns, comesBefore: (a: Reading, b: Reading) => boolean): void {
    for (const [index, row] of other.rows.entries()) {
      const theirs = other.#at(index);
      const known = this.#places[row] ?? 0;
      if (known > 0 && !comesBefore(theirs, this.#at(known - 1))) continue;
      const place = this.#placeOf(row);
      this.seconds[place] = theirs.seconds;
      this.jobs[place] = theirs.job;
    }
  }

  #at(place: number): Reading {
    return { seconds: this.seconds[place] ?? 0, job: this.jobs[place] ?? "" };
  }

  #placeOf(row: number): number {
    const known = this.#places[row] ?? 0;
    if (known > 0) return known - 1;
    this.seconds.push(0);
    this.jobs.push("");
    this.#places[row] = this.rows.push(row);
    return this.rows.length - 1;
  }
}

function jobsOf(entries: readonly TestFileRecord[]): Set<string> {
  const jobs = new Set<string>();
  for (const { job } of entries) jobs.add(job ?? "");
  return jobs;
}
