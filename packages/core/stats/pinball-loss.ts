/**
 * Loss of a predicted quantile: `probability` per unit too low, `1 − probability` per unit too high.
 *
 * Its mean is smallest for the true quantile, so it judges p10 and p90 as fairly as p50 (where it is half the absolute
 * error). R. Koenker and G. Bassett, "Regression Quantiles", Econometrica 46 (1978). In the unit of the values.
 */
export function pinballLoss(actual: number, predicted: number, probability: number): number {
  const shortfall = actual - predicted;
  return shortfall >= 0 ? probability * shortfall : (probability - 1) * shortfall;
}
