import { sum } from "./sum.ts";
/** The arithmetic mean; null of nothing, because a mean of 0 would be a claim. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return sum(values) / values.length;
}
