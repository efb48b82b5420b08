import type { Quantiles } from "./models/quantiles.ts";
import type { ForecastScore } from "./replay/forecast-score.ts";

/**
 * How far a prediction can be relied on, from what was measured on the same workflow and from its own width:
 *
 * - `high`: at least 20 scored runs, a typical error of at most 10 %, an 80 % range that really held in at least 65 %,
 *   and a range now in which the upper end is at most 1.5 times the lower.
 * - `medium`: at least 10 scored runs, a typical error of at most 25 %, and an upper end at most 3 times the lower.
 * - `low`: any other prediction.
 * - `none`: no prediction.
 */
export type Confidence = "high" | "medium" | "low" | "none";

export function confidence(prediction: Quantiles | null, { n, mdape, coverage80 }: ForecastScore): Confidence {
  if (prediction === null) return "none";
  const width = prediction.p90 / prediction.p10;
  if (mdape === null || coverage80 === null) return "low";
  if (n >= 20 && mdape <= 0.1 && coverage80 >= 0.65 && width <= 1.5) return "high";
  return n >= 10 && mdape <= 0.25 && width <= 3 ? "medium" : "low";
}

/** Scored runs that confidence needs to be able to rise above `low`. */
export const MIN_SCORED_RUNS = 10;
