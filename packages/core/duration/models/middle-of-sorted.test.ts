import { expect, it } from "vitest";
import { sum } from "../../stats/sum.ts";
import { middleOfSorted } from "./middle-of-sorted.ts";

const middleOf = (sorted: readonly number[], weights: readonly number[]) =>
  middleOfSorted(sorted, weights, sum(weights));
const ones = (count: number) => Array(count).fill(1);

it("nothing, or nothing that counts, has no middle", () => {
  expect(middleOf([], [])).toBeNull();
  expect(middleOf([1, 2], [0, 0])).toBeNull();
});

it("of a single value it is that value, and what has no weight does not count", () => {
  expect(middleOf([1, 5, 9], [0, 3, 0])).toBe(5);
});

it("values around the median that are near to it are averaged", () => {
  const values = Array.from({ length: 101 }, (_, index) => index / 1000);
  expect(middleOf(values, ones(101))).toBeCloseTo(0.05, 3);
  const twoMiddles = [1, 1.02, 1.04, 1.1, 1.12, 1.14];
  const middle = middleOf(twoMiddles, ones(6)) ?? Number.NaN;
  expect(middle).toBeGreaterThan(1.04);
  expect(middle).toBeLessThan(1.1);
});

it("between two kinds of run there is nothing: it is one of them", () => {
  expect(middleOf([3, 3, 3, 3, 6, 6, 6], ones(7))).toBe(3);
  expect(middleOf([3, 3, 3, 6, 6, 6, 6], ones(7))).toBe(6);
});

it("a weight of two is the same as having seen the value twice", () => {
  expect(middleOf([1, 1.05, 1.09], [1, 2, 1])).toBe(middleOf([1, 1.05, 1.05, 1.09], ones(4)));
});

it("weights that add up with rounding errors still reach the end", () => {
  expect(middleOf([1, 2], [1e-300, 1e-17])).toBe(2);
});
