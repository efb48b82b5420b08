import { sumBy } from "../../stats/sum.ts";
import { ESTIMATORS, type EstimatorName } from "./estimators.ts";

/** Number of newest measurements of each file that are predicted from earlier ones. */
const BACKTESTED = 4;
/** With fewer measurements the choice would be chance. */
const MIN_MEASUREMENTS = 20;

/**
 * Chooses the estimator that would have predicted this repository's own past best.
 *
 * Each file's newest measurements are predicted from the older ones. Errors are squared seconds, because in a shard the
 * variances of its files add up: a second wrong in a long file matters as much as one in a short file, and ten seconds
 * wrong in one file are worse than one second in ten. Too little to go by, or equal errors, leave the default.
 */
export function chooseEstimator(histories: readonly (readonly number[])[]): EstimatorName {
  const predicted = sumBy(histories, (past) => Math.max(0, Math.min(BACKTESTED, past.length - 1)));
  if (predicted < MIN_MEASUREMENTS) return "halfway";
  let best: { name: EstimatorName; error: number } = { name: "halfway", error: backtest("halfway", histories) };
  for (const name of ["newest", "smoothed"] as const) {
    const error = backtest(name, histories);
    if (error < best.error) best = { name, error };
  }
  return best.name;
}

function backtest(name: EstimatorName, histories: readonly (readonly number[])[]): number {
  let sum = 0;
  for (const past of histories) {
    for (let index = 0; index < Math.min(BACKTESTED, past.length - 1); index++) {
      sum += (ESTIMATORS[name](past.slice(index + 1)) - (past[index] ?? 0)) ** 2;
    }
  }
  return sum;
}
