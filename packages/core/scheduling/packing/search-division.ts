import { sum } from "../../stats/sum.ts";
/** The shard of each piece, in the order of the pieces; `none` is proof that there is no such division. */
export type SearchedDivision = readonly number[] | "none" | "gave-up";

/**
 * Looks for a division of a number of pieces (longest first) in which every shard takes less than `below`, by trying all
 * that can still succeed. Pieces go in from the longest; of shards that are equally full only one is tried; a branch is
 * left when the room that is left over cannot be made up for. Gives up after `steps` placements.
 */
export function searchDivision(
  seconds: readonly number[],
  shards: number,
  below: number,
  steps: number,
): SearchedDivision {
  const loads = new Array<number>(shards).fill(0);
  const places: number[] = [];
  const smallest = seconds.at(-1) ?? 0;
  // Room that may stay empty; a shard in which not even the smallest piece fits any more uses some of it up.
  const spare = shards * below - sum(seconds);
  let stepsLeft = steps;

  function place(index: number): boolean {
    const piece = seconds[index];
    if (piece === undefined) return true;
    const tried = new Set<number>();
    for (let shard = 0; shard < shards; shard++) {
      const load = loads[shard] ?? 0;
      if (load + piece >= below || tried.has(load)) continue;
      tried.add(load);
      if (--stepsLeft < 0) return false;
      loads[shard] = load + piece;
      places.push(shard);
      if (wasted() <= spare && place(index + 1)) return true;
      places.pop();
      loads[shard] = load;
    }
    return false;
  }

  function wasted(): number {
    let sum = 0;
    for (const load of loads) if (load + smallest >= below) sum += below - load;
    return sum;
  }

  if (spare <= 0 || shards < 1) return "none";
  if (place(0)) return places;
  return stepsLeft < 0 ? "gave-up" : "none";
}
