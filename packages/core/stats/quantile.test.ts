import { expect, it } from "vitest";
import { quantile } from "./quantile.ts";

it("nothing has no quantile", () => {
  expect(quantile([], 0.5)).toBeNull();
});

it("one value is its own quantile everywhere", () => {
  expect([0, 0.3, 1].map((p) => quantile([7], p))).toEqual([7, 7, 7]);
});

it("between two values it is interpolated", () => {
  expect([0, 0.25, 0.5, 1].map((p) => quantile([20, 10], p))).toEqual([10, 12.5, 15, 20]);
});

it("it agrees with R's quantile(c(1, 3, 3, 10), type = 7)", () => {
  expect([0.1, 0.25, 0.5, 0.75, 0.9].map((p) => quantile([10, 3, 1, 3], p))).toEqual([
    expect.closeTo(1.6, 12),
    2.5,
    3,
    4.75,
    expect.closeTo(7.9, 12),
  ]);
});

it("a probability out of range is the nearest end", () => {
  expect([quantile([1, 2], -1), quantile([1, 2], 2)]).toEqual([1, 2]);
});

it("the values stay as they were", () => {
  const values = [3, 1, 2];
  quantile(values, 0.5);
  expect(values).toEqual([3, 1, 2]);
});
