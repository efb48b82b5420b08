import { CompletionQueue } from "./completion-queue.ts";
import type { RunObservation } from "./observations.ts";
import type { RunContext } from "./run-context.ts";
import { type RunForecast, type RunMemo, WorkflowForecaster } from "./workflow-forecaster.ts";

/**
 * Time as it was: runs arrive in the order of their creation, and each is forecast from the runs whose end was known
 * strictly before. There is no other way for a run to reach a model, so nothing of the future can leak into a forecast.
 */
export class Timeline {
  readonly #forecasters = new Map<string, WorkflowForecaster>();
  readonly #onTheirWay = new CompletionQueue<RunMemo>();

  /** Forecasts a run, and lets it be learnt from once its end is known. */
  arrive(run: RunObservation): RunForecast {
    this.#learnUntil(run.context.createdAt);
    const jobs = run.jobs?.map(({ name }) => name) ?? [];
    const forecast = this.#forecaster(run.series).forecast(run.context, jobs);
    if (run.knownAt !== null && !run.fromFork) this.#onTheirWay.add({ run, knownAt: run.knownAt, memo: forecast.memo });
    return forecast;
  }

  /** Forecasts a run that has no record yet, with all jobs that its workflow ran lately. */
  forecast(series: string, context: RunContext): RunForecast {
    this.#learnUntil(context.createdAt);
    return this.#forecaster(series).forecast(context);
  }

  #learnUntil(time: number): void {
    for (;;) {
      const ended = this.#onTheirWay.takeBefore(time);
      if (ended === null) return;
      this.#forecaster(ended.run.series).observe(ended.run, ended.memo);
    }
  }

  #forecaster(series: string): WorkflowForecaster {
    const known = this.#forecasters.get(series);
    if (known !== undefined) return known;
    const made = new WorkflowForecaster();
    this.#forecasters.set(series, made);
    return made;
  }
}
