import { expect, it } from "vitest";
import { mulberry32 } from "../stats/mulberry32.ts";
import { findDrift, levelResiduals } from "./drift.ts";
import { isLearnt, observations } from "./runs/observations.ts";
import { exampleRun } from "./testing/example-run.ts";

/** Residuals of a spread of about a tenth. */
function noise(count: number, seed: number): number[] {
  const random = mulberry32(seed);
  return Array.from({ length: count }, () => (random() + random() + random() - 1.5) / 5);
}

it("runs that suddenly take a half longer are noticed after five of them", () => {
  const residuals = [...noise(60, 1), ...noise(5, 2).map((residual) => residual + Math.log(1.5))];
  const drift = findDrift(residuals);
  expect(drift?.runs).toBe(5);
  expect(drift?.factor).toBeGreaterThan(1.3);
  expect(drift?.factor).toBeLessThan(1.7);
});

it("shorter runs are noticed as well", () => {
  expect(findDrift([...noise(60, 3), ...noise(8, 4).map((residual) => residual - 0.5)])?.factor).toBeLessThan(0.8);
});

it("three odd runs are not a change, and a short history cannot tell", () => {
  expect(findDrift([...noise(60, 5), 1, 1, 1])).toBeNull();
  expect(findDrift([...noise(10, 6), 1, 1, 1, 1, 1])).toBeNull();
  expect(findDrift([])).toBeNull();
});

it("where nothing changes, there is hardly ever an alarm", () => {
  let alarms = 0;
  for (let trial = 0; trial < 3000; trial += 1) if (findDrift(noise(52, trial)) !== null) alarms += 1;
  expect(alarms / 3000).toBeLessThan(0.005);
});

it("a shift too small to matter is not told, however certain", () => {
  const steady = noise(60, 7).map((residual) => residual / 50);
  expect(findDrift([...steady, ...Array(12).fill(0.03)])).toBeNull();
});

/** Runs with these branches, events and seconds, as a model learns them. */
function learnt(runs: readonly (readonly [branch: string, event: string, seconds: number])[]) {
  const records = runs.map(([branch, event, seconds], index) => exampleRun(index + 1, { branch, event, seconds }));
  return observations(records).filter((run) => isLearnt(run, Number.POSITIVE_INFINITY));
}

it("what a run took is held against runs of its event and its kind of branch, and no others", () => {
  const residuals = levelResiduals(
    learnt([
      ["main", "push", 100],
      ["main", "push", 100],
      ["feature", "push", 400],
      ["another", "push", 800],
      ["third", "push", 400],
      ["main", "schedule", 3000],
      ["renovate/x", "push", 50],
    ]),
  );
  expect(residuals).toHaveLength(7);
  expect(residuals.map((residual) => Math.exp(residual)).map((factor) => Math.round(factor * 1000) / 1000)).toEqual([
    1, 1, 1, 2, 1, 1, 1,
  ]);
});

it("a change in how often a kind of branch runs is no change of what runs take", () => {
  const quick = Array.from({ length: 40 }, (_, index) => ["main", "push", 100 + index] as const);
  const slow = Array.from({ length: 12 }, (_, index) => ["feature", "push", 900 + index] as const);
  expect(findDrift(levelResiduals(learnt([...slow, ...quick, ...slow])))).toBeNull();
});
