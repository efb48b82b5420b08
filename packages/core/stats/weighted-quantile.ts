import { weightedQuantileOfSorted } from "./weighted-quantile-of-sorted.ts";

/** Weighted quantile of values in any order, `weights[i]` belonging to `values[i]`. Cost: one sort. */
export function weightedQuantile(
  values: readonly number[],
  weights: readonly number[],
  probability: number,
): number | null {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  return weightedQuantileOfSorted(
    order.map((index) => values[index] ?? 0),
    order.map((index) => weights[index] ?? 0),
    probability,
  );
}
