/**
 * Share of the actual values that lie in their predicted interval, ends included; null without pairs.
 *
 * An honest 80 % interval covers about 0.8 in the long run. More is not better: it means the intervals are too wide.
 */
export function intervalCoverage(
  actual: readonly number[],
  lower: readonly number[],
  upper: readonly number[],
): number | null {
  if (actual.length === 0) return null;
  let inside = 0;
  for (const [index, value] of actual.entries()) {
    if (value >= (lower[index] ?? Infinity) && value <= (upper[index] ?? -Infinity)) inside += 1;
  }
  return inside / actual.length;
}
