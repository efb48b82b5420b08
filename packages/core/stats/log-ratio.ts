/**
 * ln(actual ÷ predicted): above 0 when it took longer than predicted; twice as long and half as long are equally far.
 *
 * Durations differ by factors, not by seconds, so errors of models are compared and calibrated on this scale
 * (Hyndman and Koehler 2006 on why percentages are lop-sided). Null unless both are above zero.
 */
export function logRatio(actual: number, predicted: number): number | null {
  const ratio = Math.log(actual / predicted);
  return actual > 0 && predicted > 0 && Number.isFinite(ratio) ? ratio : null;
}
