import { sumBy } from "../stats/sum.ts";
import { chooseShardCount, fixShardCount, keepLoads, type ShardCount } from "./choice/choose-shard-count.ts";
import type { Objective } from "./choice/shard-objective.ts";
import type { PlannedTest } from "./estimates/planned-test.ts";
import type { Load } from "./packing/load.ts";
import { shardsApart, testPacker } from "./packing/pack-blocks.ts";
import type { Packer } from "./packing/packer.ts";
import { partsPacker } from "./parts/pack-parts.ts";
import type { SplittableFile } from "./parts/split-file.ts";
import type { ReusedShards } from "./reuse-plan.ts";
import type { Constraints } from "./tests/constraints.ts";

export interface CountRequest {
  readonly shards: "auto" | number;
  readonly minShards: number;
  readonly maxShards: number;
  readonly setupSeconds: number;
  readonly usdPerMinute: number;
  readonly spread: number;
  readonly concurrency?: number;
  readonly objective?: Objective;
  readonly constraints: Constraints;
  /** Files that may be divided, and whether their parts may share a shard with other files. */
  readonly splittable: readonly SplittableFile[];
  readonly parts: "beside" | "alone";
}

/** Divides the tests: as before where shards are reused, over so many shards as are given, or over as many as are best. */
export function countShards(
  tests: readonly PlannedTest[],
  reused: ReusedShards | null,
  request: CountRequest,
): ShardCount<PlannedTest> & { readonly packer: Packer<PlannedTest> } {
  const { shards, constraints } = request;
  if (reused !== null) {
    const packer = testPacker(reused.shards.flat(), constraints);
    return { ...keepLoads(reused.shards.map(toLoad), packer, request), packer };
  }
  const packer = partsPacker({ tests, constraints, splittable: request.splittable, parts: request.parts });
  if (shards !== "auto") return { ...fixShardCount(packer, shards, request), packer };
  const minShards = Math.max(request.minShards, Math.min(request.maxShards, shardsApart(tests, constraints)));
  return { ...chooseShardCount(packer, { ...request, minShards }), packer };
}

function toLoad(items: readonly PlannedTest[]): Load<PlannedTest> {
  return { items, seconds: sumBy(items, (test) => test.seconds) };
}
