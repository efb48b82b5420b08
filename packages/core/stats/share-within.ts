import { absolutePercentageErrors } from "./absolute-percentage-errors.ts";

/** Share of the predictions that missed by at most `tolerance` (0.1 = 10 %) of the actual value; null without pairs. */
export function shareWithin(actual: readonly number[], predicted: readonly number[], tolerance: number): number | null {
  const errors = absolutePercentageErrors(actual, predicted);
  if (errors.length === 0) return null;
  return errors.filter((error) => error <= tolerance).length / errors.length;
}
