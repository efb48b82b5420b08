import { expect, it } from "vitest";
import { roundTo } from "./round-to.ts";

it.each([
  [0.1 + 0.2, 3, 0.3],
  [1.0005, 3, 1.001],
  [-1.5, 0, -1],
  [2 / 3, 6, 0.666667],
  [0.04999, 1, 0],
  [1234.5678, 0, 1235],
] as const)("%d with %i decimals is %d", (value, decimals, expected) => {
  expect(roundTo(value, decimals)).toBe(expected);
});

it("leaves what is rounded as it is, and what is no number", () => {
  for (let thousandths = 0; thousandths < 10_000; thousandths += 7) {
    expect(roundTo(thousandths / 1000, 3)).toBe(thousandths / 1000);
  }
  expect([roundTo(Number.POSITIVE_INFINITY, 3), roundTo(Number.NaN, 3)]).toEqual([
    Number.POSITIVE_INFINITY,
    Number.NaN,
  ]);
});
