import { quantile } from "../../stats/quantile.ts";
import { weightedQuantileOfSorted } from "../../stats/weighted-quantile-of-sorted.ts";
import { type DurationSeries, WINDOW_DURATIONS } from "../runs/duration-series.ts";
import type { Situation } from "../runs/situation.ts";
import { middleOfSorted } from "./middle-of-sorted.ts";
import type { Strengths } from "./mismatch-terms.ts";
import { type Comparison, type RunWeights, runWeights } from "./neighbourhood.ts";
import type { Quantiles } from "./quantiles.ts";

/** A way to predict the next duration of a series. It holds no state: all that it knows is in its arguments. */
export interface DurationModel {
  readonly name: string;
  /** Its error relative to the other models, as it was on public projects: what is assumed until its own error is known. */
  readonly usualError: number;
  /** In log seconds; null when the series has nothing that this model can use. `said`: what the models before it say. */
  middle(series: DurationSeries, target: Target, said: readonly (number | null)[]): number | null;
  /**
   * The ends as the model sees them around its `middle`, in log seconds. Asked of the few models that are trusted, so it
   * may cost more.
   */
  ends(series: DurationSeries, target: Target, middle: number): Pick<Quantiles, "p10" | "p90"> | null;
}

/** The run to predict, compared with the past runs; weights are made once per set of strengths, for the run and all its jobs. */
export class Target {
  readonly comparison: Comparison;
  /** The run itself; null where only its likeness to others is known. */
  readonly situation: Situation | null;
  readonly #weights = new Map<Strengths, RunWeights>();
  /** Room for the weights of one series at a time: there are a hundred series to a run. */
  readonly gathered = new Float64Array(WINDOW_DURATIONS + 1);
  /** Their sum. */
  gatheredTotal = 0;

  constructor(comparison: Comparison, situation: Situation | null = null) {
    this.comparison = comparison;
    this.situation = situation;
  }

  weights(strengths: Strengths): RunWeights {
    const known = this.#weights.get(strengths);
    if (known !== undefined) return known;
    const made = runWeights(this.comparison, strengths);
    this.#weights.set(strengths, made);
    return made;
  }
}

/** As long as last time. It has no opinion on the spread. */
const lastValue: DurationModel = {
  name: "last value",
  usualError: 1.4,
  middle: ({ latest }) => latest.at(-1) ?? null,
  ends({ latest }) {
    const last = latest.at(-1);
    return last === undefined ? null : { p10: last, p90: last };
  },
};

/** The median of the last ten, and their spread. */
const medianOfTen: DurationModel = {
  name: "median of 10",
  usualError: 1.25,
  middle: ({ latest }) => quantile(latest.slice(-10), 0.5),
  ends({ latest }) {
    const lastTen = latest.slice(-10);
    return bothKnown(quantile(lastTen, 0.1), quantile(lastTen, 0.9));
  },
};

/** The simple ways. They always compete, so that a better baseline is used. */
export const baselines: readonly DurationModel[] = [medianOfTen, lastValue];

/** Weighted quantiles of the past, in which runs like the new one weigh more. Strengths may change as they are learnt. */
export function similarRuns(name: string, usualError: number, strengths: () => Strengths): DurationModel {
  return {
    name,
    usualError,
    middle(series, target) {
      const weights = gather(series, target, strengths());
      return middleOfSorted(series.sorted, weights, target.gatheredTotal);
    },
    ends(series, target) {
      const weights = gather(series, target, strengths());
      const at = (probability: number) => weightedQuantileOfSorted(series.sorted, weights, probability);
      return bothKnown(at(0.1), at(0.9));
    },
  };
}

function bothKnown(p10: number | null, p90: number | null): Pick<Quantiles, "p10" | "p90"> | null {
  return p10 === null || p90 === null ? null : { p10, p90 };
}

/** Weight of each duration in sorted order: that of the run it was measured in, 0 when that run is forgotten. */
function gather({ sequences }: DurationSeries, target: Target, strengths: Strengths): Float64Array {
  const { gathered } = target;
  const { first, weights } = target.weights(strengths);
  let total = 0;
  for (let index = 0; index < sequences.length; index += 1) {
    const row = (sequences[index] ?? -1) - first;
    const weight = row < 0 ? 0 : (weights[row] ?? 0);
    gathered[index] = weight;
    total += weight;
  }
  target.gatheredTotal = total;
  return gathered;
}
