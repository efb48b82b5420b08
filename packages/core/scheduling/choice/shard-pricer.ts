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

/** What one number of shards is compared by. */
export interface PricedPacking extends Alternative {
  /** Expected seconds of tests until the last shard is done: of the slowest, where all run at once. */
  readonly slowest: number;
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

/** Says what shards cost on the machines of one plan: made once, and handed to whoever compares numbers of shards. */
export interface ShardPricer {
  readonly setupSeconds: number;
  /** The price of shards with these expected seconds of tests, the slowest first. */
  price(loads: readonly number[]): Alternative;
  /** The same, with the expected seconds of the slowest. */
  outcome(loads: readonly number[]): PricedPacking;
  /** No division of this work into this many shards costs less, in time or money. */
  atBest(work: WorkToDivide): PricedPacking;
  /** The best case with the minutes that equal shards of this total are billed: whole ones, on which no bound can count. */
  evenly(best: PricedPacking, total: number): PricedPacking;
}

export interface WorkToDivide {
  /** Seconds of everything together, and of the longest piece that cannot be divided. */
  readonly total: number;
  readonly longest: number;
  readonly shards: number;
}

export function shardPricer(costs: ShardCosts): ShardPricer {
  const { setupSeconds, usdPerMinute, spread, concurrency = Number.POSITIVE_INFINITY } = costs;
  const minutesOf = (seconds: number): number => Math.max(1, Math.ceil((setupSeconds + seconds) / 60));

  function priceOf(loads: readonly number[], machines: readonly number[]): Alternative {
    const wall = (probability: number): number =>
      roundTo(setupSeconds + slowestOfShards(machines, spread, probability), 1);
    const billedMinutes = sumBy(loads, minutesOf);
    return {
      shards: loads.length,
      wallP50: wall(0.5),
      wallP90: wall(0.9),
      billedMinutes,
      usd: roundTo(billedMinutes * usdPerMinute, 4),
    };
  }

  function atBest({ shards, total, longest }: WorkToDivide): PricedPacking {
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

  return {
    setupSeconds,
    price: (loads) => priceOf(loads, loadsOfMachines(loads, concurrency, setupSeconds)),
    outcome(loads) {
      const machines = loadsOfMachines(loads, concurrency, setupSeconds);
      return { ...priceOf(loads, machines), slowest: machines.reduce((most, load) => Math.max(most, load), 0) };
    },
    atBest,
    evenly(best, total) {
      const billedMinutes = Math.max(best.billedMinutes, best.shards * minutesOf(total / best.shards));
      return { ...best, billedMinutes, usd: billedMinutes * usdPerMinute };
    },
  };
}

/** The work of each machine when only this many run at once: a job that waits goes to the machine that is free first. */
function loadsOfMachines(loads: readonly number[], concurrency: number, setupSeconds: number): readonly number[] {
  if (loads.length <= concurrency) return loads;
  const machines = loads.slice(0, concurrency);
  for (const seconds of loads.slice(concurrency)) {
    const free = machines.indexOf(Math.min(...machines));
    machines[free] = (machines[free] ?? 0) + setupSeconds + seconds;
  }
  return machines;
}
