import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../../testkit/property-runs.ts";
import { sumBy } from "../../stats/sum.ts";
import type { Item } from "../packing/load.ts";
import { packShards } from "../packing/pack-shards.ts";
import { itemPacker } from "../packing/packer.ts";
import { chooseShardCount } from "./choose-shard-count.ts";
import type { Objective } from "./shard-objective.ts";
import { type Alternative, type ShardCosts, shardPricer } from "./shard-pricer.ts";

const COSTS = { setupSeconds: 30, usdPerMinute: 0.01, spread: 1.3 };

const tests = (count: number, seconds: number): Item[] =>
  Array.from({ length: count }, (_, index) => ({ name: `t${index}`, seconds }));

const choose = (items: readonly Item[], objective: Objective, more: Partial<ShardCosts> = {}): Alternative => {
  const [packer, pricer] = [itemPacker(items), shardPricer({ ...COSTS, ...more })];
  const shards = chooseShardCount(packer, pricer, { minShards: 1, maxShards: 24 }, objective);
  return pricer.price(packer.secondsOf(shards));
};

const priced = (items: readonly Item[], shards: number): Alternative =>
  shardPricer(COSTS).price(packShards(items, shards).map(({ seconds }) => seconds));

const suites = fc
  .array(
    fc.double({ min: 0, max: 1, noNaN: true }).map((share) => Math.round(Math.exp(12 * share)) / 1000),
    { minLength: 1, maxLength: 50 },
  )
  .map((seconds) => seconds.map((value, index): Item => ({ name: `t${index}`, seconds: value })));
const costs = fc.record({
  setupSeconds: fc.integer({ min: 0, max: 120 }),
  usdPerMinute: fc.constantFrom(0, 0.006, 0.06),
  spread: fc.constantFrom(1.03, 1.3, 2.9),
  concurrency: fc.integer({ min: 1, max: 30 }),
});

describe("what a number of shards costs", () => {
  it("is never less than at best", () => {
    fc.assert(
      fc.property(suites, costs, fc.integer({ min: 1, max: 50 }), (items, given, wanted) => {
        const shards = Math.min(wanted, items.length);
        const loads = packShards(items, shards).map(({ seconds }) => seconds);
        const total = sumBy(items, ({ seconds }) => seconds);
        const pricer = shardPricer(given);
        const best = pricer.atBest({ total, longest: Math.max(...items.map(({ seconds }) => seconds)), shards });
        const real = pricer.outcome(loads);
        const slack = 1e-6;
        expect(best.wallP50).toBeLessThanOrEqual(real.wallP50 + 0.06); // rounded to tenths
        expect(best.wallP90).toBeLessThanOrEqual(real.wallP90 + 0.06);
        expect(best.billedMinutes).toBeLessThanOrEqual(real.billedMinutes);
        expect(best.slowest).toBeLessThanOrEqual(real.slowest + slack);
      }),
      { numRuns: propertyRuns(2_000) },
    );
  });

  it("counts the waiting of jobs beyond the limit, with a set-up for each", () => {
    const pricer = shardPricer({ ...COSTS, spread: 1.0001, concurrency: 2 });
    expect(pricer.price([60, 60, 60, 60]).wallP50).toBeCloseTo(2 * (30 + 60), 0);
    expect(pricer.price([60, 60]).wallP50).toBeCloseTo(90, 0);
  });

  it("bills every shard by started minutes", () => {
    const pricer = shardPricer({ ...COSTS, setupSeconds: 25 });
    expect(pricer.price([36, 35])).toMatchObject({ shards: 2, billedMinutes: 3, usd: 0.03 });
  });
});

describe("the objective", () => {
  it("fastest: no number is done more than one per cent earlier", () => {
    fc.assert(
      fc.property(suites, (items) => {
        const chosen = choose(items, { kind: "fastest" });
        const walls = Array.from({ length: 24 }, (_, index) => priced(items, index + 1).wallP50);
        expect(chosen.wallP50).toBeLessThanOrEqual(Math.min(...walls) * 1.0125 + 0.1);
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  it("cheapest: no number bills fewer minutes", () => {
    fc.assert(
      fc.property(suites, (items) => {
        const chosen = choose(items, { kind: "cheapest" });
        const minutes = Array.from({ length: 24 }, (_, index) => priced(items, index + 1).billedMinutes);
        expect(chosen.billedMinutes).toBe(Math.min(...minutes));
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  it("cheapest: of two numbers that bill the same minutes the faster", () => {
    expect(choose(tests(2, 50), { kind: "cheapest" }, { setupSeconds: 0 })).toMatchObject({
      shards: 2,
      billedMinutes: 2,
    });
  });

  it("cost-weight: minutes saved are weighed against dollars", () => {
    const score = ({ usd, wallP50 }: Alternative, weight: number): number => usd + (weight * wallP50) / 60;
    fc.assert(
      fc.property(suites, fc.constantFrom(0.001, 0.05, 2), (items, weight) => {
        const chosen = choose(items, { kind: "cost-weight", usdPerSavedMinute: weight });
        const scores = Array.from({ length: 24 }, (_, index) => score(priced(items, index + 1), weight));
        expect(score(chosen, weight)).toBeLessThanOrEqual(Math.min(...scores) * 1.0025 + 0.001);
      }),
      { numRuns: propertyRuns(300) },
    );
    const suite = tests(600, 3);
    const at = (weight: number) => choose(suite, { kind: "cost-weight", usdPerSavedMinute: weight }).shards;
    expect(at(0)).toBe(1);
    expect(at(0.05)).toBeLessThan(at(1));
  });

  it("target: the fewest shards with which nine of ten runs make it", () => {
    fc.assert(
      fc.property(suites, fc.integer({ min: 40, max: 2_000 }), (items, seconds) => {
        const chosen = choose(items, { kind: "target", seconds });
        const rows = Array.from({ length: Math.min(24, items.length) }, (_, index) => priced(items, index + 1));
        const first = rows.find(({ wallP90 }) => wallP90 <= seconds);
        if (first) expect(chosen.shards).toBe(first.shards);
        else expect(chosen.wallP90).toBeLessThanOrEqual(Math.min(...rows.map(({ wallP90 }) => wallP90)) * 1.0125 + 0.1);
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  it("target: where none makes it, no shard is paid for less than one per cent of the time", () => {
    const slow = { setupSeconds: 1_000 };
    const fastest = choose(tests(2_400, 1), { kind: "fastest" }, slow);
    const chosen = choose(tests(2_400, 1), { kind: "target", seconds: 60 }, slow);
    expect(chosen.shards).toBeLessThan(24);
    expect(chosen.wallP90).toBeLessThanOrEqual(fastest.wallP90 * 1.011);
  });

  it("does not plan jobs that would only wait, whatever the objective", () => {
    const suite = tests(4_000, 3);
    for (const kind of ["balanced", "fastest", "cheapest"] as const) {
      expect(choose(suite, { kind }, { concurrency: 5 }).shards).toBeLessThanOrEqual(5);
    }
    expect(choose(suite, { kind: "fastest" }).shards).toBe(24);
  });
});
