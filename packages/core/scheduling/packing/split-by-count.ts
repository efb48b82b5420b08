import type { Item } from "./load.ts";

/**
 * The slowest shard of a split that knows no times: the same number of files in each, in the order of their names, in
 * which they are given. Of the two usual ways, runs of neighbours (Jest, Playwright) and dealing in turn (nextest), the
 * one that is done first.
 */
export function slowestByCount(inOrder: readonly Item[], shards: number): number {
  const neighbours = new Array<number>(shards).fill(0);
  const inTurn = new Array<number>(shards).fill(0);
  for (let index = 0; index < inOrder.length; index++) {
    const seconds = inOrder[index]?.seconds ?? 0;
    const shard = Math.floor((index * shards) / inOrder.length);
    neighbours[shard] = (neighbours[shard] ?? 0) + seconds;
    inTurn[index % shards] = (inTurn[index % shards] ?? 0) + seconds;
  }
  return Math.min(Math.max(0, ...neighbours), Math.max(0, ...inTurn));
}
