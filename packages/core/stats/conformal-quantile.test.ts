import { expect, it } from "vitest";
import { conformalQuantile } from "./conformal-quantile.ts";
import { mulberry32 } from "./mulberry32.ts";

it("without residuals there is no bound", () => {
  expect(conformalQuantile([], 0.5)).toBeNull();
});

it("the middle of any residuals is their median", () => {
  expect(conformalQuantile([7], 0.5)).toBe(7);
  expect(conformalQuantile([1, 2], 0.5)).toBe(1.5);
  expect(conformalQuantile([1, 2, 9], 0.5)).toBe(2);
});

it("what too few residuals cannot tell is their end", () => {
  expect(conformalQuantile([1, 2, 3], 0.99)).toBe(3);
  expect(conformalQuantile([1, 2, 3], 0.01)).toBe(1);
});

it.each([0.05, 0.25, 0.9])("the next value stays below it with probability %f", (probability) => {
  const random = mulberry32(11);
  let below = 0;
  for (let trial = 0; trial < 4000; trial += 1) {
    const past = Array.from({ length: 39 }, random).sort((a, b) => a - b);
    if (random() <= (conformalQuantile(past, probability) ?? 0)) below += 1;
  }
  // One standard deviation of the share is below 0.008.
  expect(Math.abs(below / 4000 - probability)).toBeLessThan(0.024);
});
