import { describe, expect, it } from "vitest";
import { planAfter, TROUBLES, type TroubleName } from "./simulate-trouble.ts";

const SEEDS = Array.from({ length: 8 }, (_, index) => 100 + index);

/** Runs before, with and after trouble: short and long histories, and trouble that outlasts what went before. */
const HISTORIES = [
  [2, 3, 0],
  [4, 5, 0],
  [10, 2, 0],
  [10, 3, 1],
  [20, 6, 2],
] as const;

describe("a plan after many kinds of bad days, again and again", () => {
  it.each(Object.keys(TROUBLES) as TroubleName[])("is that of the good runs when %s", (name) => {
    for (const seed of SEEDS) {
      for (const [goodBefore, troubled, goodAfter] of HISTORIES) {
        const good = planAfter(TROUBLES[name], { seed, goodBefore, troubled: 0, goodAfter: 0 });
        const plan = planAfter(TROUBLES[name], { seed, goodBefore, troubled, goodAfter });
        expect(plan.makespan).toBeLessThanOrEqual(1.06);
        expect(Math.abs(plan.predicted - 1)).toBeLessThan(0.12);
        expect(Math.abs(plan.shards - good.shards)).toBeLessThanOrEqual(1);
      }
    }
  });
});
