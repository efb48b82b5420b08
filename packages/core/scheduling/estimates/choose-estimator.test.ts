import { describe, expect, it } from "vitest";
import { mulberry32 } from "../../stats/mulberry32.ts";
import { chooseEstimator } from "./choose-estimator.ts";
import { ESTIMATORS } from "./estimators.ts";

const random = mulberry32(7);

/** Forty files with ten measurements each, newest first. */
function histories(next: (older: number) => number): number[][] {
  return Array.from({ length: 40 }, (_, index) => {
    const past = [1 + index];
    while (past.length < 10) past.unshift(next(past[0] ?? 0));
    return past;
  });
}

describe("chooseEstimator", () => {
  it("takes the newest value where times wander and stay where they went", () => {
    expect(chooseEstimator(histories((older) => older * Math.exp(0.6 * (random() - 0.5))))).toBe("newest");
  });

  it("smooths where times jump about a level", () => {
    const jumping = Array.from({ length: 40 }, (_, file) => Array.from({ length: 10 }, () => (1 + file) * random()));
    expect(chooseEstimator(jumping)).toBe("smoothed");
  });

  it("keeps the default when there is too little to tell", () => {
    expect(chooseEstimator([])).toBe("halfway");
    expect(chooseEstimator([[8, 2, 2], [5], []])).toBe("halfway");
    expect(chooseEstimator(histories((older) => older))).toBe("halfway");
  });
});

describe("ESTIMATORS", () => {
  it.each([
    ["halfway", [8, 2, 2, 900], 5],
    ["halfway", [8, 8, 2], 8],
    ["newest", [8, 2, 2], 8],
    ["smoothed", [8, 2], 6],
    ["smoothed", [3], 3],
  ] as const)("%s of %j is %d", (name, past, expected) => {
    expect(ESTIMATORS[name](past)).toBe(expected);
  });
});
