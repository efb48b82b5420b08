import { describe, expect, it } from "vitest";
import { planAfter, TROUBLES, type TroubleName } from "./simulate-trouble.ts";

const NAMES = Object.keys(TROUBLES) as TroubleName[];
const SEEDS = [1, 2, 3];

describe("a plan after bad days", () => {
  it.each(NAMES)("is that of the good runs when %s", (name) => {
    for (const seed of SEEDS) {
      const good = planAfter(TROUBLES[name], { seed, goodBefore: 10, troubled: 0, goodAfter: 0 });
      for (const [troubled, goodAfter] of [
        [1, 0],
        [2, 0],
        [2, 1],
      ] as const) {
        const plan = planAfter(TROUBLES[name], { seed, goodBefore: 10, troubled, goodAfter });
        expect(plan.makespan).toBeLessThanOrEqual(1.05);
        expect(plan.predicted).toBeGreaterThan(0.9);
        expect(plan.predicted).toBeLessThan(1.1);
        expect(Math.abs(plan.shards - good.shards)).toBeLessThanOrEqual(1);
      }
    }
  });
});
