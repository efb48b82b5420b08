import { estimateSeconds } from "../../packages/core/scheduling/estimates/estimate-seconds.ts";
import type { Item } from "../../packages/core/scheduling/packing/load.ts";
import { packLongestFirst, packShards } from "../../packages/core/scheduling/packing/pack-shards.ts";
import { mean } from "../../packages/core/stats/mean.ts";
import { sum } from "../../packages/core/stats/sum.ts";
import type { Capture, Plan } from "./timing-series.ts";
import { timingsOf } from "./timings-of.ts";

/** Divides the tests of the next capture over so many shards; only `new known` and `hindsight` look at what came later. */
export type SplitMethod = (plan: Plan, shards: number) => string[][];

/**
 * Ours and what others do, written from their documentation; `--peers` runs those that can be installed for real.
 * Contiguous count is Jest and Playwright, round robin is nextest's slice, hash its other mode and (on paths) Vitest.
 */
export const SPLIT_METHODS: Readonly<Record<string, SplitMethod>> = {
  paceline: withEstimates(({ next, past }) => estimateSeconds([...next.keys()], timingsOf(past))),
  "one capture": withEstimates(({ next, past }) => estimateSeconds([...next.keys()], timingsOf(past.slice(0, 1)))),
  /** Ours, but told what the new tests will take: what better guesses could still bring. */
  "new known": withEstimates(({ next, past }) =>
    estimateSeconds([...next.keys()], timingsOf(past)).map(({ name, seconds, source }) => ({
      name,
      seconds: source === "history" ? seconds : (next.get(name) ?? 0),
    })),
  ),
  /** What cannot be known: each test's level from the five captures before and the five after, not the scored one. */
  hindsight: withEstimates(withHindsight),
  "LPT, mean": ({ next, past }, shards) => namesOf(packLongestFirst(lastOrMean([...next.keys()], past[0]), shards)),
  "timed chunks": ({ next, past }, shards) => timedChunks(lastOrMean([...next.keys()].sort(), past[0]), shards),
  hash: ({ next }, shards) => deal([...next.keys()], shards, (name) => fnv1a(name) % shards),
  "round robin": ({ next }, shards) => deal([...next.keys()].sort(), shards, (_, index) => index % shards),
  contiguous: ({ next }, shards) =>
    deal([...next.keys()].sort(), shards, (_, index) => Math.floor((index * shards) / next.size)),
};

function withHindsight({ next, past, later }: Plan): Item[] {
  return estimateSeconds([...next.keys()], timingsOf(past)).map(({ name, seconds }) => {
    const readings = [past.slice(0, later.length), later].flatMap((captures) =>
      captures.flatMap((capture, place) => {
        const reading = capture.get(name);
        return reading === undefined ? [] : [{ reading, weight: 0.5 ** place }];
      }),
    );
    const weights = sum(readings.map(({ weight }) => weight));
    const level = sum(readings.map(({ reading, weight }) => reading * weight)) / weights;
    return { name, seconds: weights > 0 ? level : seconds };
  });
}

/** The same estimates for every number of shards of one plan are made once. */
function withEstimates(estimates: (plan: Plan) => readonly Item[]): SplitMethod {
  const made = new WeakMap<Plan, readonly Item[]>();
  return (plan, shards) => {
    const items = made.get(plan) ?? estimates(plan);
    made.set(plan, items);
    return namesOf(packShards(items, shards));
  };
}

/** The newest value, and for new tests the mean of the others: what most tools do. */
export function lastOrMean(names: readonly string[], last: Capture = new Map()): Item[] {
  const average = mean(names.flatMap((name) => last.get(name) ?? [])) ?? 1;
  return names.map((name) => ({ name, seconds: last.get(name) ?? average }));
}

/** pytest-split's default: neighbours stay together, and a chunk ends when it has its share of the time. */
function timedChunks(items: readonly Item[], shards: number): string[][] {
  const share = sum(items.map(({ seconds }) => seconds)) / shards;
  const chunks = Array.from({ length: shards }, (): string[] => []);
  let [chunk, filled] = [0, 0];
  for (const { name, seconds } of items) {
    if (filled >= share && chunk < shards - 1) [chunk, filled] = [chunk + 1, 0];
    chunks[chunk]?.push(name);
    filled += seconds;
  }
  return chunks;
}

function deal(names: readonly string[], shards: number, shardOf: (name: string, index: number) => number): string[][] {
  const bins = Array.from({ length: shards }, (): string[] => []);
  for (const [index, name] of names.entries()) bins[shardOf(name, index)]?.push(name);
  return bins;
}

/** FNV-1a, 32 bits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

function namesOf(loads: readonly { readonly items: readonly Item[] }[]): string[][] {
  return loads.map((load) => load.items.map(({ name }) => name));
}
