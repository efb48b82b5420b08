import fc from "fast-check";
import { expect, it } from "vitest";
import { median } from "./median.ts";
import { weightedQuantile } from "./weighted-quantile.ts";

it("nothing, and nothing with weight, has no quantile", () => {
  expect(weightedQuantile([], [], 0.5)).toBeNull();
  expect(weightedQuantile([1, 2], [0, 0], 0.5)).toBeNull();
});

it("the only value with weight is every quantile", () => {
  expect([0, 0.5, 1].map((p) => weightedQuantile([9, 4, 7], [0, 3, 0], p))).toEqual([4, 4, 4]);
});

it("the heavy value wins the median, the light ones only the tails", () => {
  expect([0.05, 0.5, 0.95].map((p) => weightedQuantile([100, 10, 1], [1, 8, 1], p))).toEqual([1, 10, 100]);
});

it("a share that is met exactly gives the middle between two values", () => {
  expect(weightedQuantile([1, 2, 3, 4], [1, 1, 1, 1], 0.25)).toBe(1.5);
  expect(weightedQuantile([2, 1], [0.1, 0.1], 0.5)).toBe(1.5);
});

const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 30 });

it("equal weights give the ordinary median, whatever the weight", () => {
  fc.assert(
    fc.property(values, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (sample, weight) => {
      const weights = sample.map(() => weight);
      expect(weightedQuantile(sample, weights, 0.5)).toBeCloseTo(median(sample) ?? Number.NaN, 9);
    }),
  );
});

it("a whole weight is the same as repeating the value", () => {
  const weighted = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 4 })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(weighted, fc.double({ min: 0, max: 1, noNaN: true }), (pairs, p) => {
      const repeated = pairs.flatMap(([value, weight]) => new Array<number>(weight).fill(value));
      const seen = weightedQuantile(
        pairs.map(([value]) => value),
        pairs.map(([, weight]) => weight),
        p,
      );
      const ones = repeated.map(() => 1);
      expect(seen).toBe(weightedQuantile(repeated, ones, p));
    }),
  );
});

it("a higher probability never gives a lower value", () => {
  const probability = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(values, probability, probability, (sample, p, q) => {
      const weights = sample.map((_, index) => 1 + (index % 3));
      const low = weightedQuantile(sample, weights, Math.min(p, q)) ?? Number.NaN;
      const high = weightedQuantile(sample, weights, Math.max(p, q)) ?? Number.NaN;
      expect(low).toBeLessThanOrEqual(high);
    }),
  );
});
