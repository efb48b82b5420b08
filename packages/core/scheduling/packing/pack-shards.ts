import { sum } from "../../stats/sum.ts";
import { dealOut } from "./deal-out.ts";
import { improvePacking } from "./improve-packing.ts";
import { type Bin, compareNames, type Item, type Load, longestFirst, NEGLIGIBLE_GAP } from "./load.ts";
import { redividePacking } from "./redivide-packing.ts";
import { searchPacking } from "./search-packing.ts";

/**
 * Divides items over `shards` machines so that the last one is done as early as can be.
 *
 * Longest processing time first (each item goes to the machine that is free first), then moves and swaps between the
 * slowest machine and the others, then, with some hundred items or fewer, the items of two or three machines redistributed
 * and, with few, a search for anything better. The slowest shard takes at most
 * 4/3 − 1/(3·shards) times the optimum, which is proven for the first step (Graham, Bounds on Multiprocessing Timing
 * Anomalies, 1969); the others never add to it.
 *
 * The result depends only on the set of items: ties go by name. Loads come slowest first, because with too few
 * runners the longest must not start last. With at least as many items as shards none is empty; with fewer, the
 * result has one shard per item. Cost: O(n log n) for n items.
 */
export function packShards<I extends Item>(items: readonly I[], shards: number): Load<I>[] {
  return packInOrder(items.toSorted(longestFirst), shards);
}

/** The same for items that are in the order of `longestFirst`: for planning several numbers of shards with one sort. */
export function packInOrder<I extends Item>(items: readonly I[], shards: number): Load<I>[] {
  return sortLoads(searchPacking(items, redividePacking(items, improvePacking(longestToEmptiest(items, shards)))));
}

/** As `packInOrder`, but only the loads' seconds, slowest first: null where that takes more than dealing out. */
export function dealtSeconds(secondsInOrder: Float64Array, shards: number): number[] | null {
  const { seconds } = dealOut(secondsInOrder, Math.min(shards, secondsInOrder.length));
  const slowest = seconds.reduce((most, load) => Math.max(most, load), 0);
  const share = sum(seconds) / Math.max(1, seconds.length);
  const isGood = slowest <= Math.max(share, secondsInOrder[0] ?? 0) * (1 + NEGLIGIBLE_GAP);
  return isGood ? [...seconds.sort()].reverse() : null;
}

/** Slowest first, equals by name; in place. */
export function sortLoads<I extends Item>(bins: Bin<I>[]): Load<I>[] {
  return bins.sort((a, b) => b.seconds - a.seconds || compareNames(a.items[0], b.items[0]));
}

/** The first step alone. */
export function packLongestFirst<I extends Item>(items: readonly I[], shards: number): Load<I>[] {
  return longestToEmptiest(items.toSorted(longestFirst), shards);
}

function longestToEmptiest<I extends Item>(inOrder: readonly I[], shards: number): Bin<I>[] {
  const { shardOf, seconds } = dealOut(secondsIn(inOrder), Math.min(shards, inOrder.length));
  const bins = Array.from(seconds, (load): Bin<I> => ({ items: [], seconds: load }));
  inOrder.forEach((item, index) => {
    bins[shardOf[index] ?? 0]?.items.push(item);
  });
  return bins;
}

export function secondsIn(items: readonly Item[]): Float64Array {
  return Float64Array.from(items, ({ seconds }) => seconds);
}

/** No plan can be done earlier than this: the longest item, or an equal share of everything. */
export function lowerBoundSeconds(items: readonly Item[], shards: number): number {
  let [longest, total] = [0, 0];
  for (const { seconds } of items) {
    longest = Math.max(longest, seconds);
    total += seconds;
  }
  return Math.max(longest, total / Math.max(1, shards));
}
