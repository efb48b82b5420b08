import { expect, it } from "vitest";
import { logRatio } from "./log-ratio.ts";

it("twice as long and half as long are equally far", () => {
  expect(logRatio(20, 10)).toBeCloseTo(Math.LN2, 12);
  expect(logRatio(10, 20)).toBeCloseTo(-Math.LN2, 12);
});

it("what is not above zero, or not a number, has no ratio", () => {
  for (const wrong of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(logRatio(wrong, 1)).toBeNull();
    expect(logRatio(1, wrong)).toBeNull();
  }
});
