import { expect, it } from "vitest";
import { confidence } from "./confidence.ts";

const narrow = { p10: 90, p50: 100, p90: 115 };
const score = { mdape: 0.06, mape: 0.08, within10: 0.8, coverage80: 0.8, pinball: 0.02, n: 60 };

it("many good predictions and a narrow range deserve high confidence", () => {
  expect(confidence(narrow, score)).toBe("high");
});

it.each([
  ["few scored runs", { n: 12 }],
  ["a larger error", { mdape: 0.2 }],
  ["a range that did not hold", { coverage80: 0.5 }],
])("%s: medium at most", (_, worse) => {
  expect(confidence(narrow, { ...score, ...worse })).toBe("medium");
});

it("a wide range lowers it, however good the past was", () => {
  expect(confidence({ p10: 60, p50: 100, p90: 120 }, score)).toBe("medium");
  expect(confidence({ p10: 30, p50: 100, p90: 120 }, score)).toBe("low");
});

it("nothing scored is low, no prediction is none", () => {
  expect(confidence(narrow, { ...score, mdape: null, coverage80: null, n: 0 })).toBe("low");
  expect(confidence(null, score)).toBe("none");
});
