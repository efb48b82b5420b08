import { median } from "../../stats/median.ts";

/** Predicts a file's next seconds from its past ones, newest first; there is at least one. */
export type Estimator = (past: readonly number[]) => number;

export type EstimatorName = keyof typeof ESTIMATORS;

/**
 * The candidates. Longer memories (the median of five, smoothing with 0.3) did worse on most public histories, and as
 * further candidates made the choice worse; `npm run bench -- shards` shows each candidate beside the choice.
 */
export const ESTIMATORS = {
  /** Halfway between the newest and the median of three: follows a real change at once, half believes a slow machine. */
  halfway: (past) => (newest(past) + (median(past.slice(0, 3)) ?? 0)) / 2,
  /** For steady machines: every change is real. */
  newest,
  /** Each value weighs half of the next newer one: for files whose times jump about, of which it gives the mean. */
  smoothed: (past) => {
    let [weight, weights, sum] = [1, 0, 0];
    for (const seconds of past) {
      sum += weight * seconds;
      weights += weight;
      weight /= 2;
    }
    return sum / weights;
  },
} as const satisfies Record<string, Estimator>;

function newest(past: readonly number[]): number {
  return past[0] ?? 0;
}
