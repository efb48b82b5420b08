import { sumBy } from "../../stats/sum.ts";
import { type Item, type Load, longestFirst } from "./load.ts";
import { dealtSeconds, packInOrder, secondsIn } from "./pack-shards.ts";

/** Some work, and how it is divided over any number of shards. */
export interface Packer<I extends Item> {
  /** What cannot be divided, longest first; what has to stay together counts as one. */
  readonly pieces: readonly (Item & { readonly tests?: readonly unknown[] })[];
  /** Fewer shards than this cannot keep apart what may not meet; more than `most` cannot be filled. */
  readonly fewest: number;
  readonly most: number;
  /** Seconds of everything together, and of the longest piece that cannot be divided. */
  readonly total: number;
  readonly longest: number;
  pack(shards: number): readonly Load<I>[];
  /** The seconds of these loads alone. */
  secondsOf(shards: number): readonly number[];
}

/**
 * Items that may be in any shard. Each number of shards is packed once; a plan looks at some twenty of them, so where the
 * seconds alone are asked for, and are known before the loads are, the loads are not made.
 */
export function itemPacker<I extends Item>(items: readonly I[]): Packer<I> {
  const inOrder = items.toSorted(longestFirst);
  const seconds = secondsIn(inOrder);
  const loads = packing((shards) => packInOrder(inOrder, shards));
  return {
    pieces: inOrder,
    fewest: 1,
    most: items.length,
    total: sumBy(items, ({ seconds }) => seconds),
    longest: inOrder[0]?.seconds ?? 0,
    pack: loads.pack,
    secondsOf: remember((shards) => dealtSeconds(seconds, shards) ?? loads.secondsOf(shards)),
  };
}

/** A packer's ways to pack where seconds are not known before the loads are. */
export function packing<I extends Item>(
  pack: (shards: number) => readonly Load<I>[],
): Pick<Packer<I>, "pack" | "secondsOf"> {
  const remembered = remember(pack);
  return { pack: remembered, secondsOf: (shards) => remembered(shards).map(({ seconds }) => seconds) };
}

/** The answers for all numbers that were asked before. */
function remember<T>(answer: (shards: number) => T): (shards: number) => T {
  const answers = new Map<number, T>();
  return (shards) => {
    const known = answers.get(shards) ?? answer(shards);
    answers.set(shards, known);
    return known;
  };
}
