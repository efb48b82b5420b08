import { absolutePercentageErrors } from "./absolute-percentage-errors.ts";
import { median } from "./median.ts";

/**
 * MdAPE, the typical error: half of the predictions were nearer than this. A share; null without pairs.
 *
 * R. J. Hyndman and A. B. Koehler, "Another look at measures of forecast accuracy", International Journal of
 * Forecasting 22 (2006), §2.2. One absurd run does not move it, unlike the mean (`meanAbsolutePercentageError`).
 */
export function medianAbsolutePercentageError(actual: readonly number[], predicted: readonly number[]): number | null {
  return median(absolutePercentageErrors(actual, predicted));
}
