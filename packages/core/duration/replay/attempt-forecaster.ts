import { ErrorTrack, type ErrorTrackState } from "../models/error-track.ts";
import type { TrainNetwork } from "../network/network-trainer.ts";
import type { RunObservation } from "../runs/observations.ts";
import type { RunFeatures } from "../runs/run-features.ts";
import { atLeastItsJobs } from "./at-least-its-jobs.ts";
import {
  type JobForecast,
  type RunForecast,
  type RunMemo,
  WorkflowForecaster,
  type WorkflowForecasterState,
} from "./workflow-forecaster.ts";

/** What was said about a run by those who may learn from it. Plain data. */
export interface AttemptMemo {
  readonly first: RunMemo;
  /** Only of a later attempt. */
  readonly later: RunMemo | null;
  /** Jobs without which a run is no whole one. */
  readonly sureJobs: readonly string[];
}

export type AttemptForecast = Omit<RunForecast, "memo"> & { readonly memo: AttemptMemo };

/** What an error has to stay below, in log seconds, as long as the later attempts' own is unknown: a factor of 1.5. */
const UNKNOWN_ERROR = Math.log(1.5);
/** How far a whole later attempt may be from a first one, in log seconds. */
const MAX_APART = Math.log(1.5);

/**
 * Predicts the runs of one workflow: first attempts from first attempts, and later ones from later ones, as soon as those
 * tell more of them. A later attempt mostly repeats the jobs that had failed and takes the others over, so its length
 * says nothing of the whole work; where attempts are repeated as a whole, first attempts foretell them well, and learn
 * from them.
 */
export class AttemptForecaster {
  readonly #first: WorkflowForecaster;
  readonly #later: WorkflowForecaster;
  /** How far off either is on later attempts. */
  readonly #errors: { readonly first: ErrorTrack; readonly later: ErrorTrack };

  constructor(state?: AttemptForecasterState, train: TrainNetwork | null = null) {
    this.#first = new WorkflowForecaster(state?.first, train);
    this.#later = new WorkflowForecaster(state?.later, train);
    this.#errors = { first: new ErrorTrack(state?.errors.first), later: new ErrorTrack(state?.errors.later) };
  }

  get state(): AttemptForecasterState {
    const { first, later } = this.#errors;
    return {
      first: this.#first.state,
      later: this.#later.state,
      errors: { first: first.state, later: later.state },
    };
  }

  /** Jobs that ran lately in such attempts. */
  jobNames({ rerun }: Pick<RunFeatures, "rerun">): string[] {
    return [...new Set([...this.#first.jobNames(), ...(rerun ? this.#later.jobNames() : [])])];
  }

  /** `jobs`: which jobs to predict; without any, the run is not compared with its jobs either. */
  forecast(context: RunFeatures, jobs: readonly string[]): AttemptForecast {
    const first = this.#first.forecast(context, jobs);
    if (!context.rerun) return { ...atLeastItsJobs(first), memo: { first: first.memo, later: null, sureJobs: [] } };
    const later = this.#later.forecast(context, jobs);
    const memo = { first: first.memo, later: later.memo, sureJobs: first.sureJobs };
    if (!this.#laterIsBelieved(later)) return { ...atLeastItsJobs(first), memo };
    return { ...atLeastItsJobs({ ...later, jobs: withFirst(later.jobs, first.jobs) }), memo };
  }

  /** Complete durations of a job, oldest first, in seconds. */
  lastDurations(job: string, count: number, { rerun }: Pick<RunFeatures, "rerun">): number[] {
    const later = rerun ? this.#later.lastDurations(job, count) : [];
    return later.length > 0 ? later : this.#first.lastDurations(job, count);
  }

  observe(run: RunObservation, memo: AttemptMemo): void {
    if (!run.repeats || isWholeAgain(run, memo)) this.#first.observe(run, memo.first);
    else this.#first.pass(run, memo.first);
    // A record that names itself a first attempt and holds another's jobs is neither.
    if (!run.repeats || memo.later === null) return;
    const { seconds, complete } = run.outcome;
    if (complete && seconds !== null) {
      for (const kind of ["first", "later"] as const) {
        const said = memo[kind]?.run?.answer.p50;
        if (said !== undefined) this.#errors[kind].score(said, Math.log(seconds));
      }
    }
    this.#later.observe(run, memo.later);
  }

  #laterIsBelieved({ run }: RunForecast): boolean {
    if (run === null) return false;
    const { first, later } = this.#errors;
    return first.error === null || (later.error ?? UNKNOWN_ERROR) <= first.error;
  }
}

/** Whether a later attempt ran all jobs again and took as long as a first one was expected to: only such a one teaches of those. */
function isWholeAgain({ outcome, jobs }: RunObservation, { first, sureJobs }: AttemptMemo): boolean {
  const said = first.run?.answer.p50;
  if (!outcome.complete || outcome.seconds === null || said === undefined) return false;
  const ran = new Set(jobs?.filter((job) => job.ran && !job.carried).map(({ name }) => name));
  const hasAllJobs =
    jobs === null || (jobs.every(({ carried }) => !carried) && sureJobs.every((name) => ran.has(name)));
  return hasAllJobs && Math.abs(Math.log(outcome.seconds) - said) <= MAX_APART;
}

/** A job that never ran in a later attempt hardly will in this one, but would take what it takes. */
function withFirst(
  later: ReadonlyMap<string, JobForecast>,
  first: ReadonlyMap<string, JobForecast>,
): ReadonlyMap<string, JobForecast> {
  return new Map(
    [...later].map(([name, { forecast, probability }]) => [
      name,
      { forecast: forecast ?? first.get(name)?.forecast ?? null, probability: probability ?? 0 },
    ]),
  );
}

export interface AttemptForecasterState {
  readonly first: WorkflowForecasterState;
  readonly later: WorkflowForecasterState;
  readonly errors: { readonly first: ErrorTrackState; readonly later: ErrorTrackState };
}
