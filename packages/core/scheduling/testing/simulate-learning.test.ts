import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sum } from "../../stats/sum.ts";
import { estimateSeconds } from "../estimates/estimate-seconds.ts";
import { testTimings } from "../timings/test-timings.ts";
import { learnLevelled, learnRaw, type SimulatedCi, simulateLearning, USUAL_CI } from "./simulate-learning.ts";

const SEEDS = fc.integer({ min: 1, max: 1_000_000 });

function spreads(planner: typeof learnRaw, ci: Partial<SimulatedCi>): number[] {
  return simulateLearning(planner, { ...USUAL_CI, ...ci }).map(({ spread }) => spread);
}

function average(values: readonly number[]): number {
  return sum(values) / values.length;
}

describe("learning from crowded shards on uneven machines", () => {
  it("settles: by the third run shards are within a tenth of each other, and stay so", () => {
    fc.assert(
      fc.property(SEEDS, (seed) => {
        const [first = 0, , ...settled] = spreads(learnLevelled, { seed });
        expect(first).toBeGreaterThan(1.5);
        expect(Math.max(...settled)).toBeLessThanOrEqual(1.1);
      }),
      { numRuns: 25, seed: 1 },
    );
  });

  it("does not swing: a later plan is no worse than the third", () => {
    fc.assert(
      fc.property(SEEDS, (seed) => {
        const [, , third = 0, ...later] = spreads(learnLevelled, { seed, runs: 12 });
        expect(average(later)).toBeLessThanOrEqual(third + 0.02);
      }),
      { numRuns: 10, seed: 1 },
    );
  });

  it("is better than the newest readings as they are", () => {
    for (let seed = 1; seed <= 5; seed++) {
      const [levelled, raw] = [spreads(learnLevelled, { seed }), spreads(learnRaw, { seed })];
      expect(average(levelled.slice(2)) - 1).toBeLessThan(0.6 * (average(raw.slice(2)) - 1));
    }
  });

  it("does not charge a file for good for the imports that it once paid for all", () => {
    const ci = { ...USUAL_CI, machineSpread: 0, contention: 0, fileNoise: 0.02, sharedStart: 5 };
    const runs = simulateLearning(learnLevelled, ci);
    const last = runs.at(-1)?.record.tests ?? [];
    const records = runs.map(({ record }) => record);
    const estimates = estimateSeconds(
      last.map(({ file }) => file),
      testTimings(records),
    );
    const paidOnce = new Set(runs.flatMap(({ record }) => firstOfEachJob(record.tests ?? [])));
    const payNow = new Set(firstOfEachJob(last));
    const own = new Map(last.map(({ file, seconds }) => [file, seconds ?? 0]));
    const charged = estimates.filter(
      ({ name, seconds }) =>
        paidOnce.has(name) && !payNow.has(name) && seconds > (own.get(name) ?? 0) + ci.sharedStart / 2,
    );
    expect(paidOnce.size).toBeGreaterThan(payNow.size);
    expect(charged).toEqual([]);
  });
});

function firstOfEachJob(tests: readonly { readonly job: string | null; readonly file: string }[]): string[] {
  const first = new Map<string | null, string>();
  for (const { job, file } of tests) if (!first.has(job)) first.set(job, file);
  return [...first.values()];
}
