import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item } from "../packing/load.ts";
import { packLongestFirst } from "../packing/pack-shards.ts";
import { itemPacker } from "../packing/packer.ts";
import { chooseShardCount, fixShardCount } from "./choose-shard-count.ts";

const options = { minShards: 1, maxShards: 256, setupSeconds: 25, usdPerMinute: 0.006, spread: 1.3 };

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
    expect(chooseShardCount(itemPacker(tests(100, 0.1)), options).loads).toHaveLength(1);
    // n × 25 s + 3600 s / n is least at n = 12.
    expect(chooseShardCount(itemPacker(tests(3600, 1)), options).loads).toHaveLength(12);
    expect(chooseShardCount(itemPacker(tests(3600, 1)), { ...options, setupSeconds: 100 }).loads).toHaveLength(6);
  });

  it("looks at what can be packed, not only at what an equal share would take", () => {
    // Two shards: 45 s if the three tests could be divided evenly, but 60 s as they are. Three shards: 30 s.
    expect(chooseShardCount(itemPacker(tests(3, 30)), options).loads).toHaveLength(3);
  });

  it("adds none that cannot help because one test is the longest", () => {
    const items = [{ name: "giant", seconds: 600 }, ...tests(600, 1)];
    expect(chooseShardCount(itemPacker(items), options).loads).toHaveLength(2);
  });

  it("keeps to the bounds, and to one shard per test", () => {
    expect(chooseShardCount(itemPacker(tests(3600, 1)), { ...options, maxShards: 5 }).loads).toHaveLength(5);
    expect(chooseShardCount(itemPacker(tests(10, 1)), { ...options, minShards: 4 }).loads).toHaveLength(4);
    expect(chooseShardCount(itemPacker(tests(3, 1)), { ...options, minShards: 8 }).loads).toHaveLength(3);
    expect(chooseShardCount(itemPacker(tests(100_000, 60)), options).loads).toHaveLength(256);
    expect(chooseShardCount(itemPacker([]), options)).toEqual({ loads: [], alternatives: [] });
  });

  it("never scores worse than the flat rule of 25 s a shard on longest-first", () => {
    const seconds = fc.double({ min: 0, max: 1, noNaN: true }).map((share) => Math.round(Math.exp(14 * share)) / 1000);
    fc.assert(
      fc.property(
        fc.array(seconds, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 30 }),
        (values, max) => {
          const items = values.map((value, index) => ({ name: `t${index}`, seconds: value }));
          const { loads } = chooseShardCount(itemPacker(items), { ...options, maxShards: max });
          const score = (loads[0]?.seconds ?? 0) + 25 * loads.length;
          expect(score).toBeLessThanOrEqual(bestFlatScore(items, max) + 1e-6);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("shows what other numbers would cost: none is beaten in both time and money, and one job and the chosen number are there", () => {
    const { loads, alternatives } = chooseShardCount(itemPacker(tests(3600, 1)), { ...options, maxShards: 20 });
    expect(alternatives.map((row) => row.shards)).toEqual(expect.arrayContaining([1, loads.length]));
    expect(alternatives.map((row) => row.shards)).toEqual(
      alternatives.map((row) => row.shards).toSorted((a, b) => a - b),
    );
    for (const row of alternatives) {
      expect(row.wallP90).toBeGreaterThan(row.wallP50);
      expect(row.usd).toBeCloseTo(row.billedMinutes * 0.006, 4);
      if (row.shards === loads.length || row.shards === 1) continue;
      const better = alternatives.filter(
        (other) => other.wallP50 <= row.wallP50 && other.billedMinutes <= row.billedMinutes,
      );
      expect(better).toEqual([row]);
    }
  });
});

describe("fixShardCount", () => {
  it("plans no more shards than there are tests, and still has their row among the alternatives", () => {
    const { loads, alternatives } = fixShardCount(itemPacker(tests(2, 60)), 3, options);
    expect(loads).toHaveLength(2);
    expect(alternatives.map(({ shards }) => shards)).toContain(2);
  });

  it("takes the number that it is given, even where another would be better", () => {
    const { loads, alternatives } = fixShardCount(itemPacker(tests(40, 1)), 30, options);
    expect(loads).toHaveLength(30);
    expect(alternatives.map((row) => row.shards)).toContain(30);
  });

  it("bills every shard by started minutes", () => {
    const [row] = fixShardCount(itemPacker(tests(1, 36)), 1, options).alternatives;
    expect(row).toMatchObject({ shards: 1, billedMinutes: 2, usd: 0.012 });
  });
});
