/**
 * |predicted − actual| ÷ actual for each pair, as shares: 0.1 is an error of 10 %.
 *
 * Pairs whose actual value is not above zero have no such error and are left out.
 * The measure punishes too high more than too low (low is at most 100 %, high has no limit): for choosing between
 * models use `logRatio`, which is even-handed; for telling people use this.
 */
export function absolutePercentageErrors(actual: readonly number[], predicted: readonly number[]): number[] {
  const errors: number[] = [];
  for (const [index, real] of actual.entries()) {
    const guess = predicted[index];
    if (guess !== undefined && real > 0) errors.push(Math.abs(guess - real) / real);
  }
  return errors;
}
