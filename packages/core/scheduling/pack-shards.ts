import { improvePacking } from "./improve-packing.ts";
import { searchPacking } from "./search-packing.ts";

/** Something that takes time and cannot be divided. */
export interface Item {
  readonly name: string;
  readonly seconds: number;
}

/** Items that run one after the other on one machine. */
export interface Load<I extends Item = Item> {
  /** Longest first. */
  readonly items: readonly I[];
  readonly seconds: number;
}

/**
 * Divides items over `shards` machines so that the last one is done as early as can be.
 *
 * Longest processing time first (each item goes to the machine that is free first), then moves and swaps between the
 * slowest machine and the others, then, with few items, a search for anything better. The slowest shard takes at most
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
  return sortLoads(searchPacking(items, improvePacking(dealOut(items, shards))));
}

/** Slowest first, equals by name; in place. */
export function sortLoads<I extends Item>(bins: Bin<I>[]): Load<I>[] {
  return bins.sort((a, b) => b.seconds - a.seconds || compareNames(a.items[0], b.items[0]));
}

/** The first step alone. */
export function packLongestFirst<I extends Item>(items: readonly I[], shards: number): Load<I>[] {
  return dealOut(items.toSorted(longestFirst), shards);
}

function dealOut<I extends Item>(inOrder: readonly I[], shards: number): Bin<I>[] {
  const bins: Bin<I>[] = Array.from({ length: Math.min(shards, inOrder.length) }, () => ({ items: [], seconds: 0 }));
  for (const item of inOrder) {
    const least = bins[0];
    if (least === undefined) break;
    least.items.push(item);
    least.seconds += item.seconds;
    sinkFirst(bins);
  }
  return bins;
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

/** A load that is being filled. */
export interface Bin<I> {
  items: I[];
  seconds: number;
}

/** Restores the heap order (the least loaded bin first) after the first bin has grown. */
function sinkFirst<I>(heap: Bin<I>[]): void {
  const grown = heap[0];
  if (grown === undefined) return;
  let place = 0;
  for (;;) {
    const left = 2 * place + 1;
    let child = left;
    let least = heap[left];
    const right = heap[left + 1];
    if (least !== undefined && right !== undefined && isLess(right, least)) [child, least] = [left + 1, right];
    if (least === undefined || !isLess(least, grown)) break;
    heap[place] = least;
    place = child;
  }
  heap[place] = grown;
}

/** Equal loads go by count, so that items of no length spread out instead of piling up. */
function isLess<I>(a: Bin<I>, b: Bin<I>): boolean {
  return a.seconds < b.seconds || (a.seconds === b.seconds && a.items.length < b.items.length);
}

/** The order in which items are packed: longest first, equals by name. */
export function longestFirst(a: Item, b: Item): number {
  return b.seconds - a.seconds || compareNames(a, b);
}

/** By code units: the same on every machine, whatever its language. */
function compareNames(a: Item | undefined, b: Item | undefined): number {
  const [x, y] = [a?.name ?? "", b?.name ?? ""];
  return x < y ? -1 : Number(x > y);
}
