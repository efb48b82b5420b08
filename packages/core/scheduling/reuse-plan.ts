import { sumBy } from "../stats/sum.ts";
import type { PlannedTest } from "./estimates/planned-test.ts";
import type { StoredPlan } from "./stored-plan.ts";
import { timingKey } from "./tests/timing-key.ts";

export interface ReusedShards {
  /** In the order of the stored plan; without shards that have no test left. */
  readonly shards: readonly (readonly PlannedTest[])[];
  /** Tests of the stored plan that are not in the list any more. */
  readonly deleted: readonly string[];
  /** Listed tests that the stored plan does not know; each is now in the shard that was shortest. */
  readonly added: readonly string[];
}

/**
 * The shards of an earlier attempt for today's list of tests. For the same list they are the same, test by test. What
 * was deleted falls out; what is new goes to the shortest shard, because a test that no shard runs must not be.
 */
export function reuseShards(storedPlan: StoredPlan, tests: readonly PlannedTest[]): ReusedShards {
  const byKey = new Map(tests.map((test) => [timingKey(test.name), test]));
  const plannedNames = new Set<string>();
  const deleted = new Set<string>();
  const shards = storedPlan.shards.map((shard) =>
    shard.filter(({ name }) => {
      const key = timingKey(name);
      const listed = byKey.has(key);
      (listed ? plannedNames : deleted).add(listed ? key : name);
      return listed;
    }),
  );
  const added = tests.filter(({ name }) => !plannedNames.has(timingKey(name)));
  addToShortest(shards, added);
  return {
    shards: shards.filter((shard) => shard.length > 0),
    deleted: [...deleted],
    added: added.map(({ name }) => name),
  };
}

function addToShortest(shards: PlannedTest[][], added: readonly PlannedTest[]): void {
  if (added.length > 0 && shards.length === 0) shards.push([]);
  const seconds = shards.map((shard) => sumBy(shard, (test) => test.seconds));
  for (const test of added) {
    const shortest = seconds.indexOf(Math.min(...seconds));
    shards[shortest]?.push(test);
    seconds[shortest] = (seconds[shortest] ?? 0) + test.seconds;
  }
}
