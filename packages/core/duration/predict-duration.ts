import type { RunRecord } from "../history/record.ts";
import { chooseSeries, type WorkflowName } from "./choose-series.ts";
import { type Confidence, confidence } from "./confidence.ts";
import { baselines } from "./duration-model.ts";
import { type ForecastScore, forecastScore } from "./forecast-score.ts";
import { observations, type RunObservation } from "./observations.ts";
import { type PredictionReasons, predictionReasons } from "./prediction-reasons.ts";
import type { Quantiles } from "./quantiles.ts";
import { type ContextFacts, runContext } from "./run-context.ts";
import { ANSWER, type ModelScore, ScoreBoard } from "./score-board.ts";
import { Timeline } from "./timeline.ts";
import type { JobForecast } from "./workflow-forecaster.ts";

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

/** Older runs are not replayed: no model looks back further, and an action has to be quick. */
const REPLAYED_RUNS = 400;
/** Errors are told of so many last runs: enough to be stable, few enough to speak of today. */
const SCORED_RUNS = 200;
/** A job less likely than this is not worth a line: it was renamed, or removed. */
const LEAST_PROBABILITY = 0.02;

/** Predicts a run and its jobs from the records, in any order. Pure: the same arguments give the same answer. */
export function predictDuration(records: readonly RunRecord[], target: PredictionTarget): DurationPrediction {
  const now = target.now.getTime();
  const all = observations(records).filter(({ context }) => context.createdAt < now);
  const runs = chooseSeries(all, target).slice(-REPLAYED_RUNS);
  const timeline = new Timeline();
  const board = new ScoreBoard();
  for (const run of runs) {
    const { run: forecast } = timeline.arrive(run);
    if (forecast !== null && isLearnt(run, now)) board.add(run.outcome.seconds, forecast);
  }
  const context = runContext({ ...target, createdAt: now });
  const { run, jobs } = timeline.forecast(runs.at(-1)?.series ?? "", context);
  const [answer, ...others] = board.scores(SCORED_RUNS);
  const { pinball: _, name: __, ...error } = answer ?? { name: ANSWER, ...forecastScore([]) };
  const learnt = runs.filter((past) => isLearnt(past, now));
  const predicted = jobPredictions(jobs, learnt);
  return {
    run: run?.answer ?? unknown,
    jobs: predicted,
    model: run?.model ?? null,
    error,
    baselines: errorsOf(others.filter(({ name }) => isBaseline(name))),
    models: errorsOf(others.filter(({ name }) => !isBaseline(name))),
    confidence: confidence(run?.answer ?? null, answer ?? forecastScore([])),
    runsUsed: learnt.length,
    reasons: predictionReasons(learnt, context, predicted),
    workflows: runs.length > 0 ? [] : workflowNames(all),
  };
}

const isBaseline = (name: string): boolean => baselines.some((baseline) => baseline.name === name);

const errorsOf = (scores: readonly ModelScore[]): ModelError[] => scores.map(({ name, mdape }) => ({ name, mdape }));

const workflowNames = (runs: readonly RunObservation[]): string[] =>
  [...new Set(runs.flatMap(({ workflow, workflowPath }) => workflow ?? workflowPath ?? []))].sort();

const unknown: PossibleQuantiles = { p10: null, p50: null, p90: null };

/** Complete, trusted, and ended by now. */
function isLearnt(
  run: RunObservation,
  now: number,
): run is RunObservation & { readonly outcome: { readonly seconds: number } } {
  const { seconds, complete } = run.outcome;
  return complete && seconds !== null && !run.fromFork && run.knownAt !== null && run.knownAt < now;
}

function jobPredictions(jobs: ReadonlyMap<string, JobForecast>, learnt: readonly RunObservation[]): JobPrediction[] {
  return [...jobs]
    .filter(([, { probability }]) => (probability ?? 0) >= LEAST_PROBABILITY)
    .map(([name, { forecast, probability }]) => ({
      name,
      ...(forecast?.answer ?? unknown),
      probability,
      lastTen: lastDurations(learnt, name),
    }))
    .sort((a, b) => (b.p50 ?? 0) - (a.p50 ?? 0) || (a.name < b.name ? -1 : 1));
}

function lastDurations(learnt: readonly RunObservation[], name: string): number[] {
  const last: number[] = [];
  for (const run of learnt.toReversed()) {
    if (last.length >= 10) break;
    const seconds = run.jobs?.find((job) => job.name === name && job.complete)?.seconds ?? null;
    if (seconds !== null) last.unshift(seconds);
  }
  return last;
}
