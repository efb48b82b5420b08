import { Target } from "./duration-model.ts";
import { JobPresence } from "./job-presence.ts";
import { LearntSimilarity, sameJobs } from "./learnt-similarity.ts";
import { Neighbourhood } from "./neighbourhood.ts";
import type { RunObservation } from "./observations.ts";
import type { RunContext } from "./run-context.ts";
import { type Forecast, SeriesForecaster } from "./series-forecaster.ts";
import type { Situation } from "./situation.ts";
import { type TuningCase, tuningCase } from "./strength-tuner.ts";

/** What was said about a run before it started. Handed back when the run has ended, so that it can be scored. */
export interface RunForecast {
  readonly situation: Situation;
  readonly run: Forecast | null;
  readonly jobs: ReadonlyMap<string, JobForecast>;
  /** What the run's series knew: strengths are learnt from it once the run has ended. */
  readonly known: TuningCase;
}

export interface JobForecast {
  readonly forecast: Forecast | null;
  /** That it runs, given that the run goes to its end; null when no jobs are known. */
  readonly probability: number | null;
}

/** Predicts the runs of one workflow, and learns from each that ends. */
export class WorkflowForecaster {
  readonly #neighbourhood = new Neighbourhood();
  readonly #similarity = new LearntSimilarity();
  readonly #run = new SeriesForecaster(this.#similarity.models);
  readonly #jobs = new Map<string, SeriesForecaster>();
  readonly #presence = new JobPresence();
  readonly #commits = new Set<string>();
  readonly #branches = new Set<string>();
  #lastEnd: number | null = null;

  /** `jobs`: which jobs to speak of; without it, all that ran lately. */
  forecast(context: RunContext, jobs: Iterable<string> = this.#presence.names()): RunForecast {
    const situation = this.#situation(context);
    const target = new Target(this.#neighbourhood.compare(situation));
    const byName = new Map<string, JobForecast>();
    for (const name of jobs) {
      if (byName.has(name)) continue;
      byName.set(name, {
        forecast: this.#jobs.get(name)?.forecast(target) ?? null,
        probability: this.#presence.probability(name, target.weights(sameJobs)),
      });
    }
    return {
      situation,
      run: this.#run.forecast(target),
      jobs: byName,
      known: tuningCase(this.#run.durations, target.comparison),
    };
  }

  observe(run: RunObservation, forecast: RunForecast): void {
    const sequence = this.#neighbourhood.add(forecast.situation);
    const { seconds, complete } = run.outcome;
    if (complete && seconds !== null) {
      this.#run.observe(sequence, seconds, forecast.run);
      this.#similarity.learn(forecast.known, Math.log(seconds));
    }
    for (const job of run.jobs ?? []) {
      if (!job.complete || job.seconds === null) continue;
      this.#jobSeries(job.name).observe(sequence, job.seconds, forecast.jobs.get(job.name)?.forecast ?? null);
    }
    if (complete && run.jobs !== null) this.#presence.observe(sequence, run.jobs);
    this.#remember(run);
  }

  #situation(context: RunContext): Situation {
    return {
      ...context,
      shaSeen: context.sha !== null && this.#commits.has(context.sha),
      branchNew: context.branch !== null && !this.#branches.has(context.branch),
      level: this.#run.durations.latest.at(-1)?.logSeconds ?? null,
      completedRuns: this.#neighbourhood.size,
      idle: this.#lastEnd === null ? null : Math.max(0, context.createdAt - this.#lastEnd) / 1000,
    };
  }

  #jobSeries(name: string): SeriesForecaster {
    const known = this.#jobs.get(name);
    if (known !== undefined) return known;
    const made = new SeriesForecaster(this.#similarity.models);
    this.#jobs.set(name, made);
    return made;
  }

  #remember({ context, knownAt }: RunObservation): void {
    if (context.sha !== null) this.#commits.add(context.sha);
    if (context.branch !== null) this.#branches.add(context.branch);
    this.#lastEnd = knownAt;
  }
}
