import type { Decision } from "../../packages/core/action/result.ts";
import type { ShardPlan } from "../../packages/core/scheduling/shard-plan.ts";
import type { ShardOf } from "./shard-of.ts";

/**
 * The part of a plan that is compared with what happened: seconds, and no names. A shard that planned for itself reports
 * only itself; its siblings report the rest.
 */
export function planDecision(plan: ShardPlan, own?: ShardOf): Decision[] {
  const { shards, shardCount, planHash, wallSeconds, worthIt, sources, evidence } = plan;
  const reportedShards = own === undefined ? shards : shards.slice(own.shard - 1, own.shard);
  if (reportedShards.length === 0) return [];
  const decision = {
    planHash,
    shardCount,
    ...(own !== undefined && { shard: own.shard, of: own.total }),
    shards: reportedShards.map(({ seconds, tests }) => ({ seconds, tests: tests.length })),
    wallSeconds,
    worthIt: worthIt.decision,
  };
  return [{ decision, evidence: { sources, ...evidence } }];
}
