import type { RunRecord } from "../../record/record.ts";
import type { Quantiles } from "../models/quantiles.ts";
import type { Forecast } from "../models/series-forecaster.ts";
import type { TrainNetwork } from "../network/network-trainer.ts";
import { type JobObservation, observations, type RunObservation } from "../runs/observations.ts";
import { CandidateRanges } from "./candidate-ranges.ts";
import { CompletionQueue } from "./completion-queue.ts";
import { type ModelScore, ScoreBoard } from "./score-board.ts";
import { Timeline } from "./timeline.ts";

/** One prediction as it was made at the run's creation, and what it turned out to be. Seconds; null: nothing to predict from. */
export interface PredictionLine {
  readonly run_id: number;
  readonly attempt: number;
  /** Null for the run as a whole. */
  readonly job: string | null;
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
  /** The model that was believed; null without a prediction. */
  readonly model: string | null;
  readonly actual: number;
  /** Whether it counts in the error: only complete runs of trusted origin say how long the work takes. */
  readonly scored: boolean;
}

export interface BacktestResult {
  readonly lines: readonly PredictionLine[];
  /** Errors over complete runs, and over complete jobs; the answer first, then each candidate on the same cases. */
  readonly runs: readonly ModelScore[];
  readonly jobs: readonly ModelScore[];
}

export interface BacktestOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly train?: TrainNetwork | null;
  /** Whether a prediction knows how many runs of its workflow are active; true by default. */
  readonly activeRuns?: boolean;
}

/**
 * Replays the records in the order of `created_at`: each run is predicted from the runs that had completed before it
 * was created, then revealed. Records in any order give the same lines, and the earliest records alone give the first
 * of these lines. Runs and jobs without a usable duration get no line.
 *
 * Of runs that had not ended nothing is known but that they had begun, as GitHub's list of runs shows it.
 */
export function backtest(
  records: readonly RunRecord[],
  { onProgress = () => {}, train = null, activeRuns = true }: BacktestOptions = {},
): BacktestResult {
  const timeline = new Timeline(train);
  const runs = observations(records, { activeRuns });
  const lines: PredictionLine[] = [];
  const boards = { runs: new ScoreBoard(), jobs: new ScoreBoard() };
  const candidates = new RunRanges();
  const tell = (
    board: ScoreBoard,
    line: PredictionLine | null,
    forecast: Forecast | null,
    ranges: ReadonlyMap<string, Quantiles> | null = null,
  ) => {
    if (line === null) return;
    lines.push(line);
    if (line.scored && forecast !== null) board.add(line.actual, forecast, ranges);
  };
  for (const [index, run] of runs.entries()) {
    const forecast = timeline.arrive(run);
    const ranges = candidates.arrive(run, forecast.run);
    tell(boards.runs, predictionLine(run, null, run.outcome, forecast.run), forecast.run, ranges);
    for (const job of run.jobs ?? []) {
      const jobForecast = forecast.jobs.get(job.name)?.forecast ?? null;
      tell(boards.jobs, predictionLine(run, job.name, job, jobForecast), jobForecast);
    }
    onProgress(index + 1, runs.length);
  }
  return { lines, runs: boards.runs.scores(), jobs: boards.jobs.scores() };
}

/** Ranges of the models on the runs of each workflow. Jobs have none: a window for each model of each is more than all else. */
class RunRanges {
  readonly #bySeries = new Map<string, CandidateRanges>();
  readonly #activeRuns = new CompletionQueue<ReadonlyMap<string, Quantiles>>();

  /** What the models said about a run, from residuals that were known when it was created. */
  arrive(run: RunObservation, forecast: Forecast | null): ReadonlyMap<string, Quantiles> | null {
    this.#learnBefore(run.context.createdAt);
    if (forecast === null) return null;
    const jobRanges = this.#ranges(run).forecast(forecast);
    if (run.knownAt !== null && !run.fromFork) this.#activeRuns.add({ run, knownAt: run.knownAt, memo: jobRanges });
    return jobRanges;
  }

  #learnBefore(time: number): void {
    for (;;) {
      const ended = this.#activeRuns.takeBefore(time);
      if (ended === null) return;
      const { seconds, complete } = ended.run.outcome;
      if (complete && seconds !== null) this.#ranges(ended.run).observe(seconds, ended.memo);
    }
  }

  #ranges({ series: name, repeats }: Pick<RunObservation, "series" | "repeats">): CandidateRanges {
    const series = `${repeats ? "later" : "first"} ${name}`;
    const candidateRanges = this.#bySeries.get(series) ?? new CandidateRanges();
    this.#bySeries.set(series, candidateRanges);
    return candidateRanges;
  }
}

function predictionLine(
  run: RunObservation,
  job: string | null,
  { seconds, complete }: Pick<JobObservation, "seconds" | "complete">,
  forecast: Forecast | null,
): PredictionLine | null {
  if (seconds === null) return null;
  return {
    run_id: run.runId,
    attempt: run.attempt,
    job,
    p10: forecast?.answer.p10 ?? null,
    p50: forecast?.answer.p50 ?? null,
    p90: forecast?.answer.p90 ?? null,
    model: forecast?.model ?? null,
    actual: seconds,
    scored: complete && !run.fromFork,
  };
}
