import { absolutePercentageErrors } from "./absolute-percentage-errors.ts";
import { mean } from "./mean.ts";

/**
 * MAPE, the mean error. A share; null without pairs.
 *
 * Hyndman and Koehler (2006), §2.2. Published results mostly use it; a few large misses dominate it.
 */
export function meanAbsolutePercentageError(actual: readonly number[], predicted: readonly number[]): number | null {
  return mean(absolutePercentageErrors(actual, predicted));
}
