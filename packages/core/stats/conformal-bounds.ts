/**
 * Bounds that the next residual respects with the wanted probability, from past residuals in ascending order.
 *
 * The rank rule of split conformal prediction: among n past residuals and the next one, each rank is equally likely, so
 * P(next ≤ k-th smallest) = k ÷ (n + 1). Half of the misses are allowed on each side. A plain quantile of n values takes
 * too low a rank: the range of five covers 4/6, not all. Between ranks the bound is interpolated.
 * J. Lei et al., "Distribution-Free Predictive Inference for Regression", JASA 113 (2018), §2.
 * Too few residuals for the wanted coverage (fewer than 9 for 80 %) give their whole range, which covers
 * (n − 1) ÷ (n + 1). Null without residuals.
 */
export function conformalBounds(sorted: readonly number[], coverage: number): Bounds | null {
  const tail = (1 - coverage) / 2;
  const lower = atRank(sorted, tail * (sorted.length + 1));
  const upper = atRank(sorted, (1 - tail) * (sorted.length + 1));
  return lower === null || upper === null ? null : { lower, upper };
}

export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** The value at a 1-based, possibly fractional rank; beyond the ends, the end. */
function atRank(sorted: readonly number[], rank: number): number | null {
  const position = Math.min(sorted.length, Math.max(1, rank)) - 1;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (position - Math.floor(position));
}
