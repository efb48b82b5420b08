import { sumBy } from "../../stats/sum.ts";
import type { Item } from "./load.ts";
import { packingBound } from "./packing-bound.ts";
import { searchDivision } from "./search-division.ts";
import { MAX_SEARCHED_ITEMS } from "./search-packing.ts";

/** Why the slowest shard cannot be much faster with this many shards. */
export interface PlanBound {
  /**
   * `balanced`: no shard is more than half a per cent above an equal share. `single-file`: one file takes as long as the
   * slowest shard. `group`: tests that have to stay together do. `few-files`: so few files do not divide better.
   * `unproven`: there may be a better division.
   */
  readonly kind: "balanced" | "single-file" | "group" | "few-files" | "unproven";
  /** No division into this many shards finishes earlier. */
  readonly seconds: number;
  /** The slowest shard is this share above that. */
  readonly gap: number;
}

/** Two runs of the same shard differ by more. */
const CLOSE = 0.005;

/** Proves how good a division is. `inOrder` cannot be divided, longest first; those of several tests have to stay together. */
export function proveBound(
  inOrder: readonly (Item & { readonly tests?: readonly unknown[] })[],
  shards: number,
  slowest: number,
): PlanBound {
  const longest = inOrder[0];
  const share = sumBy(inOrder, ({ seconds }) => seconds) / Math.max(1, shards);
  const isClose = (bound: number): boolean => slowest <= bound * (1 + CLOSE);
  const pieces = inOrder.map((piece) => piece.seconds);
  const seconds = packingBound(pieces, shards, slowest);
  const gap = seconds > 0 ? Math.max(0, slowest / seconds - 1) : 0;
  return { kind: kindOf(), seconds, gap };

  function kindOf(): PlanBound["kind"] {
    if (isClose(share)) return "balanced";
    if (longest && isClose(longest.seconds)) return (longest.tests?.length ?? 1) > 1 ? "group" : "single-file";
    return isClose(seconds) || isBest(pieces, shards, slowest) ? "few-files" : "unproven";
  }
}

/** True when all divisions were tried and none is better by more than what two runs differ. */
function isBest(pieces: readonly number[], shards: number, slowest: number): boolean {
  if (pieces.length > MAX_SEARCHED_ITEMS) return false;
  return searchDivision(pieces, shards, slowest / (1 + CLOSE), MAX_STEPS) === "none";
}

/** Placements: about 20 ms. */
const MAX_STEPS = 200_000;
