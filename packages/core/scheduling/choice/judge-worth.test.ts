import { describe, expect, it } from "vitest";
import { slowestByCount } from "../packing/split-by-count.ts";
import { judgeWorth, type WorthFacts } from "./judge-worth.ts";

const facts: WorthFacts = {
  shards: 4,
  balanced: true,
  measured: true,
  setupSeconds: 25,
  slowest: 100,
  slowestByCount: 200,
};

describe("judgeWorth", () => {
  it.each([
    ["a plan that is much faster than a count split", {}, true, "worth-it"],
    ["a plan that is a tenth faster", { slowestByCount: 113 }, true, "worth-it"],
    ["a plan that gains less than two runs differ", { slowestByCount: 104 }, false, "count-split-is-as-good"],
    [
      "a gain that the set-up dwarfs",
      { slowest: 10, slowestByCount: 20, setupSeconds: 600 },
      false,
      "count-split-is-as-good",
    ],
    ["one shard", { shards: 1, slowestByCount: 100 }, false, "one-shard"],
    ["a plan without history", { measured: false }, false, "no-history"],
  ] as const)("judges %s", (_, more, decision, code) => {
    expect(judgeWorth({ ...facts, ...more })).toMatchObject({ decision, code });
  });
});

describe("slowestByCount", () => {
  const items = [8, 8, 1, 1].map((seconds, index) => ({ name: `t${index}`, seconds }));

  it("is the better of neighbours and dealing in turn", () => {
    expect(slowestByCount(items, 2)).toBe(9); // in turn; neighbours would take 16
  });

  it("is everything in one shard, and nothing for nothing", () => {
    expect(slowestByCount(items, 1)).toBe(18);
    expect(slowestByCount([], 0)).toBe(0);
  });
});
