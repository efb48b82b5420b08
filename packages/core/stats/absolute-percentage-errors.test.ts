import { expect, it } from "vitest";
import { absolutePercentageErrors } from "./absolute-percentage-errors.ts";
import { meanAbsolutePercentageError } from "./mean-absolute-percentage-error.ts";
import { medianAbsolutePercentageError } from "./median-absolute-percentage-error.ts";
import { shareWithin } from "./share-within.ts";

const actual = [100, 200, 50];
const predicted = [110, 200, 100];

it("errors are shares of the actual value, in its order", () => {
  expect(absolutePercentageErrors(actual, predicted)).toEqual([0.1, 0, 1]);
});

it("a pair without an actual value above zero has no percentage and is left out", () => {
  expect(absolutePercentageErrors([0, -1, 10], [5, 5, 5])).toEqual([0.5]);
});

it("a prediction that is missing is left out", () => {
  expect(absolutePercentageErrors([10, 20], [5])).toEqual([0.5]);
});

it("the median of the errors ignores the absurd one that the mean shows", () => {
  expect(medianAbsolutePercentageError(actual, predicted)).toBe(0.1);
  expect(meanAbsolutePercentageError(actual, predicted)).toBeCloseTo(1.1 / 3, 12);
});

it("an error of exactly the tolerance is within it", () => {
  expect(shareWithin(actual, predicted, 0.1)).toBeCloseTo(2 / 3, 12);
});

it("without pairs every measure is unknown, not zero", () => {
  expect(medianAbsolutePercentageError([], [])).toBeNull();
  expect(meanAbsolutePercentageError([], [])).toBeNull();
  expect(shareWithin([], [], 0.1)).toBeNull();
  expect(shareWithin([0], [1], 0.1)).toBeNull();
});
