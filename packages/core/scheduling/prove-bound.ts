import type { Item } from "./pack-shards.ts";
import { searchDivision } from "./search-division.ts";
import { MOST_SEARCHED } from "./search-packing.ts";

/** Why the slowest shard cannot be much faster with so many shards. */
export interface PlanBound {
  /**
   * `balanced`: no shard is more than half a per cent above an equal share. `single-file`: one file takes as long as the
   * slowest shard. `group`: tests that have to stay together do. `few-files`: so few files do not divide better.
   * `unproven`: there may be a better division.
   */
  readonly kind: "balanced" | "single-file" | "group" | "few-files" | "unproven";
  /** No division into so many shards is done earlier. */
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
  const share = inOrder.reduce((sum, { seconds }) => sum + seconds, 0) / Math.max(1, shards);
  const isClose = (bound: number): boolean => slowest <= bound * (1 + CLOSE);
  const few = mostThatMeet(inOrder, shards);
  const seconds = Math.max(share, longest?.seconds ?? 0, few);
  const gap = seconds > 0 ? Math.max(0, slowest / seconds - 1) : 0;
  return { kind: kindOf(), seconds, gap };

  function kindOf(): PlanBound["kind"] {
    if (isClose(share)) return "balanced";
    if (longest && isClose(longest.seconds)) return (longest.tests?.length ?? 1) > 1 ? "group" : "single-file";
    return isClose(few) || isBest(inOrder, shards, slowest) ? "few-files" : "unproven";
  }
}

/** True when all divisions were tried and none is better by more than what two runs differ. */
function isBest(inOrder: readonly Item[], shards: number, slowest: number): boolean {
  if (inOrder.length > MOST_SEARCHED) return false;
  const seconds = inOrder.map((piece) => piece.seconds);
  return searchDivision(seconds, shards, slowest / (1 + CLOSE), STEPS) === "none";
}

/** Placements: about 20 ms. */
const STEPS = 200_000;

/**
 * Of the `k · shards + 1` longest pieces at least `k + 1` meet in one shard, and take no less than the `k + 1` shortest
 * of them (pigeonhole; Dell'Amico & Martello, Optimal Scheduling of Tasks on Identical Parallel Processors, 1995).
 */
function mostThatMeet(inOrder: readonly Item[], shards: number): number {
  let most = 0;
  if (shards < 1) return most;
  // With many pieces a shard the equal share is the better bound by far.
  for (let k = 1; k * shards < inOrder.length && k <= MOST_IN_A_SHARD; k++) {
    let sum = 0;
    for (let index = k * shards - k; index <= k * shards; index++) sum += inOrder[index]?.seconds ?? 0;
    most = Math.max(most, sum);
  }
  return most;
}

const MOST_IN_A_SHARD = 50;
