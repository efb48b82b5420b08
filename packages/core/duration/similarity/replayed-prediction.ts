import { sum } from "../../stats/sum.ts";
import type { Strengths } from "../models/mismatch-terms.ts";
import type { TuningCase } from "./tuning-case.ts";

/** A miss by a factor of two is a miss; a few absurd runs must not decide. */
const MAX_ERROR = 0.7;

/** One past prediction under changing strengths. The distances are kept, so that a change of one term costs one column. */
export class ReplayedPrediction {
  readonly #case: TuningCase;
  readonly #distances: Float64Array;
  /** exp(−distance). */
  readonly #weights: Float64Array;
  readonly #changed: Float64Array;
  /** Error under the present strengths; null until it is needed. */
  #present: number | null = null;

  constructor(tuningCase: TuningCase, strengths: Strengths) {
    const rows = tuningCase.durations.length;
    this.#case = tuningCase;
    this.#distances = new Float64Array(rows);
    this.#weights = new Float64Array(rows).fill(1);
    this.#changed = new Float64Array(rows);
    for (const [term, strength] of strengths.entries()) this.#addToDistances(term, strength);
    this.#refreshWeights();
  }

  /** Changes the strength of one term for good. */
  shift(term: number, change: number): void {
    this.#addToDistances(term, change);
    this.#refreshWeights();
  }

  /** Clipped |log error| of the weighted median if the strength of one term were changed. */
  error(term: number, change: number): number {
    const column = this.#case.columns[term];
    if (change === 0 || column === undefined || this.#case.idle[term]) {
      this.#present ??= this.#errorOf(this.#weights, sum(this.#weights));
      return this.#present;
    }
    // Most mismatches are 0 or 1: for these the exponential is known.
    const [weights, changed, ofOne] = [this.#weights, this.#changed, Math.exp(-change)];
    let total = 0;
    for (let row = 0; row < changed.length; row += 1) {
      const mismatch = column[row] ?? 0;
      let weight = weights[row] ?? 0;
      if (mismatch !== 0) weight *= mismatch === 1 ? ofOne : Math.exp(-change * mismatch);
      changed[row] = weight;
      total += weight;
    }
    return this.#errorOf(changed, total);
  }

  #addToDistances(term: number, change: number): void {
    const column = this.#case.columns[term];
    if (column === undefined || change === 0 || this.#case.idle[term]) return;
    for (let row = 0; row < column.length; row += 1) {
      this.#distances[row] = (this.#distances[row] ?? 0) + change * (column[row] ?? 0);
    }
  }

  #refreshWeights(): void {
    this.#present = null;
    for (let row = 0; row < this.#weights.length; row += 1) this.#weights[row] = Math.exp(-(this.#distances[row] ?? 0));
  }

  #errorOf(weights: Float64Array, total: number): number {
    const half = total / 2;
    let reached = 0;
    let row = 0;
    while (row < weights.length - 1) {
      reached += weights[row] ?? 0;
      if (reached >= half) break;
      row += 1;
    }
    return Math.min(MAX_ERROR, Math.abs((this.#case.durations[row] ?? 0) - this.#case.actual));
  }
}
