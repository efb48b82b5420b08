import type { DurationSeries } from "./duration-series.ts";
import { mismatchTerms, type Strengths, startStrengths, usualChoices } from "./mismatch-terms.ts";
import type { Comparison } from "./neighbourhood.ts";

/** A past prediction as it could have been made: what was known then, and what came of it. Log seconds, ascending. */
export interface TuningCase {
  readonly durations: Float64Array;
  /** Mismatches with the runs of these durations: one column per term. */
  readonly columns: readonly Float32Array[];
}

/** What was known of a series when a run was created. */
export function tuningCase({ sorted, sequences }: DurationSeries, { first, rows, columns }: Comparison): TuningCase {
  const kept: number[] = [];
  for (const [index, sequence] of sequences.entries())
    if (sequence >= first && sequence - first < rows) kept.push(index);
  const durations = new Float64Array(kept.length);
  for (const [row, index] of kept.entries()) durations[row] = sorted[index] ?? 0;
  const picked = columns.map((column) => {
    const values = new Float32Array(kept.length);
    for (const [row, index] of kept.entries()) values[row] = column[(sequences[index] ?? 0) - first] ?? 0;
    return values;
  });
  return { durations, columns: picked };
}

/** Cases that strengths are learnt from. */
const CASES = 110;
/** Complete runs between two adjustments. */
const RUNS_BETWEEN = 50;
/** Weight of a case relative to the next newer one. */
const DECAY = 0.985;
/** A miss by a factor of two is a miss; a few absurd runs must not decide. */
const WORST_ERROR = 0.7;
/** Price of a unit of strength: a term must earn its keep. */
const PRICE = 0.0003;

/**
 * Learns which differences between runs matter here: one step of coordinate descent over a few strengths per term, now
 * and then, on the last predictions replayed as they could have been made. Nothing is replayed with later knowledge.
 */
export class StrengthTuner {
  readonly #cases: { readonly known: TuningCase; readonly actual: number }[] = [];
  #strengths: Strengths = startStrengths;
  #runs = 0;

  get strengths(): Strengths {
    return this.#strengths;
  }

  /** What became of a run; both in log seconds. */
  learn(known: TuningCase, actual: number): void {
    this.#runs += 1;
    if (known.durations.length > 1) this.#cases.push({ known, actual });
    if (this.#cases.length > CASES) this.#cases.shift();
    if (this.#runs % RUNS_BETWEEN === 0) this.#strengths = this.#descend();
  }

  #descend(): Strengths {
    const strengths = [...this.#strengths];
    const cases = this.#cases.map(({ known, actual }) => new Replay(known, actual, strengths));
    let best = loss(cases) + PRICE * sum(strengths);
    for (const [term, { choices = usualChoices }] of mismatchTerms.entries()) {
      const before = strengths[term] ?? 0;
      let chosen = before;
      for (const choice of choices) {
        if (choice === before) continue;
        const price = PRICE * (sum(strengths) - before + choice);
        const tried = loss(cases, term, choice - before) + price;
        if (tried < best - 1e-9) {
          best = tried;
          chosen = choice;
        }
      }
      if (chosen === before) continue;
      strengths[term] = chosen;
      for (const replay of cases) replay.shift(term, chosen - before);
    }
    return strengths;
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function loss(cases: readonly Replay[], term = 0, change = 0): number {
  let total = 0;
  let weights = 0;
  for (const replay of cases) {
    total = total * DECAY + replay.error(term, change);
    weights = weights * DECAY + 1;
  }
  return weights === 0 ? 0 : total / weights;
}

/** One case with the distances under the present strengths, so that a change of one term costs one column. */
class Replay {
  readonly #case: TuningCase;
  readonly #actual: number;
  readonly #distances: Float64Array;
  readonly #weights: Float64Array;
  /** Error under the present strengths; null until it is needed. */
  #present: number | null = null;
  /** Terms in which all runs are equally far: their strength changes nothing. */
  readonly #idle: readonly boolean[];

  constructor(known: TuningCase, actual: number, strengths: Strengths) {
    this.#case = known;
    this.#actual = actual;
    this.#distances = new Float64Array(known.durations.length);
    this.#weights = new Float64Array(known.durations.length);
    this.#idle = known.columns.map((column) => column.every((mismatch) => mismatch === column[0]));
    for (const [term, strength] of strengths.entries()) this.shift(term, strength);
  }

  shift(term: number, change: number): void {
    const column = this.#case.columns[term];
    if (column === undefined || change === 0 || this.#idle[term]) return;
    this.#present = null;
    for (let row = 0; row < column.length; row += 1) {
      this.#distances[row] = (this.#distances[row] ?? 0) + change * (column[row] ?? 0);
    }
  }

  /** Clipped |log error| of the weighted median if the strength of one term were changed. */
  error(term: number, change: number): number {
    if (change !== 0 && !this.#idle[term]) return this.#errorWith(term, change);
    this.#present ??= this.#errorWith(term, 0);
    return this.#present;
  }

  #errorWith(term: number, change: number): number {
    const column = this.#case.columns[term];
    const weights = this.#weights;
    let total = 0;
    for (let row = 0; row < weights.length; row += 1) {
      const weight = Math.exp(-(this.#distances[row] ?? 0) - change * (column?.[row] ?? 0));
      weights[row] = weight;
      total += weight;
    }
    let reached = 0;
    let row = 0;
    while (row < weights.length - 1) {
      reached += weights[row] ?? 0;
      if (reached >= total / 2) break;
      row += 1;
    }
    return Math.min(WORST_ERROR, Math.abs((this.#case.durations[row] ?? 0) - this.#actual));
  }
}
