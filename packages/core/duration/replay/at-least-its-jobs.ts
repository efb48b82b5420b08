import type { Forecast } from "../models/series-forecaster.ts";
import type { RunForecast } from "./workflow-forecaster.ts";

/** A run that is never predicted to be shorter than a job that surely runs: the longest of them, quantile by quantile. */
export function atLeastItsJobs(forecast: RunForecast): RunForecast {
  const { run, sureJob } = forecast;
  if (run === null || sureJob === null) return forecast;
  const { answer, quantile } = sureJob;
  const floored: Forecast = {
    ...run,
    answer: {
      p10: Math.max(run.answer.p10, answer.p10),
      p50: Math.max(run.answer.p50, answer.p50),
      p90: Math.max(run.answer.p90, answer.p90),
    },
    quantile: (probability) => Math.max(run.quantile(probability), quantile(probability)),
  };
  return { ...forecast, run: floored };
}
