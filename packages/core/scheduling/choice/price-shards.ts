import { roundTo } from "../../stats/round-to.ts";
import { sumBy } from "../../stats/sum.ts";
import { slowestAtBest, slowestOfShards } from "./slowest-of-shards.ts";

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
  /** How many jobs run at once; the others wait. Unlimited where nothing is said. */
  readonly concurrency?: number;
}

/** The price of running shards with these expected seconds of tests, the slowest first. */
export function priceShards(loads: readonly number[], costs: ShardCosts): Alternative {
  const { setupSeconds, usdPerMinute, spread } = costs;
  const machines = loadsOfMachines(loads, costs);
  const wall = (probability: number): number =>
    roundTo(setupSeconds + slowestOfShards(machines, spread, probability), 1);
  const billedMinutes = sumBy(loads, (seconds) => Math.max(1, Math.ceil((setupSeconds + seconds) / 60)));
  return {
    shards: loads.length,
    wallP50: wall(0.5),
    wallP90: wall(0.9),
    billedMinutes,
    usd: roundTo(billedMinutes * usdPerMinute, 4),
  };
}

/** Expected seconds until the last shard is done, less one set-up: that of the first jobs. */
export function slowestExpected(loads: readonly number[], costs: ShardCosts): number {
  return loadsOfMachines(loads, costs).reduce((most, seconds) => Math.max(most, seconds), 0);
}

/** No division of this work into so many shards costs less than this, in time or in money. */
export function priceAtBest(
  work: { readonly total: number; readonly longest: number; readonly shards: number },
  costs: ShardCosts,
): Alternative & { readonly slowest: number } {
  const { shards, total, longest } = work;
  const { setupSeconds, usdPerMinute, spread, concurrency = shards } = costs;
  // Beyond the limit, machines take several jobs; every job after a machine's first has a set-up of its own.
  const machines = Math.min(shards, concurrency);
  const busy = total + (shards - machines) * setupSeconds;
  const wall = (probability: number): number =>
    setupSeconds + slowestAtBest({ total: busy, longest, shards: machines }, spread, probability);
  const billedMinutes = Math.max(shards, Math.ceil((total + shards * setupSeconds) / 60 - 1e-6));
  return {
    shards,
    wallP50: wall(0.5),
    wallP90: wall(0.9),
    billedMinutes,
    usd: billedMinutes * usdPerMinute,
    slowest: Math.max(longest, busy / machines),
  };
}

/** What each machine has to do when only so many run at once: a job that waits goes to the machine that is free first. */
function loadsOfMachines(
  loads: readonly number[],
  { setupSeconds, concurrency = loads.length }: ShardCosts,
): readonly number[] {
  if (loads.length <= concurrency) return loads;
  const machines = loads.slice(0, concurrency);
  for (const seconds of loads.slice(concurrency)) {
    const free = machines.indexOf(Math.min(...machines));
    machines[free] = (machines[free] ?? 0) + setupSeconds + seconds;
  }
  return machines;
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
