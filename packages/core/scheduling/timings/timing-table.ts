import type { Timing } from "./timing.ts";

/** Older measurements are of no use to any estimator here. */
const MAX_TIMINGS_PER_FILE = 10;
const FIRST_ROWS = 256;

/**
 * The newest measurements of each file, as numbers in three columns: a hundred thousand files with ten runs take 20 MB
 * so, and a hundred as objects. Reads like a `Map` of lists; a list is made when it is asked for.
 */
export class TimingTable {
  readonly #rows = new Map<string, number>();
  #counts = new Uint8Array(FIRST_ROWS);
  #seconds = new Float64Array(FIRST_ROWS * MAX_TIMINGS_PER_FILE);
  #machines = new Uint32Array(FIRST_ROWS * MAX_TIMINGS_PER_FILE);

  /** The row of a file: a new one for a new name. */
  rowOf(file: string): number {
    const known = this.#rows.get(file);
    if (known !== undefined) return known;
    const row = this.#rows.size;
    if (row === this.#counts.length) this.#grow();
    this.#rows.set(file, row);
    return row;
  }

  /** Adds a measurement that is older than those that the row has; ignored once there are enough. */
  add(row: number, seconds: number, machine: number): void {
    const count = this.#counts[row] ?? 0;
    if (count === MAX_TIMINGS_PER_FILE) return;
    this.#seconds[row * MAX_TIMINGS_PER_FILE + count] = seconds;
    this.#machines[row * MAX_TIMINGS_PER_FILE + count] = machine;
    this.#counts[row] = count + 1;
  }

  get size(): number {
    return this.#rows.size;
  }

  has(file: string): boolean {
    return this.#rows.has(file);
  }

  keys(): Iterable<string> {
    return this.#rows.keys();
  }

  /** Newest first. */
  get(file: string): readonly Timing[] | undefined {
    const row = this.#rows.get(file);
    return row === undefined ? undefined : this.#timings(row);
  }

  *[Symbol.iterator](): Generator<readonly [string, readonly Timing[]]> {
    let row = 0;
    for (const file of this.#rows.keys()) yield [file, this.#timings(row++)];
  }

  #timings(row: number): Timing[] {
    const timings: Timing[] = [];
    const start = row * MAX_TIMINGS_PER_FILE;
    for (let place = start; place < start + (this.#counts[row] ?? 0); place++) {
      timings.push({ seconds: this.#seconds[place] ?? 0, machine: this.#machines[place] ?? 0 });
    }
    return timings;
  }

  #grow(): void {
    const rows = 2 * this.#counts.length;
    const [counts, seconds, machines] = [this.#counts, this.#seconds, this.#machines];
    this.#counts = new Uint8Array(rows);
    this.#counts.set(counts);
    this.#seconds = new Float64Array(rows * MAX_TIMINGS_PER_FILE);
    this.#seconds.set(seconds);
    this.#machines = new Uint32Array(rows * MAX_TIMINGS_PER_FILE);
    this.#machines.set(machines);
  }
}
