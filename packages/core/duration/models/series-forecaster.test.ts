import { expect, it } from "vitest";
import { type DurationModel, Target } from "./duration-model.ts";
import { SeriesForecaster } from "./series-forecaster.ts";

const target = new Target({ first: 0, rows: 0, columns: [] });

/** A model that always says the same. */
function always(name: string, seconds: number): DurationModel {
  const log = Math.log(seconds);
  return { name, usualError: 1, middle: () => log, ends: () => null };
}

/** What is said after these durations. */
function after(durations: readonly number[], ...models: DurationModel[]) {
  const forecaster = new SeriesForecaster(models);
  for (const [sequence, seconds] of durations.entries()) {
    forecaster.observe(sequence, seconds, forecaster.forecast(target)?.said ?? null);
  }
  return forecaster.forecast(target);
}

it("a series without durations has no forecast, unless a model needs none", () => {
  expect(after([])).toBeNull();
  expect(after([], always("hunch", 50))?.answer.p50).toBe(50);
});

it("at first the model that is usually best is believed, later the one that errs least here", () => {
  expect(after([100], always("hunch", 500))?.model).toBe("hunch");
  expect(after(Array(20).fill(100), always("hunch", 500))?.model).not.toContain("hunch");
});

it("models that are nearly as good and agree are averaged", () => {
  const jumping = Array.from({ length: 60 }, (_, index) => [60, 100, 170][index % 3] ?? 100);
  const forecast = after(jumping, always("a", 99), always("b", 101));
  expect(forecast?.model.split(" + ")).toEqual(expect.arrayContaining(["a", "b"]));
  expect(forecast?.answer.p50).toBeGreaterThan(99);
  expect(forecast?.answer.p50).toBeLessThan(101);
});

it("models that are as good but say something else are not: a mean of short and long never happens", () => {
  const twoKinds = Array.from({ length: 60 }, (_, index) => ((index * 7919) % 13 < 6 ? 50 : 200));
  const { answer } = after(twoKinds, always("short", 50), always("long", 200)) ?? {};
  expect([50, 200]).toContain(answer?.p50);
});

it("a model that is worse is not heard, however it agrees", () => {
  const steady = Array.from({ length: 60 }, () => 100);
  expect(after(steady, always("near", 115), always("right", 100))?.model).not.toContain("near");
});

it("each model has its own answer, to be compared", () => {
  const forecast = after(Array(30).fill(100), always("hunch", 500));
  expect(forecast?.names).toEqual(["hunch", "median of 10", "last value"]);
  expect(forecast?.said.byModel.map((logSeconds) => Math.round(Math.exp(logSeconds ?? 0)))).toEqual([500, 100, 100]);
});

it("stopped and restored from plain data, it goes on as if nothing had been", () => {
  const durations = Array.from({ length: 250 }, (_, index) => 60 + ((index * 7919) % 31));
  const forecaster = new SeriesForecaster([]);
  for (const [sequence, seconds] of durations.entries()) {
    forecaster.observe(sequence, seconds, forecaster.forecast(target)?.said ?? null);
  }
  const restored = new SeriesForecaster([], structuredClone(forecaster.state));
  expect(JSON.stringify(restored.forecast(target))).toBe(JSON.stringify(forecaster.forecast(target)));
  expect(restored.state).toEqual(forecaster.state);
});
