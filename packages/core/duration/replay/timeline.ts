import type { TrainNetwork } from "../network/network-trainer.ts";
import type { RunObservation } from "../runs/observations.ts";
import type { RunFeatures } from "../runs/run-features.ts";
import {
  type AttemptForecast,
  AttemptForecaster,
  type AttemptForecasterState,
  type AttemptMemo,
} from "./attempt-forecaster.ts";
import { CompletionQueue } from "./completion-queue.ts";

/**
 * Time as it was: runs arrive in the order of their creation, and each is forecast from the runs whose end was known
 * strictly before. There is no other way for a run to reach a model, so nothing of the future can leak into a forecast.
 */
export class Timeline {
  readonly #forecasters = new Map<string, AttemptForecaster>();
  readonly #activeRuns = new CompletionQueue<AttemptMemo>();
  readonly #train: TrainNetwork | null;

  /** Without a way to train them, there are no networks among the models. */
  constructor(train: TrainNetwork | null = null) {
    this.#train = train;
  }

  /** Forecasts a run with its jobs, or those of them that are named, and lets it be learnt from once its end is known. */
  arrive(run: RunObservation, jobs: readonly string[] = run.jobs?.map(({ name }) => name) ?? []): AttemptForecast {
    this.#learnUntil(run.context.createdAt);
    const forecast = this.#forecaster(run.series).forecast(run.context, jobs);
    this.#expect(run, forecast.memo);
    return forecast;
  }

  /** Forecasts a run that has no record yet, with all jobs that its workflow ran lately, and those that are named. */
  forecast(series: string, context: RunFeatures, jobs: readonly string[] = []): AttemptForecast {
    this.#learnUntil(context.createdAt);
    const forecaster = this.#forecaster(series);
    return forecaster.forecast(context, [...forecaster.jobNames(context), ...jobs]);
  }

  /** What the models of a series know now. */
  forecaster(series: string): Pick<AttemptForecaster, "lastDurations"> {
    return this.#forecaster(series);
  }

  /** One series as plain data, with what was said about the runs that have not ended. */
  state(series: string): TimelineState {
    const activeRuns = this.#activeRuns.pending().filter(({ run }) => run.series === series);
    return {
      forecaster: this.#forecaster(series).state,
      activeRuns: activeRuns.map(({ run, memo }): [string, AttemptMemo] => [run.key, memo]),
    };
  }

  /** `find` gives the runs that had not ended; what it does not find is not learnt from. */
  restore(
    series: string,
    { forecaster, activeRuns }: TimelineState,
    find: (key: string) => RunObservation | null,
  ): void {
    this.#forecasters.set(series, new AttemptForecaster(forecaster, this.#train));
    for (const [key, memo] of activeRuns) {
      const run = find(key);
      if (run !== null) this.#expect(run, memo);
    }
  }

  #expect(run: RunObservation, memo: AttemptMemo): void {
    if (run.knownAt !== null && !run.fromFork) this.#activeRuns.add({ run, knownAt: run.knownAt, memo });
  }

  #learnUntil(time: number): void {
    for (;;) {
      const ended = this.#activeRuns.takeBefore(time);
      if (ended === null) return;
      this.#forecaster(ended.run.series).observe(ended.run, ended.memo);
    }
  }

  #forecaster(series: string): AttemptForecaster {
    const knownForecaster = this.#forecasters.get(series);
    if (knownForecaster !== undefined) return knownForecaster;
    const newForecaster = new AttemptForecaster(undefined, this.#train);
    this.#forecasters.set(series, newForecaster);
    return newForecaster;
  }
}

export interface TimelineState {
  readonly forecaster: AttemptForecasterState;
  readonly activeRuns: readonly (readonly [key: string, memo: AttemptMemo])[];
}
