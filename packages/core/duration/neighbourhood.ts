import { mismatchTerms } from "./mismatch-terms.ts";
import type { Situation } from "./situation.ts";

/** How many completed runs are remembered; older ones no longer help (measured: a window of 200 is enough). */
export const WINDOW_RUNS = 300;

/** Strength of each mismatch term, in their order; `age` is per run of age. */
export interface Strengths {
  readonly age: number;
  readonly terms: readonly number[];
}

/** Weights of past runs for one target: that of the run with sequence number `first + i` is `weights[i]`. */
export interface RunWeights {
  readonly first: number;
  readonly weights: Float64Array;
}

/** The completed runs of one workflow, and how like a new run they are. One row of mismatches serves the run and all its jobs. */
export class Neighbourhood {
  #past: Situation[] = [];
  #first = 0;

  /** Remembers a completed run; its sequence number ties durations of the run and its jobs to it. */
  add(situation: Situation): number {
    this.#past.push(situation);
    if (this.#past.length > WINDOW_RUNS) {
      this.#past.shift();
      this.#first += 1;
    }
    return this.#first + this.#past.length - 1;
  }

  /** Mismatches of a new run with each past run: one row of terms per run, oldest first. */
  compare(target: Situation): Comparison {
    const columns = mismatchTerms.length;
    const mismatches = new Float64Array(this.#past.length * columns);
    for (const [row, past] of this.#past.entries()) {
      for (const [column, term] of mismatchTerms.entries()) {
        mismatches[row * columns + column] = term.mismatch(target, past);
      }
    }
    return { first: this.#first, rows: this.#past.length, mismatches };
  }
}

export interface Comparison {
  readonly first: number;
  readonly rows: number;
  readonly mismatches: Float64Array;
}

/** exp(−Σ strength × mismatch) for each past run. */
export function runWeights({ first, rows, mismatches }: Comparison, strengths: Strengths): RunWeights {
  const { terms, age } = strengths;
  const weights = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    let distance = age * (rows - 1 - row);
    for (let column = 0; column < terms.length; column += 1) {
      distance += (terms[column] ?? 0) * (mismatches[row * terms.length + column] ?? 0);
    }
    weights[row] = Math.exp(-distance);
  }
  return { first, weights };
}
