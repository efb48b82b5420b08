import { compareText } from "../../collections/compare-text.ts";
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

/** A load that is being filled. */
export interface Bin<I> {
  items: I[];
  seconds: number;
}

/** The order in which items are packed: longest first, equals by name. */
export function longestFirst(a: Item, b: Item): number {
  return b.seconds - a.seconds || compareNames(a, b);
}

/** A gap to the lower bound below this share is less than any two runs of the same test differ. */
export const NEGLIGIBLE_GAP = 0.001;

export function compareNames(a: Item | undefined, b: Item | undefined): number {
  return compareText(a?.name ?? "", b?.name ?? "");
}
