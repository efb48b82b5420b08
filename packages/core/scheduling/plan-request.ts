import type { SetupTime } from "./choice/learn-setup.ts";
import type { Objective } from "./choice/shard-objective.ts";
import type { TestSizes } from "./estimates/size-effect.ts";
import type { InsideFile } from "./parts/splittable-files.ts";
import type { PastPlans } from "./past-plans.ts";
import type { RunnerName } from "./runners/test-runners.ts";
import type { MinutePrice } from "./shard-plan.ts";
import type { StoredPlan } from "./stored-plan.ts";
import type { Constraints } from "./tests/constraints.ts";
import type { TestTimings } from "./timings/test-timings.ts";

/** What has to run, and how it may be divided. */
export interface TestsToPlan {
  readonly names: readonly string[];
  /** Whose arguments the shards get; `custom`, where nothing is said. */
  readonly runner?: RunnerName;
  readonly constraints?: Constraints;
  /** What is known of the inside of test files, by name, where they may be divided below their level. */
  readonly inside?: ReadonlyMap<string, InsideFile>;
}

/** What is known of the tests from earlier runs and from the checkout. */
export interface TestEvidence {
  readonly timings: TestTimings;
  /** Of the listed files, where it is worth knowing: for those that were never measured. */
  readonly sizes?: TestSizes;
  /** What came of earlier plans. */
  readonly past?: PastPlans | null;
}

/** What the shards run on. */
export interface ShardMachines {
  /** What every shard spends before its first test. */
  readonly setup: SetupTime;
  readonly price: MinutePrice;
  /** How many jobs run at once; unlimited, where nothing is said. */
  readonly concurrency?: number;
}

/** What the workflow asks for. */
export interface WantedShards {
  readonly shards: "auto" | number;
  /** Bounds of `auto`. */
  readonly minShards: number;
  readonly maxShards: number;
  /** What `auto` is for; balanced, where nothing is said. */
  readonly objective?: Objective;
  /** The plan of an earlier attempt of this run, which this one has to repeat. */
  readonly storedPlan?: StoredPlan | null;
}
