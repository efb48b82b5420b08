import { MAX_SHARDS } from "../../packages/core/scheduling/choice/choose-shard-count.ts";

/** One shard of several: `3/8`. */
export interface ShardOf {
  /** 1-based. */
  readonly shard: number;
  readonly total: number;
}

/** Reads `3/8`; null for anything else. */
export function parseShardOf(text: string): ShardOf | null {
  const match = /^(\d{1,3})\/(\d{1,3})$/.exec(text.trim());
  const [shard, total] = [Number(match?.[1]), Number(match?.[2])];
  return shard >= 1 && shard <= total && total <= MAX_SHARDS ? { shard, total } : null;
}
