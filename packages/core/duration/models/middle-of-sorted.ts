/** The shares whose quantiles are averaged, and the place of the median among them. */
const SHARES = [0.4, 0.45, 0.5, 0.55, 0.6] as const;
const MEDIAN = 2;
/** Quantiles further than this from the median, in log seconds, belong to another kind of run. */
const SAME_KIND = 0.1;

/**
 * Weighted middle of log durations in ascending order: the median, smoothed. Among a few neighbours the median jumps from
 * one to the next; the mean of the quantiles around it does so less (an L-estimator). But only where they are near: between
 * a short kind of run and a long one there is nothing. `total` is the sum of the weights. Null when no value counts.
 * Cost: linear.
 */
export function middleOfSorted(sorted: ArrayLike<number>, weights: ArrayLike<number>, total: number): number | null {
  if (!(total > 0)) return null;
  const quantiles = quantilesAt(SHARES, sorted, weights, total);
  const median = quantiles[MEDIAN] ?? 0;
  let [sum, near] = [0, 0];
  for (const quantile of quantiles) {
    if (Math.abs(quantile - median) > SAME_KIND) continue;
    sum += quantile;
    near += 1;
  }
  return sum / near;
}

/** Where the running sum of the weights reaches each of the shares, which ascend; the last value for what it never does. */
function quantilesAt(
  shares: readonly number[],
  sorted: ArrayLike<number>,
  weights: ArrayLike<number>,
  total: number,
): number[] {
  const quantiles: number[] = [];
  let reached = 0;
  let last = 0;
  for (let index = 0; index < sorted.length && quantiles.length < shares.length; index += 1) {
    const weight = weights[index] ?? 0;
    if (!(weight > 0)) continue;
    reached += weight;
    last = sorted[index] ?? 0;
    while (reached >= (shares[quantiles.length] ?? Number.POSITIVE_INFINITY) * total) quantiles.push(last);
  }
  while (quantiles.length < shares.length) quantiles.push(last);
  return quantiles;
}
