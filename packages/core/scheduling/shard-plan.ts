import type { Estimate, EstimateSource } from "./estimate-seconds.ts";
import type { Worth } from "./judge-worth.ts";
import type { Alternative } from "./price-shards.ts";

/** Which tests run in which shard, and why so. */
export interface ShardPlan {
  /** Slowest first; every test in exactly one; none empty. */
  readonly shards: readonly PlannedShard[];
  readonly shardCount: number;
  /** SHA-256 of which tests are in which shard, in their order: two jobs with the same hash run the same plan. */
  readonly planHash: string;
  /** No division into so many shards can be done earlier. */
  readonly lowerBoundSeconds: number;
  /** Numbers of shards that are best at some exchange of time for money, and one job. Empty when nothing was measured yet. */
  readonly alternatives: readonly Alternative[];
  readonly worthIt: Worth;
  /** Set-up and tests of the slowest shard, in half and in nine of ten runs; null when nothing was measured yet. */
  readonly wallSeconds: { readonly p50: number; readonly p90: number } | null;
  /** How many tests have an estimate of each kind. */
  readonly sources: Readonly<Record<EstimateSource, number>>;
  readonly evidence: PlanEvidence;
  readonly warnings: readonly PlanWarning[];
}

export interface PlannedShard {
  /** 1-based. */
  readonly shard: number;
  /** Longest first. */
  readonly tests: readonly Estimate[];
  readonly seconds: number;
}

export interface PlanEvidence {
  /** Runs that the estimates rest on, and runs of forks that were left out. */
  readonly runs: number;
  readonly forkRuns: number;
  readonly setupSeconds: number;
  /** Median error of a job's expected seconds on this history; null when too few jobs could be compared. */
  readonly typicalError: number | null;
  readonly jobsCompared: number;
}

export interface PlanWarning {
  readonly code: PlanWarningCode;
  readonly message: string;
}

export type PlanWarningCode =
  | "duplicate-tests"
  | "fewer-tests-than-shards"
  | "few-tests-known"
  | "tests-deleted"
  | "tests-added";
