/** What one run in ten, in two, and nine in ten stay below; in seconds, or in log seconds where it says so. */
export interface Quantiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}
