import type { Item } from "../packing/load.ts";
import type { Packer } from "../packing/packer.ts";
import { goodEnough, type Objective, scoreOf } from "./shard-objective.ts";
import type { PricedPacking, ShardPricer } from "./shard-pricer.ts";

export interface CountBounds {
  readonly minShards: number;
  readonly maxShards: number;
}

/** GitHub's limit of jobs per matrix. */
export const MAX_SHARDS = 256;

/** A number that could be better by less than this share is not packed: the estimates are not that good. */
const WORTH_PACKING = 0.998;
/** Where bounds rule out little; the best is among the likeliest. */
const MAX_PACKED_COUNTS = 24;

/**
 * Chooses how many shards: the number with the least score for the objective, and the smaller of two as good.
 *
 * The default is the least `slowest shard + number × set-up`, in expected seconds: a shard is added only while the
 * slowest gains more than the set-up that the new one burns. With a set-up of 25 s this is the rule of Datadog's
 * ddtest; packing at least as well, it never scores worse. Numbers are tried in the order of what they could score at
 * best, and those that cannot win are not packed at all.
 */
export function chooseShardCount(
  packer: Packer<Item>,
  pricer: ShardPricer,
  bounds: CountBounds,
  objective: Objective,
): number {
  const { total, longest } = packer;
  const score = (outcome: PricedPacking): number => scoreOf(objective, outcome, pricer.setupSeconds);
  const candidates = range(bounds, packer.most).map((shards) => {
    const best = pricer.atBest({ total, longest, shards });
    return { shards, bound: score(best), likely: score(pricer.evenly(best, total)) };
  });
  const scores = new Map<number, number>();
  const scoreAt = (shards: number): number => {
    const knownScore = scores.get(shards) ?? score(pricer.outcome(packer.secondsOf(shards)));
    scores.set(shards, knownScore);
    return knownScore;
  };
  let best = { shards: 1, score: Number.POSITIVE_INFINITY };
  const [slack, most] = objective.kind === "balanced" ? [1, MAX_SHARDS] : [WORTH_PACKING, MAX_PACKED_COUNTS];
  for (const { shards, bound } of candidates.toSorted((a, b) => a.likely - b.likely || a.shards - b.shards)) {
    if (bound > best.score * slack) continue;
    if (scores.size >= most) break;
    const own = scoreAt(shards);
    if (own < best.score || (own === best.score && shards < best.shards)) best = { shards, score: own };
  }
  const enough = goodEnough(objective, best.score);
  if (enough === null) return best.shards;
  return candidates.find(({ shards, bound }) => bound <= enough && scoreAt(shards) <= enough)?.shards ?? best.shards;
}

/** Whole numbers within the bounds, of which the upper one wins, but no more than can be filled and at least one. */
function range({ minShards, maxShards }: CountBounds, most: number): number[] {
  const last = Math.max(1, Math.min(maxShards, MAX_SHARDS, most));
  const first = Math.min(minShards, last);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
