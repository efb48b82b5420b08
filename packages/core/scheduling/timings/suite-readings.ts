import type { Ending } from "../../record/ending.ts";
import type { TestFileRecord } from "../../record/record.ts";
import type { FileReading } from "./is-complete.ts";

/** The worse an end, the later. */
const ENDINGS: readonly Ending[] = ["passed", "unknown", "failed", "cut"];

/**
 * What one suite of one run measured of each of its files: numbers in columns, 25 bytes a file, since a run may name a
 * hundred thousand files and some dozen runs are kept side by side.
 */
export class SuiteReadings {
  readonly suite: string;
  readonly #attempt: number;
  readonly #rows: Uint32Array;
  readonly #seconds: Float64Array;
  readonly #executed: Float32Array;
  readonly #passed: Float32Array;
  readonly #endings: Uint8Array;
  readonly #jobs: Uint32Array;
  #places: Map<number, number> | null = new Map();
  #size = 0;

  /** `most`: how many entries may be added. */
  constructor(suite: string, attempt: number, most: number) {
    this.suite = suite;
    this.#attempt = attempt;
    this.#rows = new Uint32Array(most);
    this.#seconds = new Float64Array(most);
    this.#executed = new Float32Array(most);
    this.#passed = new Float32Array(most);
    this.#endings = new Uint8Array(most);
    this.#jobs = new Uint32Array(most);
  }

  /** Adds to what is known of the file; the job is now this one. */
  add(row: number, { seconds, tests, skipped, failures }: TestFileRecord, job: number, ending: Ending): void {
    const place = this.#placeOf(row);
    const executed = tests === null ? Number.NaN : Math.max(0, tests - (skipped ?? 0));
    this.#seconds[place] = (this.#seconds[place] ?? 0) + (seconds ?? 0);
    this.#executed[place] = (this.#executed[place] ?? 0) + executed;
    this.#passed[place] = (this.#passed[place] ?? 0) + Math.max(0, executed - (failures ?? 0));
    this.#endings[place] = Math.max(this.#endings[place] ?? 0, ENDINGS.indexOf(ending));
    this.#jobs[place] = job;
  }

  /** Nothing more is added: what only adding needs is let go. */
  close(): void {
    this.#places = null;
  }

  /** Files; each has a place from 0. */
  get size(): number {
    return this.#size;
  }

  /** -1 where the suite did not measure the file. */
  placeOf(row: number): number {
    return this.#rows.subarray(0, this.#size).indexOf(row);
  }

  row(place: number): number {
    return this.#rows[place] ?? 0;
  }

  reading(place: number): FileReading {
    return {
      seconds: this.#seconds[place] ?? Number.NaN,
      executed: this.#executed[place] ?? Number.NaN,
      passed: this.#passed[place] ?? Number.NaN,
      ending: ENDINGS[this.#endings[place] ?? 0] ?? "unknown",
      attempt: this.#attempt,
    };
  }

  /** Number of the job in the run's `jobNames`; for a file in pieces that of the last piece. */
  job(place: number): number {
    return this.#jobs[place] ?? 0;
  }

  #placeOf(row: number): number {
    const known = this.#places?.get(row);
    if (known !== undefined) return known;
    this.#rows[this.#size] = row;
    this.#places?.set(row, this.#size);
    return this.#size++;
  }
}
