import type { Worth } from "./choice/judge-worth.ts";
import type { SetupTime } from "./choice/learn-setup.ts";
import type { Objective } from "./choice/shard-objective.ts";
import type { Alternative } from "./choice/shard-pricer.ts";
import type { EstimateSource } from "./estimates/estimate-seconds.ts";
import type { PlannedTest } from "./estimates/planned-test.ts";
import type { PlanBound } from "./packing/prove-bound.ts";
import type { PastPlans } from "./past-plans.ts";
import type { RunnerName } from "./runners/test-runners.ts";
import type { BrokenConstraint } from "./tests/constraints.ts";
import type { LeftOut } from "./timings/test-timings.ts";

/** Which tests run in which shard, and why so. */
export interface ShardPlan {
  /** Slowest first; every test in exactly one; none empty. */
  readonly shards: readonly PlannedShard[];
  readonly shardCount: number;
  /** SHA-256 of which tests are in which shard, in their order: two jobs with the same hash run the same plan. */
  readonly planHash: string;
  /** Whose arguments the shards get. */
  readonly runner: RunnerName;
  /** No division into this many shards can finish earlier. */
  readonly lowerBoundSeconds: number;
  /** What keeps the slowest shard from being faster with this many shards. */
  readonly bound: PlanBound;
  /** Why this number of shards. */
  readonly choice: PlanChoice;
  /** Numbers of shards that are best at some exchange of time for money, and one job. Empty when nothing was measured yet. */
  readonly alternatives: readonly Alternative[];
  readonly worthIt: Worth;
  /** Set-up and tests of the slowest shard, in half and in nine of ten runs; null when nothing was measured yet. */
  readonly wallSeconds: { readonly p50: number; readonly p90: number } | null;
  /** How many tests have an estimate of each kind. */
  readonly sources: Readonly<Record<EstimateSource, number>>;
  readonly evidence: PlanEvidence;
  /** Tests that could not be kept together or apart as asked. */
  readonly broken: readonly BrokenConstraint[];
  readonly warnings: readonly PlanWarning[];
}

/** What a started minute of a shard costs. */
export interface MinutePrice {
  readonly usdPerMinute: number;
  /**
   * GitHub's list, nothing for standard runners of public repositories, nothing for machines of one's own, stated; or
   * assumed, where machines or repository are unknown.
   */
  readonly basis: "list" | "public" | "self-hosted" | "given" | "assumed";
  /** The runner label that it is the price of; null where none is known. */
  readonly label: string | null;
}

export interface PlannedShard {
  /** 1-based. */
  readonly shard: number;
  /** Longest first. */
  readonly tests: readonly PlannedTest[];
  readonly seconds: number;
}

/** `given`: the workflow set the number. `kept`: an earlier attempt of the run had this number. */
export type PlanChoice = Objective | { readonly kind: "given" } | { readonly kind: "kept" };

export interface PlanEvidence {
  /** Runs that the estimates rest on, and runs from forks that were left out. */
  readonly runs: number;
  readonly forkRuns: number;
  /** Runs of which some times were left out: of files that were not run to their end, and of branches that disagree. */
  readonly leftOut: LeftOut;
  /** Fewest and most shards that could be chosen. */
  readonly allowed: { readonly min: number; readonly max: number };
  readonly setupSeconds: number;
  /** How the set-up is known, and from how many jobs it was learnt. */
  readonly setup: Pick<SetupTime, "source" | "jobs">;
  readonly price: MinutePrice;
  /** p90 ÷ p50 of what one machine takes for the same work. */
  readonly spread: number;
  /** Jobs that run at once; null where nothing was said. */
  readonly concurrency: number | null;
  /** Median error of a job's expected seconds on this history; null when too few jobs could be compared. */
  readonly typicalError: number | null;
  readonly jobsCompared: number;
  /** What came of earlier plans; null where none could be compared yet. */
  readonly past: PastPlans | null;
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
  | "tests-added"
  | "target-missed"
  | "constraint-broken"
  | "names-unselectable"
  | "names-quoted";
