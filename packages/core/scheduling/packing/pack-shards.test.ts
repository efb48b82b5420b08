import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../../testkit/property-runs.ts";
import { sumBy } from "../../stats/sum.ts";
import type { Item } from "./load.ts";
import { lowerBoundSeconds, packLongestFirst, packShards } from "./pack-shards.ts";

/** Milliseconds as integers over a wide range, with many ties, so that every rule about equals is exercised. */
const seconds = fc.oneof(
  fc.integer({ min: 1, max: 5 }),
  fc.integer({ min: 0, max: 100_000 }).map((millis) => millis / 1000),
  fc.double({ min: 0, max: 1, noNaN: true }).map((share) => Math.round(Math.exp(12 * share)) / 1000),
);
const items = (maxLength: number): fc.Arbitrary<Item[]> =>
  fc
    .array(seconds, { maxLength })
    .map((values) => values.map((value, index) => ({ name: `t${index}`, seconds: value })));
const shards = fc.integer({ min: 1, max: 12 });
const runs = { numRuns: propertyRuns(2500) };
/** What floating-point sums may differ by. */
const EPSILON = 1e-6;

function slowest(loads: readonly { readonly seconds: number }[]): number {
  return Math.max(0, ...loads.map((load) => load.seconds));
}

/** The best that can be done, by trying everything. */
function optimum(rest: readonly Item[], loads: readonly number[]): number {
  const [item, ...others] = rest;
  if (item === undefined) return Math.max(...loads);
  return Math.min(...loads.map((load, index) => optimum(others, loads.with(index, load + item.seconds))));
}

describe("packShards", () => {
  it("puts every item into exactly one shard and leaves none empty", () => {
    fc.assert(
      fc.property(items(60), shards, (all, count) => {
        const loads = packShards(all, count);
        expect(loads).toHaveLength(Math.min(count, all.length));
        expect(loads.flatMap((load) => load.items.map(({ name }) => name)).sort()).toEqual(
          all.map(({ name }) => name).sort(),
        );
        for (const load of loads) {
          expect(load.items.length).toBeGreaterThan(0);
          expect(load.seconds).toBeCloseTo(
            sumBy(load.items, ({ seconds }) => seconds),
            6,
          );
          expect(load.items.map((item) => -item.seconds)).toEqual(
            load.items.map((item) => -item.seconds).sort((a, b) => a - b),
          );
        }
      }),
      runs,
    );
  });

  it("gives the same plan for the same items in any order", () => {
    const shuffled = items(40).chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, shards, ([all, other], count) => {
        expect(packShards(other, count)).toEqual(packShards(all, count));
      }),
      runs,
    );
  });

  it("is never slower than longest-first alone, nor faster than the lower bound", () => {
    fc.assert(
      fc.property(items(60), shards, (all, count) => {
        const plan = slowest(packShards(all, count));
        expect(plan).toBeLessThanOrEqual(slowest(packLongestFirst(all, count)) + EPSILON);
        expect(plan).toBeGreaterThanOrEqual(lowerBoundSeconds(all, count) - EPSILON);
      }),
      runs,
    );
  });

  it("keeps Graham's bound for any list: an equal share, and (1 − 1/m) of the longest item on top", () => {
    fc.assert(
      fc.property(items(60), shards, (all, count) => {
        const total = sumBy(all, ({ seconds }) => seconds);
        const longest = Math.max(0, ...all.map((item) => item.seconds));
        expect(slowest(packShards(all, count))).toBeLessThanOrEqual(
          total / count + (1 - 1 / count) * longest + EPSILON,
        );
      }),
      runs,
    );
  });

  it("keeps the bound of longest-first against the true optimum: 4/3 − 1/(3m)", () => {
    const few = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(few, fc.integer({ min: 1, max: 3 }), (values, count) => {
        const all = values.map((value, index) => ({ name: `t${index}`, seconds: value }));
        const best = optimum(all, new Array<number>(count).fill(0));
        expect(slowest(packShards(all, count))).toBeLessThanOrEqual((4 / 3 - 1 / (3 * count)) * best + EPSILON);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  it("finds by swapping what longest-first misses", () => {
    const all = [5, 5, 4, 4, 3, 3, 3].map((value, index) => ({ name: `t${index}`, seconds: value }));
    expect(slowest(packLongestFirst(all, 3))).toBe(11);
    expect(slowest(packShards(all, 3))).toBeLessThanOrEqual(10);
  });

  it("spreads items of no length instead of piling them up", () => {
    const all = Array.from({ length: 90 }, (_, index) => ({ name: `t${index}`, seconds: 0 }));
    expect(packShards(all, 9).map((load) => load.items.length)).toEqual(new Array(9).fill(10));
  });

  it("puts the slowest shard first, and the longest test first in each", () => {
    const loads = packShards(
      [1, 9, 3, 7].map((value, index) => ({ name: `t${index}`, seconds: value })),
      3,
    );
    expect(loads.map((load) => load.seconds)).toEqual([9, 7, 4]);
    expect(loads[2]?.items.map((item) => item.seconds)).toEqual([3, 1]);
  });

  it("gives no shards for no items", () => {
    expect(packShards([], 4)).toEqual([]);
  });
});
