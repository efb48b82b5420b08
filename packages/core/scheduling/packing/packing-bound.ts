import { sum, sumBy } from "../../stats/sum.ts";

/**
 * A lower bound for any division of some pieces over a number of shards. `seconds` are longest first throughout; each bound
 * sees something that an equal share does not, and where pieces are many and short the equal share is best anyway.
 */

/** Beyond, an equal share is as good, and looking would cost more than it finds. */
const MAX_PIECES = 400;

/** The best of the bounds below, searched for up to `slowest`, which is what some division takes. */
export function packingBound(seconds: readonly number[], shards: number, slowest: number): number {
  const total = sum(seconds);
  const least = Math.max(seconds[0] ?? 0, total / Math.max(1, shards));
  if (shards < 1 || seconds.length > MAX_PIECES) return least;
  const counted = Math.max(least, wholeSteps(seconds, least), ofFullShards(seconds, shards));
  return Math.max(counted, tooShort(seconds, shards, counted, slowest));
}

/** Where all pieces are multiples of one step (none was measured yet, say), so is every load. Tenths of milliseconds. */
function wholeSteps(seconds: readonly number[], least: number): number {
  const ticks = seconds.map((value) => value * 10_000);
  if (ticks.some((value) => Math.abs(value - Math.round(value)) > 1e-3)) return 0;
  const step = ticks.reduce((divisor, value) => greatestCommonDivisor(divisor, Math.round(value)), 0);
  return step > 0 ? (Math.ceil((least * 10_000) / step - 1e-6) * step) / 10_000 : 0;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/**
 * Of the longest `count` pieces, some shards get more than `each = ⌊(count − 1) ⁄ shards⌋`. If that is `full` shards, the
 * others leave them at least `count − each · (shards − full)` pieces, which take no less than the shortest so many, and
 * one of the full shards takes no less than the average. With one full shard this is the pigeonhole principle (Dell'Amico
 * & Martello, Optimal Scheduling of Tasks on Identical Parallel Processors, 1995).
 */
function ofFullShards(seconds: readonly number[], shards: number): number {
  const sums = [0];
  for (const value of seconds) sums.push((sums.at(-1) ?? 0) + value);
  let most = 0;
  for (let count = shards + 1; count <= seconds.length; count++) {
    const each = Math.floor((count - 1) / shards);
    let least = Number.POSITIVE_INFINITY;
    for (let full = 1; full <= shards && full * (each + 1) <= count; full++) {
      const pieces = Math.max(count - each * (shards - full), full * (each + 1));
      least = Math.min(least, ((sums[count] ?? 0) - (sums[count - pieces] ?? 0)) / full);
    }
    if (least < Number.POSITIVE_INFINITY) most = Math.max(most, least);
  }
  return most;
}

/** The longest time, between two, in which the pieces certainly cannot all be done. */
function tooShort(seconds: readonly number[], shards: number, from: number, to: number): number {
  if (!cannotFit(seconds, shards, from)) return from;
  let [low, high] = [from, to];
  while (high - low > 1e-4 * to) {
    const middle = (low + high) / 2;
    if (cannotFit(seconds, shards, middle)) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * True if pieces certainly do not fit into this many shards of a given length: their sizes as dual feasible functions see them
 * add up to more than there are shards (Fekete & Schepers, New Classes of Fast Lower Bounds for Bin Packing Problems, 2001).
 */
function cannotFit(seconds: readonly number[], shards: number, length: number): boolean {
  const sizes = seconds.map((value) => value / length);
  const most = shards + 1e-9;
  for (let parts = 1; parts <= Math.ceil(seconds.length / shards) + 1; parts++) {
    if (sumBy(sizes, (size) => inParts(size, parts)) > most) return true;
  }
  return sizes.some((small) => small <= 0.5 && sumBy(sizes, (size) => withoutSmall(size, small)) > most);
}

/** Pieces longer than one of `parts + 1` equal parts: no more than `parts` of them fit together. */
function inParts(size: number, parts: number): number {
  const share = size * (parts + 1);
  return Math.abs(share - Math.round(share)) < 1e-9 ? size : Math.floor(share) / parts;
}

/** Next to a piece that leaves less room than the smallest that counts, nothing fits. */
function withoutSmall(size: number, small: number): number {
  if (size > 1 - small + 1e-12) return 1;
  return size < small - 1e-12 ? 0 : size;
}
