import { describe, expect, it } from "vitest";
import { itemPacker } from "../packing/packer.ts";
import { listAlternatives } from "./list-alternatives.ts";
import { shardPricer } from "./shard-pricer.ts";

const pricer = shardPricer({ setupSeconds: 25, usdPerMinute: 0.006, spread: 1.3 });
const rows = (chosen: number, tests: number, useful = 20, seconds = 1) => {
  const items = Array.from({ length: tests }, (_, index) => ({ name: `t${index}`, seconds }));
  return listAlternatives(chosen, itemPacker(items), pricer, useful);
};
const numbers = (...given: Parameters<typeof rows>): number[] => rows(...given).map(({ shards }) => shards);

describe("what other numbers of shards would cost", () => {
  it("shows one job and the chosen number, in order, and nothing that another beats in both time and money", () => {
    const alternatives = rows(12, 3600);
    expect(numbers(12, 3600)).toEqual(numbers(12, 3600).toSorted((a, b) => a - b));
    expect(numbers(12, 3600)).toEqual(expect.arrayContaining([1, 12]));
    for (const row of alternatives) {
      expect(row.wallP90).toBeGreaterThan(row.wallP50);
      expect(row.usd).toBeCloseTo(row.billedMinutes * 0.006, 4);
      if (row.shards === 12 || row.shards === 1) continue;
      const better = alternatives.filter(
        (other) => other.wallP50 <= row.wallP50 && other.billedMinutes <= row.billedMinutes,
      );
      expect(better).toEqual([row]);
    }
  });

  it("looks no further than is useful, than there are tests, or than the chosen number", () => {
    expect(Math.max(...numbers(3, 3600, 8))).toBe(8);
    expect(Math.max(...numbers(3, 6, 20, 600))).toBe(6);
    expect(numbers(13, 3600, 8)).toEqual(expect.arrayContaining([10, 12, 13]));
    expect(Math.max(...numbers(13, 3600, 8))).toBe(13);
  });

  it("keeps the chosen number where others beat it", () => {
    const giant = itemPacker([
      { name: "giant", seconds: 600 },
      ...Array.from({ length: 20 }, (_, index) => ({ name: `t${index}`, seconds: 1 })),
    ]);
    expect(listAlternatives(6, giant, pricer, 20).map(({ shards }) => shards)).toEqual([1, 2, 6]);
  });

  it("keeps one job where two are faster and bill no more", () => {
    const free = shardPricer({ setupSeconds: 0, usdPerMinute: 0.006, spread: 1.3 });
    const halves = [50, 50].map((seconds, index) => ({ name: `t${index}`, seconds }));
    expect(listAlternatives(2, itemPacker(halves), free, 20).map(({ shards }) => shards)).toEqual([1, 2]);
  });

  it("shows nothing where there is nothing to run", () => {
    expect(rows(1, 0)).toEqual([]);
  });
});
