import { mismatchTerms, type Strengths } from "./mismatch-terms.ts";
import type { Situation } from "./situation.ts";

/** How many completed runs are remembered; older ones no longer help (measured: a window of 200 is enough). */
export const WINDOW_RUNS = 300;

/** The completed runs of one workflow, and how like a new run they are. One comparison serves the run and all its jobs. */
export class Neighbourhood {
  readonly #past: Situation[] = [];
  #first = 0;

  /** Completed runs ever seen. */
  get size(): number {
    return this.#first + this.#past.length;
  }

  /** Remembers a completed run; its sequence number ties durations of the run and its jobs to it. */
  add(situation: Situation): number {
    this.#past.push(situation);
    if (this.#past.length > WINDOW_RUNS) {
      this.#past.shift();
      this.#first += 1;
    }
    return this.size - 1;
  }

  compare(target: Situation): Comparison {
    const rows = this.#past.length;
    const columns = mismatchTerms.map(({ mismatch }) => {
      const column = new Float32Array(rows);
      for (const [row, past] of this.#past.entries()) column[row] = mismatch(target, past);
      return column;
    });
    return { first: this.#first, rows, columns };
  }
}

/** Mismatches of a new run with past runs: one column per term, in which row `i` is the run with sequence number `first + i`. */
export interface Comparison {
  readonly first: number;
  readonly rows: number;
  readonly columns: readonly Float32Array[];
}

/** Weights of past runs: row `i` is that of the run with sequence number `first + i`. */
export interface RunWeights {
  readonly first: number;
  readonly weights: Float64Array;
}

/** exp(−Σ strength × mismatch) for each past run. */
export function runWeights({ first, rows, columns }: Comparison, strengths: Strengths): RunWeights {
  const distances = new Float64Array(rows);
  for (const [index, column] of columns.entries()) {
    const strength = strengths[index] ?? 0;
    if (strength === 0) continue;
    for (let row = 0; row < rows; row += 1) distances[row] = (distances[row] ?? 0) + strength * (column[row] ?? 0);
  }
  for (let row = 0; row < rows; row += 1) distances[row] = Math.exp(-(distances[row] ?? 0));
  return { first, weights: distances };
}
