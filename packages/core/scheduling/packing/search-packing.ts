import type { Bin, Item } from "./load.ts";
import { packingBound } from "./packing-bound.ts";
import { searchDivision } from "./search-division.ts";

/** With more pieces moves and swaps nearly always reach the bound; with fewer they can miss it by a tenth. */
export const MAX_SEARCHED_ITEMS = 100;
/** Placements, a few milliseconds, spent only where a better division may exist: a plan looks at some twenty numbers. */
const MAX_STEPS = 30_000;
const SEARCHED_GAP = 0.005;
const MAX_ROUNDS = 8;

/** A better division of few items, if a short search finds one; else these bins. `items` are longest first. */
export function searchPacking<I extends Item>(items: readonly I[], bins: Bin<I>[]): Bin<I>[] {
  if (items.length > MAX_SEARCHED_ITEMS || bins.length < 2) return bins;
  const seconds = items.map((item) => item.seconds);
  const bound = packingBound(seconds, bins.length, Math.max(...bins.map((bin) => bin.seconds)));
  let best = bins;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const slowest = Math.max(...best.map((bin) => bin.seconds));
    if (slowest <= bound * (1 + SEARCHED_GAP)) break;
    const searched = searchDivision(seconds, bins.length, slowest / (1 + SEARCHED_GAP), MAX_STEPS);
    if (typeof searched === "string") break;
    best = collect(items, searched, bins.length);
  }
  return best;
}

function collect<I extends Item>(items: readonly I[], places: readonly number[], shards: number): Bin<I>[] {
  const bins: Bin<I>[] = Array.from({ length: shards }, () => ({ items: [], seconds: 0 }));
  for (const [index, item] of items.entries()) {
    const bin = bins[places[index] ?? 0];
    bin?.items.push(item);
    if (bin) bin.seconds += item.seconds;
  }
  for (const empty of bins.filter((bin) => bin.items.length === 0)) fill(empty, bins);
  return bins;
}

/** A shard must not be empty: its runner would have no argument, and run everything. */
function fill<I extends Item>(empty: Bin<I>, bins: readonly Bin<I>[]): void {
  const giver = bins.find((bin) => bin.items.length > 1);
  const item = giver?.items.pop();
  if (giver === undefined || item === undefined) return;
  giver.seconds -= item.seconds;
  empty.items.push(item);
  empty.seconds = item.seconds;
}
