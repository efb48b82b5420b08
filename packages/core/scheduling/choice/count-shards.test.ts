import { describe, expect, it } from "vitest";
import { itemPacker } from "../packing/packer.ts";
import { countShards } from "./count-shards.ts";
import { shardPricer } from "./shard-pricer.ts";

const pricer = shardPricer({ setupSeconds: 25, usdPerMinute: 0.006, spread: 1.3 });
const count = (items: number, wanted: { shards?: "auto" | number; min?: number; max?: number }, fewest = 1): number => {
  const tests = Array.from({ length: items }, (_, index) => ({ name: `t${index}`, seconds: 1 }));
  const { shards = "auto", min = 1, max = 20 } = wanted;
  const objective = { kind: "balanced" } as const;
  return countShards({ ...itemPacker(tests), fewest }, pricer, { shards, minShards: min, maxShards: max, objective });
};

describe("the number of shards", () => {
  it("is the one that is given, even where another would be better", () => {
    expect(count(40, { shards: 30 })).toBe(30);
  });

  it("is never more than there are tests, and never none", () => {
    expect(count(2, { shards: 3 })).toBe(2);
    expect(count(0, { shards: 3 })).toBe(1);
  });

  it("is at least what keeps tests apart, as far as the workflow allows", () => {
    expect(count(40, {})).toBe(1);
    expect(count(40, {}, 4)).toBe(4);
    expect(count(40, { min: 6 }, 4)).toBe(6);
    expect(count(40, { max: 3 }, 4)).toBe(3);
    expect(count(40, { shards: 2 }, 4)).toBe(2);
  });
});
