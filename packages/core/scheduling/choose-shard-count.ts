import { type Item, type Load, longestFirst, lowerBoundSeconds, packInOrder } from "./pack-shards.ts";
import { type Alternative, paretoFront, priceShards, type ShardCosts } from "./price-shards.ts";

export interface CountOptions extends ShardCosts {
  readonly minShards: number;
  readonly maxShards: number;
}

export interface ShardCount<I extends Item> {
  readonly loads: readonly Load<I>[];
  /** The numbers of shards worth looking at, the chosen one among them. */
  readonly alternatives: readonly Alternative[];
}

/** GitHub's limit of jobs per matrix. */
export const MOST_SHARDS = 256;

/**
 * Chooses how many shards: the number with the least `slowest shard + number × set-up`, in expected seconds, and the
 * smaller of two as good. So a shard is added only while the slowest gains more than the set-up that the new one burns.
 *
 * With a set-up of 25 s this is the rule of Datadog's ddtest; packing at least as well, it never scores worse. Numbers
 * are tried in the order of their lower bounds, and those that cannot win are not packed at all.
 */
export function chooseShardCount<I extends Item>(items: readonly I[], options: CountOptions): ShardCount<I> {
  const pack = rememberPackings(items);
  const cost = (shards: number): number => shards * options.setupSeconds;
  const candidates = range(options.minShards, options.maxShards, items.length)
    .map((shards) => ({ shards, atBest: lowerBoundSeconds(items, shards) + cost(shards) }))
    .sort((a, b) => a.atBest - b.atBest || a.shards - b.shards);
  let best = { shards: 1, score: Number.POSITIVE_INFINITY };
  for (const { shards, atBest } of candidates) {
    if (atBest > best.score) break;
    const score = (pack(shards)[0]?.seconds ?? 0) + cost(shards);
    if (score < best.score || (score === best.score && shards < best.shards)) best = { shards, score };
  }
  return { loads: pack(best.shards), alternatives: alternativesTo(best.shards, pack, items.length, options) };
}

/** The same for a number that the user has chosen. */
export function fixShardCount<I extends Item>(
  items: readonly I[],
  shards: number,
  options: CountOptions,
): ShardCount<I> {
  const pack = rememberPackings(items);
  return { loads: pack(shards), alternatives: alternativesTo(shards, pack, items.length, options) };
}

/** The same for loads that stay as they are: only what other numbers would cost is worked out. */
export function keepLoads<I extends Item>(loads: readonly Load<I>[], options: CountOptions): ShardCount<I> {
  const items = loads.flatMap((load) => load.items);
  const pack = rememberPackings(items);
  const chosen = loads.length;
  return {
    loads,
    alternatives: alternativesTo(chosen, (shards) => (shards === chosen ? loads : pack(shards)), items.length, options),
  };
}

type Pack<I extends Item> = (shards: number) => readonly Load<I>[];

function rememberPackings<I extends Item>(items: readonly I[]): Pack<I> {
  const packings = new Map<number, readonly Load<I>[]>();
  const inOrder = items.toSorted(longestFirst);
  return (shards) => {
    const packing = packings.get(shards) ?? packInOrder(inOrder, shards);
    packings.set(shards, packing);
    return packing;
  };
}

/** Every number while they are few, then steps of a quarter to a half: nobody chooses between 40 and 41. */
const LADDER = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 20, 24, 32, 48, 64, 96, 128, 192, MOST_SHARDS];

function alternativesTo<I extends Item>(chosen: number, pack: Pack<I>, items: number, options: CountOptions) {
  if (items === 0) return [];
  const most = Math.min(items, Math.max(chosen, options.maxShards));
  const counts = new Set([...LADDER.filter((shards) => shards <= most), chosen]);
  const rows = [...counts].map((shards) =>
    priceShards(
      pack(shards).map((load) => load.seconds),
      options,
    ),
  );
  return paretoFront(rows, new Set([1, chosen])); // one job is what everybody compares with
}

/** Whole numbers from `min` to `max`, but no more than there are items and at least one. */
function range(min: number, max: number, items: number): number[] {
  const last = Math.max(1, Math.min(max, MOST_SHARDS, items));
  const first = Math.min(min, last);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
