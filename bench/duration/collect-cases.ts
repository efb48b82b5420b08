import { type JobObservation, observations } from "../../packages/core/duration/observations.ts";
import type { Quantiles } from "../../packages/core/duration/quantiles.ts";
import { Timeline } from "../../packages/core/duration/timeline.ts";
import type { RunForecast } from "../../packages/core/duration/workflow-forecaster.ts";
import type { DataSet } from "./data-set.ts";
import { SimpleSeries } from "./simple-methods.ts";

/** One scored run or job: what each method said before it started, and how long it took. */
export interface Case {
  readonly actual: number;
  readonly byMethod: ReadonlyMap<string, Quantiles>;
}

export const OURS = "paceline";

interface Waiting {
  readonly at: number;
  readonly learn: () => void;
}

/** Rolling origin: every run is predicted from what had ended before it was created, by all methods alike. */
export function collectCases({ records, unit, isScored, published }: DataSet): Case[] {
  const timeline = new Timeline();
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
      cases.push({ actual: seconds, byMethod: new Map([...ours(forecast, unit, part), ...said, ...others]) });
    }
  }
  return cases;
}

/** Kept apart from the product's own order of events on purpose: a second pair of eyes on what was known when. */
function learnBefore(time: number, waiting: Waiting[]): void {
  waiting.sort((a, b) => a.at - b.at);
  while ((waiting[0]?.at ?? Number.POSITIVE_INFINITY) < time) waiting.shift()?.learn();
}

function ours(
  { run, jobs }: RunForecast,
  unit: DataSet["unit"],
  { name }: Pick<JobObservation, "name">,
): (readonly [string, Quantiles])[] {
  const forecast = unit === "run" ? run : (jobs.get(name)?.forecast ?? null);
  if (forecast === null) return [];
  const { answer, names, said } = forecast;
  const models = names.flatMap((model, index) => {
    const middle = said.byModel[index] ?? null;
    return middle === null ? [] : [[`· ${model}`, point(Math.exp(middle))] as const];
  });
  return [[OURS, answer], ...models];
}

const point = (seconds = Number.NaN): Quantiles => ({ p10: Number.NaN, p50: seconds, p90: Number.NaN });
