import type { Quantiles } from "../../packages/core/duration/models/quantiles.ts";
import { mean } from "../../packages/core/stats/mean.ts";
import { median } from "../../packages/core/stats/median.ts";
import { pinballLoss } from "../../packages/core/stats/pinball-loss.ts";
import type { Case } from "./collect-cases.ts";

/** How good one method was on one project. Shares of 1, NaN where the method says nothing of the kind. */
export interface Score {
  readonly n: number;
  readonly mdape: number;
  readonly mape: number;
  readonly within10: number;
  /** Pinball losses relative to the mean duration. */
  readonly pinball10: number;
  readonly pinball50: number;
  readonly pinball90: number;
  readonly coverage: number;
  /** Mean of p90 − p10, relative to the mean duration. */
  readonly width: number;
}

/** Share of the cases that one of our models has to predict to be shown: it may know nothing of a job that rests. */
const SHOWN = 0.95;

/** The method's score on these cases; null when it did not predict all of them, or, as a model of ours, most of them. */
export function scoreMethod(all: readonly Case[], method: string): Score | null {
  const cases = all.filter(({ byMethod }) => byMethod.has(method));
  const needed = method.startsWith("·") ? SHOWN * all.length : all.length;
  if (cases.length < needed || cases.length === 0) return null;
  const said = cases.flatMap(({ byMethod }) => byMethod.get(method) ?? []);
  const actual = cases.map((scored) => scored.actual);
  const errors = absoluteErrors(cases, method);
  const share = (hits: readonly boolean[]) => hits.filter(Boolean).length / hits.length;
  const average = mean(actual) ?? Number.NaN;
  const pinball = (end: keyof Quantiles, level: number) =>
    (mean(said.map((quantiles, index) => pinballLoss(actual[index] ?? 0, quantiles[end], level))) ?? Number.NaN) /
    average;
  return {
    n: cases.length,
    mdape: median(errors) ?? Number.NaN,
    mape: mean(errors) ?? Number.NaN,
    within10: share(errors.map((error) => error <= 0.1)),
    pinball10: pinball("p10", 0.1),
    pinball50: pinball("p50", 0.5),
    pinball90: pinball("p90", 0.9),
    coverage: said.some(({ p10 }) => Number.isNaN(p10))
      ? Number.NaN
      : share(said.map(({ p10, p90 }, index) => p10 <= (actual[index] ?? 0) && (actual[index] ?? 0) <= p90)),
    width: (mean(said.map(({ p10, p90 }) => p90 - p10)) ?? Number.NaN) / average,
  };
}

/** |predicted − actual| ÷ actual of the cases that it predicted, in their order. */
export function absoluteErrors(cases: readonly Case[], method: string): number[] {
  return cases.flatMap(({ actual, byMethod }) => {
    const said = byMethod.get(method);
    return said === undefined ? [] : [Math.abs(said.p50 / actual - 1)];
  });
}
