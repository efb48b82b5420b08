import { slowestOfShards } from "./slowest-of-shards.ts";

/** What one number of shards costs in time and money. */
export interface Alternative {
  readonly shards: number;
  /** Seconds from the start of the shards to the end of the slowest, in half and in nine of ten runs. */
  readonly wallP50: number;
  readonly wallP90: number;
  /** GitHub bills each job by started minutes. */
  readonly billedMinutes: number;
  readonly usd: number;
}

export interface ShardCosts {
  /** Time that every shard spends before its first test: checkout, install, build. */
  readonly setupSeconds: number;
  readonly usdPerMinute: number;
  /** p90 ÷ p50 of what one machine takes for the same work. */
  readonly spread: number;
}

/** The price of running shards with these expected seconds of tests. */
export function priceShards(loads: readonly number[], { setupSeconds, usdPerMinute, spread }: ShardCosts): Alternative {
  const wall = (probability: number): number => round(setupSeconds + slowestOfShards(loads, spread, probability), 10);
  const billedMinutes = loads.reduce((sum, seconds) => sum + Math.max(1, Math.ceil((setupSeconds + seconds) / 60)), 0);
  return {
    shards: loads.length,
    wallP50: wall(0.5),
    wallP90: wall(0.9),
    billedMinutes,
    usd: round(billedMinutes * usdPerMinute, 10_000),
  };
}

/** Those that no other beats in both time and money, by number of shards; rows in `always` stay whatever they cost. */
export function paretoFront(rows: readonly Alternative[], always: ReadonlySet<number>): Alternative[] {
  return rows
    .filter((row) => always.has(row.shards) || !rows.some((other) => beats(other, row)))
    .toSorted((a, b) => a.shards - b.shards);
}

function beats(a: Alternative, b: Alternative): boolean {
  const noWorse = a.wallP50 <= b.wallP50 && a.billedMinutes <= b.billedMinutes;
  return noWorse && (a.wallP50 < b.wallP50 || a.billedMinutes < b.billedMinutes || a.shards < b.shards);
}

function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
