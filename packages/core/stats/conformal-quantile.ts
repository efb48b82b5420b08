/**
 * Bound that the next residual stays below with the wanted probability, from past residuals in ascending order.
 *
 * The rank rule of split conformal prediction: among n past residuals and the next one, each rank is equally likely, so
 * P(next ≤ k-th smallest) = k ÷ (n + 1). A plain quantile of n values takes too low a rank. Between ranks the bound is
 * interpolated; beyond the ends it is the end, which is all that n values can tell.
 * J. Lei et al., "Distribution-Free Predictive Inference for Regression", JASA 113 (2018), §2. Null without residuals.
 */
export function conformalQuantile(sorted: readonly number[], probability: number): number | null {
  const position = Math.min(sorted.length, Math.max(1, probability * (sorted.length + 1))) - 1;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (position - Math.floor(position));
}
