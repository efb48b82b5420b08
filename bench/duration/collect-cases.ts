import type { Quantiles } from "../../packages/core/duration/models/quantiles.ts";
import type { Forecast } from "../../packages/core/duration/models/series-forecaster.ts";
import type { TrainNetwork } from "../../packages/core/duration/network/network-trainer.ts";
import { CandidateRanges } from "../../packages/core/duration/replay/candidate-ranges.ts";
import { Timeline } from "../../packages/core/duration/replay/timeline.ts";
import type { RunForecast } from "../../packages/core/duration/replay/workflow-forecaster.ts";
import { observations, type RunObservation } from "../../packages/core/duration/runs/observations.ts";
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
/** The same without the number of active runs. */
export const BLIND = "paceline, traffic unseen";

interface Waiting {
  readonly at: number;
  readonly learn: () => void;
}

/** Rolling origin: every run is predicted from what had ended before it was created, by all methods alike. */
export function collectCases({ records, unit, isScored, published }: DataSet, train: TrainNetwork): Case[] {
  const blind = blindAnswers(records, unit, train);
  const timeline = new Timeline(train);
  const series = new Map<string, { simple: SimpleSeries; candidates: CandidateRanges }>();
  const waiting: Waiting[] = [];
  const cases: Case[] = [];
  for (const [index, run] of observations(records).entries()) {
    learnBefore(run.context.createdAt, waiting);
    const forecast = timeline.arrive(run);
    for (const part of partsOf(run, unit)) {
      if (!part.complete || part.seconds === null) continue;
      const { seconds } = part;
      const { simple, candidates } = series.get(part.name) ?? {
        simple: new SimpleSeries(),
        candidates: new CandidateRanges(),
      };
      series.set(part.name, { simple, candidates });
      const made = forecastOf(forecast, unit, part.name);
      const said = simple.forecast();
      const models = made === null ? new Map<string, Quantiles>() : candidates.forecast(made);
      const learn = () => {
        simple.observe(seconds, said);
        candidates.observe(seconds, models);
      };
      if (run.knownAt !== null) waiting.push({ at: run.knownAt, learn });
      // The first of its name: cannot be known anything of it.
      if (said.size === 0 || !isScored(run.runId, run.context.createdAt)) continue;
      const others = [...published].map(([name, byRun]) => [name, point(byRun.get(run.runId))] as const);
      const answers = [
        [OURS, made?.answer],
        [BLIND, blind[index]?.get(part.name)],
      ] as const;
      const ours = answers.flatMap(([name, answer]) => (answer === undefined ? [] : [[name, answer] as const]));
      const ourModels = [...models].map(([name, quantiles]) => [methodOf(name), quantiles] as const);
      cases.push({
        actual: seconds,
        byMethod: new Map([...ours, ...ourModels, ...said, ...others]),
        believed: made?.model.split(" + ").map(methodOf) ?? [],
      });
    }
  }
  return cases;
}

/** By run and part: the answers of a replay in which nobody sees what is active. */
function blindAnswers(
  records: DataSet["records"],
  unit: DataSet["unit"],
  train: TrainNetwork,
): ReadonlyMap<string, Quantiles>[] {
  const timeline = new Timeline(train);
  return observations(records, { activeRuns: false }).map((run) => {
    const forecast = timeline.arrive(run);
    const answers = new Map<string, Quantiles>();
    for (const { name } of partsOf(run, unit)) {
      const made = forecastOf(forecast, unit, name);
      if (made !== null) answers.set(name, made.answer);
    }
    return answers;
  });
}

function partsOf(run: RunObservation, unit: DataSet["unit"]) {
  return unit === "run" ? [{ name: "", ...run.outcome }] : (run.jobs ?? []);
}

/** Kept apart from the product's own order of events on purpose: a second pair of eyes on what was known when. */
function learnBefore(time: number, waiting: Waiting[]): void {
  waiting.sort((a, b) => a.at - b.at);
  while ((waiting[0]?.at ?? Number.POSITIVE_INFINITY) < time) waiting.shift()?.learn();
}

function forecastOf(
  { run, jobs }: Pick<RunForecast, "run" | "jobs">,
  unit: DataSet["unit"],
  name: string,
): Forecast | null {
  return unit === "run" ? run : (jobs.get(name)?.forecast ?? null);
}

const methodOf = (model: string): string => `· ${model}`;
const point = (seconds = Number.NaN): Quantiles => ({ p10: Number.NaN, p50: seconds, p90: Number.NaN });
