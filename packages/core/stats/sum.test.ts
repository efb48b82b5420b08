import { expect, it } from "vitest";
import { sum, sumBy } from "./sum.ts";

it("adds numbers in their order", () => {
  expect(sum([0.1, 0.2, 0.3])).toBe(0.1 + 0.2 + 0.3);
  expect(sum(Float64Array.of(1, 2))).toBe(3);
  expect(sum([Number.NaN, 1])).toBeNaN();
});

it("adds one number for each item", () => {
  expect(sumBy(["a", "bcd"], (text) => text.length)).toBe(4);
});

it("is 0 of nothing", () => {
  expect([sum([]), sumBy([], () => 1)]).toEqual([0, 0]);
});
