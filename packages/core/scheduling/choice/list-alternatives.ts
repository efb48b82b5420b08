import type { Item } from "../packing/load.ts";
import type { Packer } from "../packing/packer.ts";
import { MAX_SHARDS } from "./choose-shard-count.ts";
import type { Alternative, ShardPricer } from "./shard-pricer.ts";

/** Every number while they are few, then steps of a quarter to a half: the choice between 40 and 41 does not matter. */
const LADDER = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 20, 24, 32, 48, 64, 96, 128, 192, MAX_SHARDS];

/**
 * The numbers of shards worth looking at, the chosen one and one job among them: no other number beats them in both time
 * and money. `useful` is the number beyond which shards are not allowed or would only wait.
 */
export function listAlternatives(
  chosen: number,
  packer: Packer<Item>,
  pricer: Pick<ShardPricer, "price">,
  useful: number,
): Alternative[] {
  if (packer.most === 0) return [];
  const most = Math.min(packer.most, Math.max(chosen, useful));
  const counts = new Set([...LADDER.filter((shards) => shards <= most), chosen]);
  const rows = [...counts].map((shards) => pricer.price(packer.secondsOf(shards)));
  return paretoFront(rows, new Set([1, chosen])); // one job is what everybody compares with
}

/** Those that no other beats in both time and money, by number of shards; rows in `always` stay whatever they cost. */
function paretoFront(rows: readonly Alternative[], always: ReadonlySet<number>): Alternative[] {
  return rows
    .filter((row) => always.has(row.shards) || !rows.some((other) => beats(other, row)))
    .toSorted((a, b) => a.shards - b.shards);
}

function beats(a: Alternative, b: Alternative): boolean {
  const noWorse = a.wallP50 <= b.wallP50 && a.billedMinutes <= b.billedMinutes;
  return noWorse && (a.wallP50 < b.wallP50 || a.billedMinutes < b.billedMinutes || a.shards < b.shards);
}
