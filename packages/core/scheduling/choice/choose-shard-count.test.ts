import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../../testkit/property-runs.ts";
import type { Item } from "../packing/load.ts";
import { packLongestFirst } from "../packing/pack-shards.ts";
import { itemPacker } from "../packing/packer.ts";
import { chooseShardCount } from "./choose-shard-count.ts";
import { shardPricer } from "./shard-pricer.ts";

const choose = (items: readonly Item[], { minShards = 1, maxShards = 256, setupSeconds = 25 } = {}): number => {
  const pricer = shardPricer({ setupSeconds, usdPerMinute: 0.006, spread: 1.3 });
  return chooseShardCount(itemPacker(items), pricer, { minShards, maxShards }, { kind: "balanced" });
};

function tests(count: number, seconds: number): Item[] {
  return Array.from({ length: count }, (_, index) => ({ name: `t${index}`, seconds }));
}

/** The rule of ddtest on plain longest-first: the least `slowest + 25 s × number`. */
function bestFlatScore(items: readonly Item[], max: number): number {
  const scores = Array.from({ length: Math.min(max, items.length) }, (_, index) => {
    const loads = packLongestFirst(items, index + 1).map((load) => load.seconds);
    return Math.max(...loads) + 25 * (index + 1);
  });
  return Math.min(...scores);
}

describe("chooseShardCount", () => {
  it("adds shards only while each saves more than its set-up", () => {
    expect(choose(tests(100, 0.1))).toBe(1);
    // n × 25 s + 3600 s / n is least at n = 12.
    expect(choose(tests(3600, 1))).toBe(12);
    expect(choose(tests(3600, 1), { setupSeconds: 100 })).toBe(6);
  });

  it("looks at what can be packed, not only at what an equal share would take", () => {
    // Two shards: 45 s if the three tests could be divided evenly, but 60 s as they are. Three shards: 30 s.
    expect(choose(tests(3, 30))).toBe(3);
  });

  it("takes the smaller of two numbers that are as good", () => {
    const items = [
      { name: "long", seconds: 50 },
      { name: "short", seconds: 25 },
    ];
    expect(choose(items)).toBe(1); // 75 + 25 s, or 50 + 2 × 25 s
  });

  it("adds none that cannot help because one test is the longest", () => {
    const items = [{ name: "giant", seconds: 600 }, ...tests(600, 1)];
    expect(choose(items)).toBe(2);
  });

  it("keeps to the bounds, and to one shard per test", () => {
    expect(choose(tests(3600, 1), { maxShards: 5 })).toBe(5);
    expect(choose(tests(10, 1), { minShards: 4 })).toBe(4);
    expect(choose(tests(3, 1), { minShards: 8 })).toBe(3);
    expect(choose(tests(100_000, 60))).toBe(256);
    expect(choose([])).toBe(1);
  });

  it("never scores worse than the flat rule of 25 s a shard on longest-first", () => {
    const seconds = fc.double({ min: 0, max: 1, noNaN: true }).map((share) => Math.round(Math.exp(14 * share)) / 1000);
    fc.assert(
      fc.property(
        fc.array(seconds, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 30 }),
        (values, max) => {
          const items = values.map((value, index) => ({ name: `t${index}`, seconds: value }));
          const shards = choose(items, { maxShards: max });
          const score = (itemPacker(items).secondsOf(shards)[0] ?? 0) + 25 * shards;
          expect(score).toBeLessThanOrEqual(bestFlatScore(items, max) + 1e-6);
        },
      ),
      { numRuns: propertyRuns(1000) },
    );
  });
});
