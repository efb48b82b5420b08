import type { Situation } from "../runs/situation.ts";
import { mismatchTerms, type Strengths } from "./mismatch-terms.ts";

/** How many completed runs a new one is compared with; older ones no longer help (measured: a window of 200 is enough). */
export const WINDOW_RUNS = 300;
/** How many are remembered in all, to replay past predictions as they were made. */
export const REMEMBERED_RUNS = 800;

/** The completed runs of one workflow, and how like a new run they are. One comparison serves the run and all its jobs. */
export class Neighbourhood {
  readonly #past: Situation[] = [];
  #first: number;

  constructor({ first, past }: NeighbourhoodState = { first: 0, past: [] }) {
    this.#first = first;
    this.#past.push(...past);
  }

  get state(): NeighbourhoodState {
    return { first: this.#first, past: [...this.#past] };
  }

  /** Completed runs ever seen. */
  get size(): number {
    return this.#first + this.#past.length;
  }

  /** The run that its sequence number ties to durations; undefined once it is forgotten. */
  situation(sequence: number): Situation | undefined {
    return this.#past[sequence - this.#first];
  }

  /** All that are remembered, oldest first. */
  situations(): readonly Situation[] {
    return this.#past;
  }

  /** Remembers a completed run; its sequence number ties durations of the run and its jobs to it. */
  add(situation: Situation): number {
    this.#past.push(situation);
    if (this.#past.length > REMEMBERED_RUNS) {
      this.#past.shift();
      this.#first += 1;
    }
    return this.size - 1;
  }

  compare(target: Situation): Comparison {
    const past = this.#past.slice(-WINDOW_RUNS);
    return { first: this.size - past.length, rows: past.length, columns: mismatchColumns(target, past) };
  }
}

export interface NeighbourhoodState {
  readonly first: number;
  readonly past: readonly Situation[];
}

/** Mismatches of a new run with past runs: one column per term, in which row `i` is the run with sequence number `first + i`. */
export interface Comparison {
  readonly first: number;
  readonly rows: number;
  readonly columns: readonly Float32Array[];
}

/** One column per term, one row per past run. */
export function mismatchColumns(target: Situation, past: readonly Situation[]): Float32Array[] {
  // One block for all columns: memory outside of the heap is slow to take and slower to give back.
  const all = new Float32Array(mismatchTerms.length * past.length);
  return mismatchTerms.map(({ mismatch }, term) => {
    const column = all.subarray(term * past.length, (term + 1) * past.length);
    for (let row = 0; row < past.length; row += 1) {
      const other = past[row];
      if (other !== undefined) column[row] = mismatch(target, other);
    }
    return column;
  });
}

/** Weights of past runs: row `i` is that of the run with sequence number `first + i`. */
export interface RunWeights {
  readonly first: number;
  readonly weights: Float64Array;
}

/** exp(−Σ strength × mismatch) for each past run. */
export function runWeights({ first, rows, columns }: Comparison, strengths: Strengths): RunWeights {
  const distances = new Float64Array(rows);
  for (let term = 0; term < columns.length; term += 1) {
    const [column, strength] = [columns[term], strengths[term] ?? 0];
    if (strength === 0 || column === undefined) continue;
    for (let row = 0; row < rows; row += 1) distances[row] = (distances[row] ?? 0) + strength * (column[row] ?? 0);
  }
  for (let row = 0; row < rows; row += 1) distances[row] = Math.exp(-(distances[row] ?? 0));
  return { first, weights: distances };
}
