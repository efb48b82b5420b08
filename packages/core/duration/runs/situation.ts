import type { RunFeatures } from "./run-features.ts";

/** A run that is about to start, and what the completed runs say about its place among them. */
export interface Situation extends RunFeatures {
  /** Whether a completed run had the same commit: a re-run or a second event, often with warm caches. */
  readonly shaSeen: boolean;
  /** Whether no completed run had this branch: nothing is cached for it yet. */
  readonly branchNew: boolean;
  /** Log seconds of the last complete run, as it was known then: the level that sticky causes keep for a while. */
  readonly level: number | null;
  /** How many runs had completed: the clock by which runs age. */
  readonly completedRuns: number;
  /** Logarithm of one more than the seconds since the end of the last completed run. */
  readonly logIdle: number | null;
}
