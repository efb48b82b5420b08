import { Target } from "../models/duration-model.ts";
import { JobForecasters, type JobForecastersState } from "../models/job-forecasters.ts";
import { JobPresence, type JobPresenceState } from "../models/job-presence.ts";
import { Neighbourhood, type NeighbourhoodState, REMEMBERED_RUNS } from "../models/neighbourhood.ts";
import {
  type Forecast,
  type ForecastMemo,
  SeriesForecaster,
  type SeriesForecasterState,
} from "../models/series-forecaster.ts";
import { LearntNetwork, type LearntNetworkState } from "../network/network-model.ts";
import type { TrainNetwork } from "../network/network-trainer.ts";
import type { RunObservation } from "../runs/observations.ts";
import type { RunFeatures } from "../runs/run-features.ts";
import type { Situation } from "../runs/situation.ts";
import { LearntSimilarity, sameJobs } from "../similarity/learnt-similarity.ts";
import type { StrengthTunerState } from "../similarity/strength-tuner.ts";
import type { Known } from "../similarity/tuning-case.ts";

/** What was said about a run before it started. */
export interface RunForecast {
  readonly run: Forecast | null;
  readonly jobs: ReadonlyMap<string, JobForecast>;
  /** Jobs that ran in nearly all runs that are alike. */
  readonly sureJobs: readonly string[];
  /** The longest of them; null where no jobs were asked for, or none is sure to run. */
  readonly sureJob: Forecast | null;
  readonly memo: RunMemo;
}

export interface JobForecast {
  readonly forecast: Forecast | null;
  /** Probability that it runs, given that the run is complete; null if no jobs are known. */
  readonly probability: number | null;
}

/** What has to be remembered of a forecast until the run has ended, so that it can be scored and learnt from. Plain data. */
export interface RunMemo {
  readonly situation: Situation;
  readonly known: Known;
  readonly run: ForecastMemo | null;
  readonly jobs: Readonly<Record<string, ForecastMemo>>;
}

/** The share of alike runs in which a job ran that surely runs. */
const SURE = 0.95;
/** Runs between two looks for jobs that are no longer there. */
const RUNS_BETWEEN_CLEANING = 100;

/** Predicts the runs of one workflow, and learns from each that ends. */
export class WorkflowForecaster {
  readonly #neighbourhood: Neighbourhood;
  readonly #similarity: LearntSimilarity;
  readonly #network: LearntNetwork;
  readonly #run: SeriesForecaster;
  readonly #jobs: JobForecasters;
  readonly #presence: JobPresence;
  readonly #commits = new Set<string>();
  readonly #branches = new Set<string>();
  #lastEnd: number | null;

  /** Without a trainer, the network stays as it is in the state. */
  constructor(state?: WorkflowForecasterState, train: TrainNetwork | null = null) {
    this.#neighbourhood = new Neighbourhood(state?.neighbourhood);
    this.#similarity = new LearntSimilarity(state?.similarity);
    this.#network = new LearntNetwork(this.#similarity.models[0], train, state?.network);
    this.#run = new SeriesForecaster(this.#similarity.models, state?.run, [this.#network.model]);
    this.#jobs = new JobForecasters(this.#similarity.models, state?.jobs);
    this.#presence = new JobPresence(state?.presence);
    this.#lastEnd = state?.lastEnd ?? null;
    for (const situation of this.#neighbourhood.situations()) this.#remember(situation);
  }

  get state(): WorkflowForecasterState {
    return {
      neighbourhood: this.#neighbourhood.state,
      similarity: this.#similarity.state,
      network: this.#network.state,
      run: this.#run.state,
      jobs: this.#jobs.state,
      presence: this.#presence.state,
      lastEnd: this.#lastEnd,
    };
  }

  /** Jobs that ran lately. */
  jobNames(): string[] {
    return this.#presence.names();
  }

  /** `jobs`: which jobs to predict. */
  forecast(context: RunFeatures, jobs: Iterable<string>): RunForecast {
    const situation = this.#situation(context);
    const target = new Target(this.#neighbourhood.compare(situation), situation);
    const likelihood = this.#presence.likelihood(target.weights(sameJobs));
    const forecastOf = (name: string): JobForecast => ({
      forecast: this.#jobs.forecast(name, target),
      probability: likelihood(name),
    });
    const byName = new Map<string, JobForecast>();
    for (const name of jobs) if (!byName.has(name)) byName.set(name, forecastOf(name));
    // Which jobs this run has is not known before it starts: those that are sure come from earlier runs alone.
    const sureJobs = this.#presence.names().filter((name) => (likelihood(name) ?? 0) >= SURE);
    const forecastJobs = byName.size === 0 ? [] : sureJobs;
    const run = this.#run.forecast(target);
    const known = { durations: this.#similarity.durations, first: target.comparison.first };
    return {
      run,
      jobs: byName,
      sureJobs,
      sureJob: longest(forecastJobs.map((name) => (byName.get(name) ?? forecastOf(name)).forecast)),
      memo: { situation, known, run: run?.said ?? null, jobs: memosOf(byName) },
    };
  }

  /** Complete durations of a job, oldest first, in seconds. */
  lastDurations(job: string, count: number): number[] {
    return this.#jobs.lastDurations(job, count);
  }

  observe(run: RunObservation, memo: RunMemo): void {
    const sequence = this.#neighbourhood.add(memo.situation);
    const { seconds, complete } = run.outcome;
    if (complete && seconds !== null) {
      this.#run.observe(sequence, seconds, memo.run);
      if (memo.run !== null) this.#network.learn(memo.situation, memo.run.byModel.slice(0, -1), Math.log(seconds));
      this.#similarity.learn(memo.known, sequence, Math.log(seconds), this.#neighbourhood);
    }
    for (const job of run.jobs ?? []) {
      if (!job.complete || job.seconds === null) continue;
      this.#jobs.observe(job.name, sequence, job.seconds, memo.jobs[job.name] ?? null);
    }
    if (complete && run.jobs !== null) this.#presence.observe(sequence, run.jobs);
    this.#ended(run, sequence);
  }

  /** Takes note that a run has ended, which says of others that they came after it, and nothing of how long they take. */
  pass(run: RunObservation, { situation }: RunMemo): void {
    this.#ended(run, this.#neighbourhood.add(situation));
  }

  #ended({ context, knownAt }: RunObservation, sequence: number): void {
    this.#remember(context);
    this.#lastEnd = knownAt;
    if (sequence % RUNS_BETWEEN_CLEANING === 0) this.#jobs.forgetBefore(sequence - REMEMBERED_RUNS);
  }

  #situation(context: RunFeatures): Situation {
    return {
      ...context,
      shaSeen: context.sha !== null && this.#commits.has(context.sha),
      branchNew: context.branch !== null && !this.#branches.has(context.branch),
      level: this.#run.durations.latest.at(-1) ?? null,
      completedRuns: this.#neighbourhood.size,
      logIdle: this.#lastEnd === null ? null : Math.log1p(Math.max(0, context.createdAt - this.#lastEnd) / 1000),
    };
  }

  #remember({ sha, branch }: Pick<RunFeatures, "sha" | "branch">): void {
    if (sha !== null) this.#commits.add(sha);
    if (branch !== null) this.#branches.add(branch);
  }
}

function longest(forecasts: readonly (Forecast | null)[]): Forecast | null {
  return forecasts.reduce((most, one) => (one !== null && one.answer.p50 > (most?.answer.p50 ?? 0) ? one : most), null);
}

function memosOf(jobs: ReadonlyMap<string, JobForecast>): Record<string, ForecastMemo> {
  const memos: Record<string, ForecastMemo> = Object.create(null);
  for (const [name, { forecast }] of jobs) if (forecast !== null) memos[name] = forecast.said;
  return memos;
}

export interface WorkflowForecasterState {
  readonly neighbourhood: NeighbourhoodState;
  readonly similarity: StrengthTunerState;
  readonly network: LearntNetworkState;
  readonly run: SeriesForecasterState;
  readonly jobs: JobForecastersState;
  readonly presence: JobPresenceState;
  readonly lastEnd: number | null;
}
