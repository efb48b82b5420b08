import { median } from "../stats/median.ts";
import type { RunObservation } from "./runs/observations.ts";

/** Last runs that say how long jobs wait now: queues change within days. */
const LAST_RUNS = 30;

/** How long a job waits for a machine. */
export interface QueueTime {
  /** Median seconds from a job's creation until it starts. */
  readonly p50: number;
  /** Jobs that it was measured on. */
  readonly jobs: number;
}

/** Over the jobs of the last runs, also of failed ones: they waited like any other. Null where no waiting is recorded. */
export function queueTime(runs: readonly RunObservation[]): QueueTime | null {
  const waited = runs
    .slice(-LAST_RUNS)
    .flatMap(({ jobs }) => jobs?.flatMap(({ queueSeconds }) => queueSeconds ?? []) ?? []);
  const p50 = median(waited);
  return p50 === null ? null : { p50, jobs: waited.length };
}
