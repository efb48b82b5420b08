import { conformalQuantile } from "./conformal-quantile.ts";

/**
 * Bounds that the next residual respects with the wanted probability, from past residuals in ascending order; half of
 * the misses are allowed on each side (`conformalQuantile`). Too few residuals for the wanted coverage (fewer than 9 for
 * 80 %) give their whole range, which covers (n − 1) ÷ (n + 1): that of five covers 4/6, not all. Null without residuals.
 */
export function conformalBounds(sorted: readonly number[], coverage: number): Bounds | null {
  const tail = (1 - coverage) / 2;
  const lower = conformalQuantile(sorted, tail);
  const upper = conformalQuantile(sorted, 1 - tail);
  return lower === null || upper === null ? null : { lower, upper };
}

export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}
