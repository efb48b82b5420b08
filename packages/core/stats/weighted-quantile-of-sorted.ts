/**
 * Weighted quantile of values in ascending order: where the running sum of the weights reaches the wanted share.
 *
 * When the sum meets the share exactly, the answer is half way to the next value that has weight. So equal weights give
 * the ordinary median, and a weight of 2 is the same as having seen the value twice: the weighted form of type 2 in
 * Hyndman and Fan (1996), the averaged inverse of the distribution function.
 * A value of weight 0 does not count. Null when no value counts. Cost: linear.
 */
export function weightedQuantileOfSorted(
  sorted: ArrayLike<number>,
  weights: ArrayLike<number>,
  probability: number,
): number | null {
  let total = 0;
  for (let index = 0; index < sorted.length; index += 1) total += weights[index] ?? 0;
  if (!(total > 0)) return null;

  // Sums of weights carry rounding errors; a share met up to one part in 10^12 is met.
  const wanted = total * Math.min(1, Math.max(0, probability));
  const slack = total * 1e-12;
  let reached = 0;
  let met: number | null = null;
  for (let index = 0; index < sorted.length; index += 1) {
    const value = sorted[index] ?? 0;
    const weight = weights[index] ?? 0;
    if (!(weight > 0)) continue;
    if (met !== null) return (met + value) / 2;
    reached += weight;
    if (reached > wanted + slack) return value;
    if (reached >= wanted - slack) met = value;
  }
  return met;
}
