import { expect, it } from "vitest";
import { forecastScore } from "./forecast-score.ts";

it("nothing scored is unknown, not zero", () => {
  expect(forecastScore([])).toEqual({ mdape: null, mape: null, within10: null, coverage80: null, pinball: null, n: 0 });
});

it("errors, coverage and loss by hand", () => {
  const score = forecastScore([
    { actual: 100, predicted: { p10: 90, p50: 105, p90: 130 } },
    { actual: 200, predicted: { p10: 100, p50: 150, p90: 180 } },
  ]);
  expect(score).toMatchObject({ mape: expect.closeTo(0.15, 12), within10: 0.5, coverage80: 0.5, n: 2 });
  // (0.1·10 + 0.5·5 + 0.1·30 + 0.1·100 + 0.5·50 + 0.9·20) ÷ 3 ÷ 300
  expect(score.pinball).toBeCloseTo(59.5 / 3 / 300, 12);
});
