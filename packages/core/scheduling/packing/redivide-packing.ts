import { sumBy } from "../../stats/sum.ts";
import type { Bin, Item } from "./load.ts";
import { NEGLIGIBLE_GAP } from "./load.ts";
import { packingBound } from "./packing-bound.ts";
import { searchDivision } from "./search-division.ts";

/** With more pieces moves and swaps nearly always reach the bound. */
const MAX_ITEMS = 400;
/** In the shards that are redistributed; with more there is nearly always a single exchange that helps. */
const MAX_REDIVIDED_ITEMS = 36;
const ROUNDS_PER_SHARD = 8;
/** The emptiest shards are the likeliest partners, one by one and then by twos. */
const MAX_PARTNERS = 16;
/** Placements per try, well below a millisecond. */
const MAX_STEPS = 1500;
/** Shares of the way from the slowest to the best there could be: all of it first, then whatever helps. */
const AIMS = [1, 0.5, 0.02];

/**
 * Shortens the slowest shard by redistributing its items and those of one or two others, again and again, until nothing
 * helps. Never makes the slowest slower, never empties one. For shards that no single move or swap makes faster.
 */
export function redividePacking<I extends Item>(inOrder: readonly I[], shards: Bin<I>[]): Bin<I>[] {
  const slowestAtFirst = shards.reduce((most, { seconds }) => Math.max(most, seconds), 0);
  if (shards.length < 2 || inOrder.length > MAX_ITEMS || slowestAtFirst <= share(shards) * (1 + NEGLIGIBLE_GAP))
    return shards;
  const pieces = inOrder.map(({ seconds }) => seconds);
  const enough = packingBound(pieces, shards.length, slowestAtFirst) * (1 + NEGLIGIBLE_GAP);
  for (let round = 0; round < ROUNDS_PER_SHARD * shards.length; round++) {
    shards.sort((a, b) => b.seconds - a.seconds);
    const slowest = shards[0];
    if (slowest === undefined || slowest.seconds <= enough || !redivideOnce(slowest, shards, enough)) break;
  }
  return shards;
}

function redivideOnce<I extends Item>(slowest: Bin<I>, shards: readonly Bin<I>[], enough: number): boolean {
  for (const partners of partnersOf(shards)) {
    const together = [slowest, ...partners];
    const divided = redivide(together, enough);
    for (const [index, bin] of together.entries()) Object.assign(bin, divided?.[index]);
    if (divided !== null) return true;
  }
  return false;
}

function* partnersOf<I>(shards: readonly Bin<I>[]): Generator<Bin<I>[]> {
  const others = shards.slice(1).reverse().slice(0, MAX_PARTNERS);
  for (const other of others) yield [other];
  for (const [index, a] of others.entries()) for (const b of others.slice(index + 1)) yield [a, b];
}

/** The same items in as many shards, all faster than the first was; null where a short search finds nothing. */
function redivide<I extends Item>(shards: readonly Bin<I>[], enough: number): Bin<I>[] | null {
  const items = shards.flatMap((shard) => shard.items).sort((a, b) => b.seconds - a.seconds);
  if (items.length > MAX_REDIVIDED_ITEMS) return null;
  const seconds = items.map((item) => item.seconds);
  const slowest = shards[0]?.seconds ?? 0;
  const best = Math.max(enough, share(shards));
  for (const aim of AIMS) {
    const places = searchDivision(seconds, shards.length, slowest - aim * (slowest - best), MAX_STEPS);
    if (typeof places === "string") continue;
    const divided = shards.map((_, shard) => collect(items.filter((_, index) => places[index] === shard)));
    if (divided.every((shard) => shard.items.length > 0)) return divided;
  }
  return null;
}

function collect<I extends Item>(items: I[]): Bin<I> {
  return { items, seconds: sumBy(items, (item) => item.seconds) };
}

function share(shards: readonly Bin<Item>[]): number {
  return sumBy(shards, ({ seconds }) => seconds) / Math.max(1, shards.length);
}
