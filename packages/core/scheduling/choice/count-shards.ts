import type { Item } from "../packing/load.ts";
import type { Packer } from "../packing/packer.ts";
import { type CountBounds, chooseShardCount } from "./choose-shard-count.ts";
import type { Objective } from "./shard-objective.ts";
import type { ShardPricer } from "./shard-pricer.ts";

/**
 * How many shards there will be: as many as are given, or as many as are best for the objective. What may not meet is
 * kept apart as far as `maxShards` allows.
 */
export function countShards(
  packer: Packer<Item>,
  pricer: ShardPricer,
  wanted: CountBounds & { readonly shards: "auto" | number; readonly objective: Objective },
): number {
  const { shards, minShards, maxShards, objective } = wanted;
  // More shards than there are pieces stay empty: the plan, and its row among the alternatives, has the pieces.
  if (shards !== "auto") return Math.max(1, Math.min(shards, packer.most));
  const bounds = { minShards: Math.max(minShards, packer.fewest), maxShards };
  return chooseShardCount(packer, pricer, bounds, objective);
}
