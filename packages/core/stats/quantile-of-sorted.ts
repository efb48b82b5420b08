/**
 * Quantile of values that are already in ascending order: linear interpolation between the two nearest ranks.
 *
 * This is type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996),
 * the default of R, NumPy and spreadsheets. Nothing has no quantile: null. Cost: constant.
 */
export function quantileOfSorted(sorted: ArrayLike<number>, probability: number): number | null {
  const position = (sorted.length - 1) * Math.min(1, Math.max(0, probability));
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (position - Math.floor(position));
}
