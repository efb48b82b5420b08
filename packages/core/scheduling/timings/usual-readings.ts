import type { FileReading, UsualReading } from "./is-complete.ts";

/** Readings that say what is usual: with seven, a change is believed once four runs show it, and three odd ones are not. */
const NEWEST_READINGS = 7;
const FIRST_ROWS = 256;

/** How much a reading's word counts for what is usual. */
export type Standing = "default branch" | "other branch" | "doubtful";

const STANDINGS: readonly Standing[] = ["default branch", "other branch", "doubtful"];

/**
 * What is usual for each file: from first attempts on the default branch in which nothing failed; where there are none
 * from those on other branches, and only then from whatever passed a case. The suite's own readings come before those of
 * suites that differ from it in numbers alone, and those before all others: a shard that is re-run alone is named like no
 * suite before.
 */
export class UsualReadings {
  readonly #bySuite = new Map<string, ReadonlyMap<Standing, NewestColumns>>();
  /** Suites in the order in which they are asked, for each suite. */
  readonly #orders = new Map<string, readonly ReadonlyMap<Standing, NewestColumns>[]>();

  /** Readings are added the newest first. `row`: the file's place in the table of timings. */
  add(standing: Standing, suite: string, row: number, reading: FileReading): void {
    this.#columnsOf(suite).get(standing)?.add(row, reading);
  }

  /** What is usual for a file in a suite; null where nothing is known. To be asked once all readings are there. */
  get(suite: string, row: number): UsualFile | null {
    const order = this.#orderFor(suite);
    for (const standing of STANDINGS) {
      for (const columns of order) {
        const own = columns.get(standing);
        if (own?.has(row)) return new UsualFile(standing, own, row);
      }
    }
    return null;
  }

  #columnsOf(suite: string): ReadonlyMap<Standing, NewestColumns> {
    const known = this.#bySuite.get(suite);
    if (known !== undefined) return known;
    const made = new Map(STANDINGS.map((standing) => [standing, new NewestColumns()]));
    this.#bySuite.set(suite, made);
    this.#orders.clear();
    return made;
  }

  #orderFor(suite: string): readonly ReadonlyMap<Standing, NewestColumns>[] {
    const known = this.#orders.get(suite);
    if (known !== undefined) return known;
    const family = familyOf(suite);
    const distance = (other: string) => (other === suite ? 0 : familyOf(other) === family ? 1 : 2);
    const order = [...this.#bySuite].sort(([a], [b]) => distance(a) - distance(b)).map(([, columns]) => columns);
    this.#orders.set(suite, order);
    return order;
  }
}

function familyOf(suite: string): string {
  return suite.replace(/(?<![\w.])\d{1,4}(?![\w.])/g, "#");
}

/** The yardstick of one file's readings. Counted when it is asked for: most readings need no more than the cases. */
export class UsualFile implements UsualReading {
  readonly standing: Standing;
  readonly #columns: NewestColumns;
  readonly #row: number;

  constructor(standing: Standing, columns: NewestColumns, row: number) {
    this.standing = standing;
    this.#columns = columns;
    this.#row = row;
  }

  /**
   * The larger of the two in the middle; NaN where no reading has a count. Runs that skipped the whole file are passed over
   * as long as any did not.
   */
  get passed(): number {
    return this.#columns.middle("passed", this.#row);
  }

  /** What doubtful readings took says nothing: NaN. */
  get seconds(): number {
    return this.standing === "doubtful" ? Number.NaN : this.#columns.middle("seconds", this.#row);
  }

  /** Newest first. */
  get newestSeconds(): readonly number[] {
    return this.#columns.newestSeconds(this.#row);
  }
}

/** The newest readings of each row, as numbers: there may be a hundred thousand files. */
class NewestColumns {
  #counts = new Uint8Array(0);
  #seconds = new Float32Array(0);
  #passed = new Float32Array(0);

  add(row: number, { seconds, passed }: FileReading): void {
    if (row >= this.#counts.length) this.#grow(row + 1);
    const count = this.#counts[row] ?? 0;
    if (count === NEWEST_READINGS) return;
    this.#seconds[row * NEWEST_READINGS + count] = seconds;
    this.#passed[row * NEWEST_READINGS + count] = passed;
    this.#counts[row] = count + 1;
  }

  has(row: number): boolean {
    return (this.#counts[row] ?? 0) > 0;
  }

  /** Of two in the middle the larger; of known values above zero, or else of zeros. */
  middle(what: "seconds" | "passed", row: number): number {
    const values = what === "seconds" ? this.#seconds : this.#passed;
    const start = row * NEWEST_READINGS;
    let known = 0;
    let zeros = 0;
    for (let place = start; place < start + (this.#counts[row] ?? 0); place++) {
      const value = values[place] ?? Number.NaN;
      if (value > 0) known = insert(sorted, known, value);
      else if (value === 0) zeros++;
    }
    if (known > 0) return sorted[known >> 1] ?? Number.NaN;
    return zeros > 0 ? 0 : Number.NaN;
  }

  newestSeconds(row: number): number[] {
    const start = row * NEWEST_READINGS;
    return [...this.#seconds.subarray(start, start + (this.#counts[row] ?? 0))];
  }

  #grow(rows: number): void {
    const wanted = Math.max(FIRST_ROWS, 2 ** Math.ceil(Math.log2(rows)));
    const [counts, seconds, passed] = [this.#counts, this.#seconds, this.#passed];
    this.#counts = new Uint8Array(wanted);
    this.#counts.set(counts);
    this.#seconds = new Float32Array(wanted * NEWEST_READINGS);
    this.#seconds.set(seconds);
    this.#passed = new Float32Array(wanted * NEWEST_READINGS);
    this.#passed.set(passed);
  }
}

/** Room for the readings of one row: a new list for each of a million would be the larger part of the work. */
const sorted = new Float64Array(NEWEST_READINGS);

/** Puts a value in its place among the first `length`; gives the new length. */
function insert(into: Float64Array, length: number, value: number): number {
  let place = length;
  for (; place > 0 && (into[place - 1] ?? 0) > value; place--) into[place] = into[place - 1] ?? 0;
  into[place] = value;
  return length + 1;
}
