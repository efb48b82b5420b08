/** 10th, 50th and 90th percentiles; in seconds, or in log seconds where stated. */
export interface Quantiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}
