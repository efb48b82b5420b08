import type { TrainNetwork } from "../../packages/core/duration/network-trainer.ts";
import { observations } from "../../packages/core/duration/observations.ts";
import type { Quantiles } from "../../packages/core/duration/quantiles.ts";
import type { Forecast } from "../../packages/core/duration/series-forecaster.ts";
import { Timeline } from "../../packages/core/duration/timeline.ts";
import type { RunForecast } from "../../packages/core/duration/workflow-forecaster.ts";
import type { DataSet } from "./data-set.ts";
import { SimpleSeries } from "./simple-methods.ts";

/** One scored run or job: what each method said before it started, and how long it took. */
export interface Case {
  readonly actual: number;
  readonly byMethod: ReadonlyMap<string, Quantiles>;
  /** Our models whose mean was the answer, the best first, under the names of their methods. */
  readonly believed: readonly string[];
}

export const OURS = "paceline";

interface Waiting {
  readonly at: number;
  readonly learn: () => void;
}

/** Rolling origin: every run is predicted from what had ended before it was created, by all methods alike. */
export function collectCases({ records, unit, isScored, published }: DataSet, train: TrainNetwork): Case[] {
  const timeline = new Timeline(train);
  const simple = new Map<string, SimpleSeries>();
  const waiting: Waiting[] = [];
  const cases: Case[] = [];
  for (const run of observations(records)) {
    learnBefore(run.context.createdAt, waiting);
    const forecast = timeline.arrive(run);
    for (const part of unit === "run" ? [{ name: "", ...run.outcome }] : (run.jobs ?? [])) {
      if (!part.complete || part.seconds === null) continue;
      const { seconds } = part;
      const series = simple.get(part.name) ?? new SimpleSeries();
      simple.set(part.name, series);
      const said = series.forecast();
      if (run.knownAt !== null) waiting.push({ at: run.knownAt, learn: () => series.observe(seconds, said) });
      // The first of its name: nobody can know anything of it.
      if (said.size === 0 || !isScored(run.runId, run.context.createdAt)) continue;
      const others = [...published].map(([name, byRun]) => [name, point(byRun.get(run.runId))] as const);
      const made = forecastOf(forecast, unit, part.name);
      cases.push({
        actual: seconds,
        byMethod: new Map([...ours(made), ...said, ...others]),
        believed: believedOf(made),
      });
    }
  }
  return cases;
}

/** Kept apart from the product's own order of events on purpose: a second pair of eyes on what was known when. */
function learnBefore(time: number, waiting: Waiting[]): void {
  waiting.sort((a, b) => a.at - b.at);
  while ((waiting[0]?.at ?? Number.POSITIVE_INFINITY) < time) waiting.shift()?.learn();
}

function forecastOf({ run, jobs }: RunForecast, unit: DataSet["unit"], name: string): Forecast | null {
  return unit === "run" ? run : (jobs.get(name)?.forecast ?? null);
}

function believedOf(forecast: Forecast | null): string[] {
  return forecast?.model.split(" + ").map(methodOf) ?? [];
}

function ours(forecast: Forecast | null): (readonly [string, Quantiles])[] {
  if (forecast === null) return [];
  const { answer, names, said } = forecast;
  const models = names.flatMap((model, index) => {
    const middle = said.byModel[index] ?? null;
    return middle === null ? [] : [[methodOf(model), point(Math.exp(middle))] as const];
  });
  return [[OURS, answer], ...models];
}

const methodOf = (model: string): string => `· ${model}`;
const point = (seconds = Number.NaN): Quantiles => ({ p10: Number.NaN, p50: seconds, p90: Number.NaN });
