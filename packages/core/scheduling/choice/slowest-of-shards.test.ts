import { describe, expect, it } from "vitest";
import { mulberry32 } from "../../stats/mulberry32.ts";
import { quantile } from "../../stats/quantile.ts";
import { slowestOfShards } from "./slowest-of-shards.ts";

describe("slowestOfShards", () => {
  it("is the expected time for one shard, and the spread times it in one of ten runs", () => {
    expect(slowestOfShards([100], 1.3, 0.5)).toBeCloseTo(100, 3);
    expect(slowestOfShards([100], 1.3, 0.9)).toBeCloseTo(130, 3);
  });

  it("grows with the number of shards, because the slowest of many is unlucky", () => {
    const twenty = new Array<number>(20).fill(100);
    expect(slowestOfShards(twenty, 1.3, 0.5)).toBeGreaterThan(120);
  });

  it("agrees with a simulation of unequal shards", () => {
    const loads = [60, 100, 90, 100, 20];
    const shape = Math.log(9) / Math.log(1.2);
    const random = mulberry32(7);
    const draws = Array.from({ length: 20_000 }, () =>
      Math.max(...loads.map((load) => load * (1 / random() - 1) ** (-1 / shape))),
    );
    for (const probability of [0.5, 0.9]) {
      const simulated = quantile(draws, probability) ?? 0;
      expect(slowestOfShards(loads, 1.2, probability) / simulated).toBeCloseTo(1, 2);
    }
  });

  it("is nothing for no shards", () => {
    expect(slowestOfShards([], 1.3, 0.9)).toBe(0);
    expect(slowestOfShards([0, 0], 1.3, 0.9)).toBe(0);
  });
});
