import { expect, it } from "vitest";
import { median } from "./median.ts";

it("the middle of an odd number of values, the mean of the two in the middle of an even number", () => {
  expect(median([5, 1, 9])).toBe(5);
  expect(median([5, 1, 9, 7])).toBe(6);
  expect(median([1, 2])).toBe(1.5);
});

it("nothing has no median", () => {
  expect(median([])).toBeNull();
});

it("nearly half of the values can be absurd without moving it far", () => {
  expect(median([10, 11, 12, 1e9, 1e9])).toBe(12);
});
