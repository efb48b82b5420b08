import { compareText } from "../collections/compare-text.ts";
import type { RunRecord } from "../record/record.ts";
import { sumBy } from "../stats/sum.ts";
import { type Confidence, confidence } from "./confidence.ts";
import { type Drift, findDrift, levelResiduals } from "./drift.ts";
import { baselines } from "./models/duration-model.ts";
import type { Quantiles } from "./models/quantiles.ts";
import type { Forecast } from "./models/series-forecaster.ts";
import { comesToTraining } from "./network/network-model.ts";
import { loadNetworkTrainer, type TrainNetwork } from "./network/network-trainer.ts";
import { pastPredictions } from "./past-predictions.ts";
import { type PredictionReasons, predictionReasons } from "./prediction-reasons.ts";
import { type QueueTime, queueTime } from "./queue-time.ts";
import { type ForecastScore, forecastScore } from "./replay/forecast-score.ts";
import { ANSWER, type ModelScore } from "./replay/score-board.ts";
import type { JobForecast } from "./replay/workflow-forecaster.ts";
import {
  COUNTED_RUNS,
  REPLAYED_RUNS,
  SCORED_RUNS,
  WorkflowReplay,
  type WorkflowReplayState,
} from "./replay/workflow-replay.ts";
import { ActiveRuns } from "./runs/active-runs.ts";
import { chooseSeries, type WorkflowName } from "./runs/choose-series.ts";
import { fitsPattern } from "./runs/fits-pattern.ts";
import { isLearnt, type LearntRun, observation } from "./runs/observations.ts";
import { type FeatureFacts, type RunFeatures, runFeatures } from "./runs/run-features.ts";
import { type RunHeader, runHeaders } from "./runs/run-headers.ts";
import { type ActiveRun, traffic } from "./runs/traffic.ts";
import { resumeReplay } from "./stored-models.ts";

/** The run to predict: what is known before it starts. */
export type PredictionTarget = WorkflowName &
  Omit<FeatureFacts, "createdAt" | "traffic"> & {
    readonly now: Date;
    /** Other runs of the same workflow that GitHub shows as not ended; null or absent: not asked. */
    readonly activeRuns?: readonly ActiveRun[] | null;
    /** Names of the jobs to predict, `*` matching any text; empty: all. */
    readonly jobs?: readonly string[];
    /** Probabilities of further quantiles. */
    readonly quantiles?: readonly number[];
  };

/** Durations in seconds, shares from 0 to 1; null is unknown. */
export interface DurationPrediction {
  readonly run: PossibleQuantiles;
  /** Those that were asked for. */
  readonly quantiles: readonly AskedQuantile[];
  /** Jobs that may run, the longest first. */
  readonly jobs: readonly JobPrediction[];
  /** The model that was believed; null without a prediction. */
  readonly model: string | null;
  /** Measured on this workflow's own past: each run predicted from what had ended before it was created. */
  readonly error: Omit<ForecastScore, "pinball">;
  /** The same of the predictions that were really made in runs of the workflow, as far as the history kept them. */
  readonly past: Omit<ForecastScore, "pinball">;
  /** The simple ways, which compete as well, and the other models: all measured on the same runs. */
  readonly baselines: readonly ModelError[];
  readonly models: readonly ModelError[];
  readonly confidence: Confidence;
  /** How long a job waits for a machine; null where no waiting is recorded. */
  readonly queue: QueueTime | null;
  /** Set when the last runs took clearly longer or shorter than those before. */
  readonly drift: Drift | null;
  /** Complete runs of the workflow that were learnt from. */
  readonly runsUsed: number;
  /** Runs from forks among those of the workflow: nothing is learnt from them. */
  readonly forkRuns: number;
  readonly reasons: PredictionReasons;
  /** Only where the history has nothing of the wanted workflow: which ones it does have. */
  readonly workflows: readonly string[];
  /** Only where the history has nothing of the repository at all: which ones it does have. */
  readonly repositories: readonly string[];
}

export interface ModelError {
  readonly name: string;
  readonly mdape: number | null;
  readonly mape: number | null;
}

export type PossibleQuantiles = { readonly [P in keyof Quantiles]: number | null };

/** A quantile that was asked for, in seconds. */
export interface AskedQuantile {
  readonly probability: number;
  readonly seconds: number;
}

export interface JobPrediction extends PossibleQuantiles {
  readonly name: string;
  /** Those that were asked for; absent where none were. */
  readonly quantiles?: readonly AskedQuantile[];
  /** Probability that it runs at all, given that the run is complete. */
  readonly probability: number | null;
  /** Complete durations of its last runs, oldest first. */
  readonly lastTen: readonly number[];
}

/** A job less likely than this is not shown: it was renamed or removed. */
const MIN_PROBABILITY = 0.02;
/** Runs used for the explanation. */
const EXPLAINED_RUNS = 80;

/**
 * Predicts a run and its jobs from the records, in any order. Pure: the same arguments give the same answer.
 * `models` are what `trainModels` made of earlier records; where they do not fit, the last runs are replayed instead.
 */
export async function predictDuration(
  records: readonly RunRecord[],
  target: PredictionTarget,
  models: string | null = null,
): Promise<DurationPrediction> {
  const now = target.now.getTime();
  const all = runHeaders(records).filter(({ createdAt }) => createdAt < now);
  const runs = chooseSeries(all, target);
  const { activeRuns = null } = target;
  // If it is unknown which runs are active, nothing is learnt from that either: strengths that count on it would
  // mislead, and the errors shown must be those of the same knowledge. Stored models rely on it.
  const resumed = activeRuns === null ? null : resumeReplay(models, runs, now);
  const { replay: storedReplay, later } = resumed ?? { replay: undefined, later: runs.slice(-REPLAYED_RUNS) };
  const replay = new WorkflowReplay(
    runs.at(-1)?.series ?? "",
    await trainerFor(storedReplay?.state, later.length),
    storedReplay,
  );
  replay.arrive(later, activeRuns === null ? null : new ActiveRuns(runs.slice(-COUNTED_RUNS)), now);
  const seenTraffic = activeRuns === null ? null : traffic(activeRuns, now);
  const context = runFeatures({ ...target, createdAt: now, traffic: seenTraffic });
  const { run, jobs } = replay.timeline.forecast(replay.series, context, jobsByName(target));
  const tally = replay.tally(context);
  const [answer, ...others] = tally.board.scores(SCORED_RUNS);
  const { pinball: _, name: __, ...error } = answer ?? { name: ANSWER, ...forecastScore([]) };
  const explainedRuns = runs.slice(-EXPLAINED_RUNS).map((header) => observation(header));
  const learnt = explainedRuns.filter(
    (past): past is LearntRun => isLearnt(past, now) && past.repeats === context.rerun,
  );
  const predicted = jobPredictions(jobs, replay, target, context);
  return {
    run: run?.answer ?? unknown,
    quantiles: askedQuantiles(run, target),
    jobs: predicted,
    model: run?.model ?? null,
    error,
    past: pastPredictions(
      runs.slice(-EXPLAINED_RUNS).flatMap(({ record }) => (record.attempt > 1 === context.rerun ? record : [])),
    ),
    baselines: errorsOf(others.filter(({ name }) => isBaseline(name))),
    models: errorsOf(others.filter(({ name }) => !isBaseline(name))),
    confidence: confidence(run?.answer ?? null, answer ?? forecastScore([])),
    queue: queueTime(explainedRuns.filter(({ knownAt, fromFork }) => knownAt !== null && knownAt < now && !fromFork)),
    drift: findDrift(levelResiduals(learnt)),
    runsUsed: tally.learnt,
    forkRuns: sumBy(runs, ({ record }) => (record.trust === "fork" ? 1 : 0)),
    reasons: predictionReasons(learnt, context, predicted),
    workflows: runs.length > 0 ? [] : workflowNames(all),
    repositories: runs.length > 0 ? [] : otherRepositories(all, target),
  };
}

/** brain.js is loaded where the replay comes to a training of the network, and nowhere else. */
async function trainerFor(state: WorkflowReplayState | undefined, later: number): Promise<TrainNetwork | null> {
  const { forecaster, activeRuns = [] } = state?.timeline ?? {};
  return [forecaster?.first, forecaster?.later].some((kind) =>
    comesToTraining(kind?.network, later + activeRuns.length),
  )
    ? await loadNetworkTrainer()
    : null;
}

const isBaseline = (name: string): boolean => baselines.some((baseline) => baseline.name === name);

const errorsOf = (scores: readonly ModelScore[]): ModelError[] =>
  scores.map(({ name, mdape, mape }) => ({ name, mdape, mape }));

const workflowNames = (runs: readonly RunHeader[]): string[] =>
  [...new Set(runs.flatMap(({ record }) => record.workflow ?? record.workflow_path ?? []))].sort();

/** Of a history that holds nothing of the asked repository, the repositories that it holds. */
function otherRepositories(runs: readonly RunHeader[], { repository }: PredictionTarget): string[] {
  const held = [...new Set(runs.flatMap(({ record }) => record.repository ?? []))].sort();
  const isHeld = held.some((name) => name.toLowerCase() === repository?.toLowerCase());
  return repository === null || isHeld ? [] : held;
}

const unknown: PossibleQuantiles = { p10: null, p50: null, p90: null };

function askedQuantiles(forecast: Forecast | null, { quantiles = [] }: PredictionTarget): AskedQuantile[] {
  if (forecast === null) return [];
  return quantiles.map((probability) => ({ probability, seconds: forecast.quantile(probability) }));
}

/** Jobs requested by their full name: for these, even a job that has never run gets an estimate. */
const jobsByName = ({ jobs = [] }: PredictionTarget): string[] => jobs.filter((name) => !name.includes("*"));

function jobPredictions(
  jobs: ReadonlyMap<string, JobForecast>,
  { timeline, series }: WorkflowReplay,
  target: PredictionTarget,
  context: RunFeatures,
): JobPrediction[] {
  const { jobs: names = [], quantiles = [] } = target;
  const requestedJobs = new Set(jobsByName(target));
  return [...jobs]
    .filter(([name, { probability, forecast }]) =>
      requestedJobs.has(name) ? forecast !== null : (probability ?? 0) >= MIN_PROBABILITY,
    )
    .filter(([name]) => names.length === 0 || names.some((pattern) => fitsPattern(pattern, name)))
    .map(([name, { forecast, probability }]) => ({
      name,
      ...(forecast?.answer ?? unknown),
      ...(quantiles.length === 0 ? {} : { quantiles: askedQuantiles(forecast, target) }),
      probability,
      lastTen: timeline.forecaster(series).lastDurations(name, 10, context),
    }))
    .sort((a, b) => (b.p50 ?? 0) - (a.p50 ?? 0) || compareText(a.name, b.name));
}
