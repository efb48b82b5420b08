import type { PlannedTest } from "./estimates/planned-test.ts";
import type { PlannedShard, ShardPlan } from "./shard-plan.ts";

/** A test as a reader of the result sees it. */
export interface PublishedTest extends PlannedTest {
  /** What the plan counted, where that is not `seconds`. */
  readonly expectedSeconds?: number;
}

/**
 * The plan for the eyes of others: `seconds` of a test that was never measured is the best single guess for it, so that
 * it can be compared with what the test then took. The shards' own seconds stay what the plan counted: among several new
 * tests a few take very long, and their sum is more than that of the single guesses.
 */
export function publishedPlan<P extends ShardPlan>(plan: P): P & { readonly shards: readonly PlannedShard[] } {
  return { ...plan, shards: plan.shards.map((shard) => ({ ...shard, tests: shard.tests.map(publishedTest) })) };
}

function publishedTest(test: PlannedTest): PublishedTest {
  const { typicalSeconds, ...rest } = test;
  return typicalSeconds === undefined ? test : { ...rest, seconds: typicalSeconds, expectedSeconds: test.seconds };
}
