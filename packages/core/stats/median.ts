import { quantile } from "./quantile.ts";

/**
 * The value in the middle, or the mean of the two in the middle; null of nothing.
 *
 * Up to half of the values can be absurd (a run that waited a night for an approval) and it still says what is usual.
 */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}
