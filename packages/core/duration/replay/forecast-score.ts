import { intervalCoverage } from "../../stats/interval-coverage.ts";
import { meanAbsolutePercentageError } from "../../stats/mean-absolute-percentage-error.ts";
import { medianAbsolutePercentageError } from "../../stats/median-absolute-percentage-error.ts";
import { pinballLoss } from "../../stats/pinball-loss.ts";
import { shareWithin } from "../../stats/share-within.ts";
import type { Quantiles } from "../models/quantiles.ts";

/** How good forecasts were. All are shares (0.06 = 6 %), null where nothing was scored. */
export interface ForecastScore {
  /** Median of |predicted − actual| ÷ actual: the typical error. */
  readonly mdape: number | null;
  /** Its mean: large misses count in full. */
  readonly mape: number | null;
  /** Share of the p50 within 10 % of the actual duration. */
  readonly within10: number | null;
  /** Share of the durations between p10 and p90: 0.8 is honest. */
  readonly coverage80: number | null;
  /** Mean pinball loss of p10, p50 and p90, relative to the mean duration: accuracy and honest width in one number. */
  readonly pinball: number | null;
  readonly n: number;
}

export interface ScoredForecast {
  readonly actual: number;
  readonly predicted: Quantiles;
}

export function forecastScore(forecasts: readonly ScoredForecast[]): ForecastScore {
  const actual = forecasts.map((forecast) => forecast.actual);
  const predicted = forecasts.map((forecast) => forecast.predicted);
  const middle = predicted.map(({ p50 }) => p50);
  return {
    mdape: medianAbsolutePercentageError(actual, middle),
    mape: meanAbsolutePercentageError(actual, middle),
    within10: shareWithin(actual, middle, 0.1),
    coverage80: intervalCoverage(
      actual,
      predicted.map(({ p10 }) => p10),
      predicted.map(({ p90 }) => p90),
    ),
    pinball: relativePinball(forecasts),
    n: forecasts.length,
  };
}

function relativePinball(forecasts: readonly ScoredForecast[]): number | null {
  let loss = 0;
  let seconds = 0;
  for (const { actual, predicted } of forecasts) {
    const { p10, p50, p90 } = predicted;
    loss += (pinballLoss(actual, p10, 0.1) + pinballLoss(actual, p50, 0.5) + pinballLoss(actual, p90, 0.9)) / 3;
    seconds += actual;
  }
  return seconds > 0 ? loss / seconds : null;
}
