import type { RunRecord } from "../history/record.ts";
import { chooseSeries, type WorkflowName } from "./choose-series.ts";
import { type Confidence, confidence } from "./confidence.ts";
import { baselines } from "./duration-model.ts";
import { type ForecastScore, forecastScore } from "./forecast-score.ts";
import { isLearnt, observation } from "./observations.ts";
import { type PredictionReasons, predictionReasons } from "./prediction-reasons.ts";
import type { Quantiles } from "./quantiles.ts";
import { type ContextFacts, runContext } from "./run-context.ts";
import { type RunHeader, runHeaders } from "./run-headers.ts";
import { ANSWER, type ModelScore } from "./score-board.ts";
import { resumeReplay } from "./trained-models.ts";
import type { JobForecast } from "./workflow-forecaster.ts";
import { REPLAYED_RUNS, SCORED_RUNS, WorkflowReplay } from "./workflow-replay.ts";

/** The run to predict: what is known before it starts. */
export type PredictionTarget = WorkflowName & Omit<ContextFacts, "createdAt"> & { readonly now: Date };

/** Durations in seconds, shares from 0 to 1; null is unknown. */
export interface DurationPrediction {
  readonly run: PossibleQuantiles;
  /** Jobs that may run, the longest first. */
  readonly jobs: readonly JobPrediction[];
  /** The model that was believed; null without a prediction. */
  readonly model: string | null;
  /** Measured on this workflow's own past: each run predicted from what had ended before it was created. */
  readonly error: Omit<ForecastScore, "pinball">;
  /** The simple ways, which compete as well, and the other models: all measured on the same runs. */
  readonly baselines: readonly ModelError[];
  readonly models: readonly ModelError[];
  readonly confidence: Confidence;
  /** Complete runs of the workflow that were learnt from. */
  readonly runsUsed: number;
  readonly reasons: PredictionReasons;
  /** Only where the history has nothing of the wanted workflow: which ones it does have. */
  readonly workflows: readonly string[];
}

export interface ModelError {
  readonly name: string;
  readonly mdape: number | null;
}

export type PossibleQuantiles = { readonly [P in keyof Quantiles]: number | null };

export interface JobPrediction extends PossibleQuantiles {
  readonly name: string;
  /** That it runs at all, given that the run goes to its end. */
  readonly probability: number | null;
  /** Complete durations of its last runs, oldest first. */
  readonly lastTen: readonly number[];
}

/** A job less likely than this is not worth a line: it was renamed, or removed. */
const LEAST_PROBABILITY = 0.02;
/** Runs of which the reasons are told. */
const TOLD_RUNS = 80;

/**
 * Predicts a run and its jobs from the records, in any order. Pure: the same arguments give the same answer.
 * `models` are what `trainModels` made of earlier records; where they do not fit, the last runs are replayed instead.
 */
export function predictDuration(
  records: readonly RunRecord[],
  target: PredictionTarget,
  models: string | null = null,
): DurationPrediction {
  const now = target.now.getTime();
  const all = runHeaders(records).filter(({ createdAt }) => createdAt < now);
  const runs = chooseSeries(all, target);
  const { replay, later } = resumeReplay(models, runs, now) ?? {
    replay: new WorkflowReplay(runs.at(-1)?.series ?? ""),
    later: runs.slice(-REPLAYED_RUNS),
  };
  replay.arrive(later, now);
  const context = runContext({ ...target, createdAt: now });
  const { run, jobs } = replay.timeline.forecast(replay.series, context);
  const [answer, ...others] = replay.board.scores(SCORED_RUNS);
  const { pinball: _, name: __, ...error } = answer ?? { name: ANSWER, ...forecastScore([]) };
  const told = runs
    .slice(-TOLD_RUNS)
    .map(observation)
    .filter((past) => isLearnt(past, now));
  const predicted = jobPredictions(jobs, replay);
  return {
    run: run?.answer ?? unknown,
    jobs: predicted,
    model: run?.model ?? null,
    error,
    baselines: errorsOf(others.filter(({ name }) => isBaseline(name))),
    models: errorsOf(others.filter(({ name }) => !isBaseline(name))),
    confidence: confidence(run?.answer ?? null, answer ?? forecastScore([])),
    runsUsed: replay.learnt,
    reasons: predictionReasons(told, context, predicted),
    workflows: runs.length > 0 ? [] : workflowNames(all),
  };
}

const isBaseline = (name: string): boolean => baselines.some((baseline) => baseline.name === name);

const errorsOf = (scores: readonly ModelScore[]): ModelError[] => scores.map(({ name, mdape }) => ({ name, mdape }));

const workflowNames = (runs: readonly RunHeader[]): string[] =>
  [...new Set(runs.flatMap(({ record }) => record.workflow ?? record.workflow_path ?? []))].sort();

const unknown: PossibleQuantiles = { p10: null, p50: null, p90: null };

function jobPredictions(jobs: ReadonlyMap<string, JobForecast>, { timeline, series }: WorkflowReplay): JobPrediction[] {
  return [...jobs]
    .filter(([, { probability }]) => (probability ?? 0) >= LEAST_PROBABILITY)
    .map(([name, { forecast, probability }]) => ({
      name,
      ...(forecast?.answer ?? unknown),
      probability,
      lastTen: timeline.forecaster(series).lastDurations(name, 10),
    }))
    .sort((a, b) => (b.p50 ?? 0) - (a.p50 ?? 0) || (a.name < b.name ? -1 : 1));
}
