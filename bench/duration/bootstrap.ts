import { median } from "../../packages/core/stats/median.ts";
import { mulberry32 } from "../../packages/core/stats/mulberry32.ts";
import { quantile } from "../../packages/core/stats/quantile.ts";

const RESAMPLES = 400;

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** 90 % percentile bootstrap of the median of `errors`, or of the ratio of two medians over the same rows. */
export function medianRange(errors: readonly number[], reference: readonly number[] | null = null): Range {
  const random = mulberry32(1);
  const medians = Array.from({ length: RESAMPLES }, () => {
    const rows = errors.map(() => Math.floor(random() * errors.length));
    const of = (values: readonly number[]) => median(rows.map((row) => values[row] ?? Number.NaN)) ?? Number.NaN;
    return reference === null ? of(errors) : of(errors) / of(reference);
  });
  return { low: quantile(medians, 0.05) ?? Number.NaN, high: quantile(medians, 0.95) ?? Number.NaN };
}
