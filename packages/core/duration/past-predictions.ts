import { isObject } from "../json/is-object.ts";
import type { DecisionRecord, RunRecord } from "../record/record.ts";
import { type ForecastScore, forecastScore, type ScoredForecast } from "./replay/forecast-score.ts";
import { isWorkflow } from "./runs/choose-series.ts";

/** Older predictions were made by models of another day. */
const LAST_RUNS = 50;

/**
 * How good the predictions were that were really made in runs of a workflow, oldest run first: not replayed, but as a user
 * saw them. Scored like everything else on runs that went to their end, and never on what an outsider wrote.
 */
export function pastPredictions(records: readonly RunRecord[]): Omit<ForecastScore, "pinball"> {
  const { pinball: _, ...score } = forecastScore(records.slice(-LAST_RUNS).flatMap(madeIn));
  return score;
}

function madeIn(record: RunRecord): ScoredForecast[] {
  if (record.trust === "fork") return [];
  // A run may ask several times; what its first step said is what the user planned with.
  const predictions = (record.decisions ?? []).flatMap((decision) => scored(decision, record));
  return predictions.slice(0, 1);
}

function scored({ action, decision, outcome }: DecisionRecord, record: RunRecord): ScoredForecast[] {
  if (action !== "predict-duration" || !isObject(decision) || !isObject(outcome)) return [];
  // A prediction of another workflow has nothing to do with how long this run took.
  const { workflow } = decision;
  if (typeof workflow === "string" && !isWorkflow(record, workflow)) return [];
  const { seconds: actual, conclusion } = outcome;
  if (conclusion !== "success" && conclusion !== "neutral") return [];
  const run = isObject(decision.run) ? decision.run : {};
  const { p10, p50, p90 } = run;
  if (!isSeconds(actual) || !isSeconds(p10) || !isSeconds(p50) || !isSeconds(p90)) return [];
  return [{ actual, predicted: { p10, p50, p90 } }];
}

function isSeconds(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}
