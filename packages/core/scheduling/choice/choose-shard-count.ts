import type { Item, Load } from "../packing/load.ts";
import type { Packer } from "../packing/packer.ts";
import {
  type Alternative,
  paretoFront,
  priceAtBest,
  priceShards,
  type ShardCosts,
  slowestExpected,
} from "./price-shards.ts";
import { goodEnough, type Objective, type Outcome, scoreOf } from "./shard-objective.ts";

export interface CountOptions extends ShardCosts {
  readonly minShards: number;
  readonly maxShards: number;
  readonly objective?: Objective;
}

export interface ShardCount<I extends Item> {
  readonly loads: readonly Load<I>[];
  /** The numbers of shards worth looking at, the chosen one among them. */
  readonly alternatives: readonly Alternative[];
}

/** GitHub's limit of jobs per matrix. */
export const MOST_SHARDS = 256;

/**
 * Chooses how many shards: the number with the least score for the objective, and the smaller of two as good.
 *
 * The default is the least `slowest shard + number × set-up`, in expected seconds: a shard is added only while the
 * slowest gains more than the set-up that the new one burns. With a set-up of 25 s this is the rule of Datadog's
 * ddtest; packing at least as well, it never scores worse. Numbers are tried in the order of what they could score at
 * best, and those that cannot win are not packed at all.
 */
export function chooseShardCount<I extends Item>(packer: Packer<I>, options: CountOptions): ShardCount<I> {
  const chosen = chooseNumber(packer, options);
  return { loads: packer.pack(chosen), alternatives: alternativesTo(chosen, packer, options) };
}

/** The same for a number that the user has chosen. */
export function fixShardCount<I extends Item>(packer: Packer<I>, shards: number, options: CountOptions): ShardCount<I> {
  // More shards than there are pieces stay empty: the plan, and its row among the alternatives, has the pieces.
  const filled = Math.max(1, Math.min(shards, packer.most));
  return { loads: packer.pack(filled), alternatives: alternativesTo(filled, packer, options) };
}

/** The same for loads that stay as they are: only what other numbers would cost is worked out. */
export function keepLoads<I extends Item>(
  loads: readonly Load<I>[],
  packer: Packer<I>,
  options: CountOptions,
): ShardCount<I> {
  const chosen = loads.length;
  const secondsOf = (shards: number): readonly number[] =>
    shards === chosen ? loads.map(({ seconds }) => seconds) : packer.secondsOf(shards);
  return { loads, alternatives: alternativesTo(chosen, { ...packer, secondsOf }, options) };
}

function chooseNumber(packer: Packer<Item>, options: CountOptions): number {
  const { objective = { kind: "balanced" }, setupSeconds } = options;
  const score = (outcome: Outcome): number => scoreOf(objective, outcome, setupSeconds);
  const candidates = atBest(packer, options).map((outcome) => ({
    shards: outcome.shards,
    bound: score(outcome),
    likely: score(evenly(outcome, packer.total, options)),
  }));
  const scores = new Map<number, number>();
  const scoreAt = (shards: number): number => {
    const known = scores.get(shards) ?? score(outcomeOf(packer.secondsOf(shards), options));
    scores.set(shards, known);
    return known;
  };
  let best = { shards: 1, score: Number.POSITIVE_INFINITY };
  const [slack, most] = objective.kind === "balanced" ? [1, MOST_SHARDS] : [WORTH_PACKING, MOST_PACKED];
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

/** A number that could be better by less than this share is not packed: the estimates are not that good. */
const WORTH_PACKING = 0.998;
/** Where bounds rule out little; the best is among the likeliest. */
const MOST_PACKED = 24;

function atBest({ total, longest, most }: Packer<Item>, options: CountOptions): Outcome[] {
  return range(options.minShards, options.maxShards, most).map((shards) =>
    priceAtBest({ total, longest, shards }, options),
  );
}

/** What so many equal shards would cost: minutes are billed whole, which the bound cannot count on. */
function evenly(outcome: Outcome, total: number, { setupSeconds, usdPerMinute }: CountOptions): Outcome {
  const each = Math.max(1, Math.ceil((setupSeconds + total / outcome.shards) / 60));
  const billedMinutes = Math.max(outcome.billedMinutes, outcome.shards * each);
  return { ...outcome, billedMinutes, usd: billedMinutes * usdPerMinute };
}

function outcomeOf(loads: readonly number[], options: CountOptions): Outcome {
  return { ...priceShards(loads, options), slowest: slowestExpected(loads, options) };
}

/** Every number while they are few, then steps of a quarter to a half: nobody chooses between 40 and 41. */
const LADDER = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 20, 24, 32, 48, 64, 96, 128, 192, MOST_SHARDS];

function alternativesTo(chosen: number, packer: Packer<Item>, options: CountOptions): Alternative[] {
  if (packer.most === 0) return [];
  // Beyond the limit jobs only wait for each other.
  const useful = Math.min(options.maxShards, options.concurrency ?? MOST_SHARDS);
  const most = Math.min(packer.most, Math.max(chosen, useful));
  const counts = new Set([...LADDER.filter((shards) => shards <= most), chosen]);
  const rows = [...counts].map((shards) => priceShards(packer.secondsOf(shards), options));
  return paretoFront(rows, new Set([1, chosen])); // one job is what everybody compares with
}

/** Whole numbers from `min` to `max`, but no more than can be filled and at least one. */
function range(min: number, max: number, most: number): number[] {
  const last = Math.max(1, Math.min(max, MOST_SHARDS, most));
  const first = Math.min(min, last);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
