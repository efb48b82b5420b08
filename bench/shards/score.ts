import { lowerBoundSeconds } from "../../packages/core/scheduling/packing/pack-shards.ts";
import { mulberry32 } from "../../packages/core/stats/mulberry32.ts";
import { quantile } from "../../packages/core/stats/quantile.ts";
import { sum } from "../../packages/core/stats/sum.ts";
import type { Plan } from "./timing-series.ts";

/** Slowest shard ÷ lower bound, both in what the tests then really took; 1 is perfect. */
export function slowestOverBound(shards: readonly (readonly string[])[], { next }: Plan, count: number): number {
  const items = [...next].map(([name, seconds]) => ({ name, seconds }));
  const slowest = Math.max(...shards.map((names) => sum(names.map((name) => next.get(name) ?? 0))));
  return slowest / lowerBoundSeconds(items, count);
}

/** `median (p90)`. */
export function showRatios(ratios: readonly number[]): string {
  return `${show(quantile(ratios, 0.5))} (${show(quantile(ratios, 0.9))})`;
}

/** One method's slowest shard against another's on the same plans: mean log ratio, below 0 where ours is shorter. */
export interface Paired {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** With the interval that 95 % of resamples of the plans give (percentile bootstrap: Efron, 1979). */
export function pair(ours: readonly number[], theirs: readonly number[]): Paired {
  const differences = ours.map((ratio, index) => Math.log(ratio / (theirs[index] ?? Number.NaN)));
  const random = mulberry32(1);
  const resampled = Array.from({ length: 1000 }, () =>
    average(differences.map(() => differences[Math.floor(random() * differences.length)] ?? 0)),
  );
  const [low, high] = [quantile(resampled, 0.025) ?? 0, quantile(resampled, 0.975) ?? 0];
  return { mean: average(differences), low, high };
}

/** `−1.2 % [−2.0 %, −0.4 %]`: an interval over 0 is noise. */
export function showPaired(ours: readonly number[], theirs: readonly number[]): string {
  const { mean, low, high } = pair(ours, theirs);
  return `${percent(mean)} [${percent(low)}, ${percent(high)}]`;
}

export function average(values: readonly number[]): number {
  return sum(values) / values.length;
}

function percent(logRatio: number): string {
  const value = 100 * (Math.exp(logRatio) - 1);
  const sign = value > 0.05 ? "+" : value < -0.05 ? "−" : "";
  return `${sign}${Math.abs(value).toFixed(1)} %`;
}

export function show(value: number | null): string {
  return value === null || Number.isNaN(value) ? "–" : value.toFixed(value < 10 ? 3 : 1);
}
