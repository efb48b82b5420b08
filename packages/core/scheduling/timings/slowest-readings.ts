import type { ReadingsJudge, Verdict } from "./judge-readings.ts";
import type { MeasuredRun } from "./measure-run.ts";

/** What one run says of each file, by row. */
export interface RunReadings {
  /** NaN where the run has no reading that counts. */
  readonly seconds: Float64Array;
  /** Numbers of the jobs in the run's `jobNames`. */
  readonly jobs: Uint32Array;
  readonly counted: number;
  /** Kinds of readings that do not count. */
  readonly leftOut: ReadonlySet<Verdict>;
}

/**
 * One reading per file of a run, of those that count. Of several suites the slowest counts, because a plan that all
 * variants share is done when the slowest is. Jobs that are `isAlike`, on the right kind of runner, come before all
 * others, however long those took. Where the suite that is usually the slowest is left out, the others tell too little.
 */
export function slowestReadings(
  { record, suites, jobNames }: MeasuredRun,
  judge: ReadingsJudge,
  { files, isAlike }: { readonly files: number; readonly isAlike: (job: string) => boolean },
): RunReadings {
  const slowest = new Slowest(files, jobNames.map(isAlike));
  const missing = new Map<number, number>();
  const leftOut = new Set<Verdict>();
  for (const readings of suites) {
    for (let place = 0; place < readings.size; place++) {
      const row = readings.row(place);
      const reading = readings.reading(place);
      const verdict = judge.judge(record, readings.suite, row, reading);
      if (verdict === "counts") {
        slowest.add(row, reading.seconds, readings.job(place));
        continue;
      }
      leftOut.add(verdict);
      const usual = suites.length > 1 ? judge.usualSeconds(readings.suite, row) : Number.NaN;
      if (usual > (missing.get(row) ?? 0)) missing.set(row, usual);
    }
  }
  for (const [row, usual] of missing) slowest.forgetBelow(row, usual);
  return { seconds: slowest.seconds, jobs: slowest.jobs, counted: slowest.count(), leftOut };
}

class Slowest {
  readonly seconds: Float64Array;
  readonly jobs: Uint32Array;
  readonly #alike: readonly boolean[];

  constructor(files: number, alike: readonly boolean[]) {
    this.seconds = new Float64Array(files).fill(Number.NaN);
    this.jobs = new Uint32Array(files);
    this.#alike = alike;
  }

  /** Takes over what is missing, what is slower, and of whatever length what alone comes from a job that is alike. */
  add(row: number, seconds: number, job: number): void {
    const ours = this.seconds[row] ?? Number.NaN;
    const [alike, alikeOurs] = [this.#alike[job], this.#alike[this.jobs[row] ?? 0]];
    const stays = alike === alikeOurs ? ours > seconds : alikeOurs;
    if (stays && !Number.isNaN(ours)) return;
    this.seconds[row] = seconds;
    this.jobs[row] = job;
  }

  forgetBelow(row: number, seconds: number): void {
    if ((this.seconds[row] ?? Number.NaN) < seconds) this.seconds[row] = Number.NaN;
  }

  count(): number {
    let count = 0;
    for (const seconds of this.seconds) if (!Number.isNaN(seconds)) count++;
    return count;
  }
}
