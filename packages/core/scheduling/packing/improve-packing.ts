import { sumBy } from "../../stats/sum.ts";
import type { Bin, Item } from "./load.ts";
import { NEGLIGIBLE_GAP } from "./load.ts";

/** Each round shortens the slowest shard; a few per shard find what there is to find. */
const ROUNDS_PER_SHARD = 8;
/** The emptiest shards are the likeliest partners; trying all of 256 would cost more than it finds. */
const MAX_PARTNERS = 16;

/** `give` goes from the slowest shard to the other; `take`, if any, comes back. `slower` is then the slower of the two. */
interface Exchange {
  readonly give: number;
  readonly take: number | null;
  readonly slower: number;
}

/**
 * Shortens the slowest shard by moving one of its items away or swapping it for a shorter one, again and again, until
 * nothing helps. Never makes the slowest slower, never empties one. The shards hold their items longest first and keep
 * them so; they are changed in place.
 */
export function improvePacking<I extends Item>(shards: Bin<I>[], mayJoin: MayJoin<I> = always): Bin<I>[] {
  const enough = lowerBound(shards) * (1 + NEGLIGIBLE_GAP);
  for (let round = 0; round < ROUNDS_PER_SHARD * shards.length; round++) {
    shards.sort((a, b) => b.seconds - a.seconds);
    const slowest = shards[0];
    if (slowest === undefined || slowest.seconds <= enough || !improveOnce(slowest, shards, mayJoin)) break;
  }
  return shards;
}

/** Whether an item may be in a shard with these others. */
type MayJoin<I> = (item: I, others: readonly I[]) => boolean;

const always = (): boolean => true;

function improveOnce<I extends Item>(slowest: Bin<I>, shards: readonly Bin<I>[], mayJoin: MayJoin<I>): boolean {
  for (let index = shards.length - 1; index >= Math.max(1, shards.length - MAX_PARTNERS); index--) {
    const partner = shards[index];
    const exchange = partner && bestExchange(slowest, partner, mayJoin);
    if (exchange === undefined) continue;
    perform(exchange, slowest, partner as Bin<I>);
    return true;
  }
  return false;
}

/** The exchange after which the slower of the two shards is fastest, if it is faster than now. Cost: O(a log b). */
function bestExchange<I extends Item>(from: Bin<I>, to: Bin<I>, mayJoin: MayJoin<I>): Exchange | undefined {
  let best: Exchange | undefined;
  const smallestGain = from.seconds * 1e-9; // below this it is rounding
  const consider = (give: number, take: number | null): void => {
    const shift = secondsOf(from, give) - (take === null ? 0 : secondsOf(to, take));
    const slower = Math.max(from.seconds - shift, to.seconds + shift);
    if (slower >= (best?.slower ?? from.seconds - smallestGain)) return;
    if (mayJoin === always || isAllowed(from, to, { give, take }, mayJoin)) best = { give, take, slower };
  };
  const half = (from.seconds - to.seconds) / 2;
  for (const [give, item] of from.items.entries()) {
    if (from.items.length > 1) consider(give, null);
    // Ideally half of the difference changes sides: look for a partner of that length, and its longer neighbour.
    const take = firstNotLonger(to.items, item.seconds - half);
    if (take < to.items.length) consider(give, take);
    if (take > 0) consider(give, take - 1);
  }
  return best;
}

function isAllowed<I extends Item>(
  from: Bin<I>,
  to: Bin<I>,
  { give, take }: { give: number; take: number | null },
  mayJoin: MayJoin<I>,
): boolean {
  const givenItem = from.items[give];
  const takenItem = take === null ? undefined : to.items[take];
  if (
    givenItem !== undefined &&
    !mayJoin(
      givenItem,
      to.items.filter((item) => item !== takenItem),
    )
  )
    return false;
  return (
    takenItem === undefined ||
    mayJoin(
      takenItem,
      from.items.filter((item) => item !== givenItem),
    )
  );
}

function perform<I extends Item>({ give, take }: Exchange, from: Bin<I>, to: Bin<I>): void {
  const givenItem = from.items.splice(give, 1);
  const takenItem = take === null ? [] : to.items.splice(take, 1);
  for (const item of givenItem) to.items.splice(firstNotLonger(to.items, item.seconds), 0, item);
  for (const item of takenItem) from.items.splice(firstNotLonger(from.items, item.seconds), 0, item);
  from.seconds = sumBy(from.items, (item) => item.seconds);
  to.seconds = sumBy(to.items, (item) => item.seconds);
}

/** In a list that is longest first: the first index whose item takes no more than `seconds`. */
function firstNotLonger(items: readonly Item[], seconds: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.seconds ?? 0) > seconds) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lowerBound(shards: readonly Bin<Item>[]): number {
  const total = sumBy(shards, (shard) => shard.seconds);
  return Math.max(total / shards.length, ...shards.map((shard) => shard.items[0]?.seconds ?? 0));
}

function secondsOf(shard: Bin<Item>, index: number): number {
  return shard.items[index]?.seconds ?? 0;
}
