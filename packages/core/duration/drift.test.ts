import { expect, test } from "vitest";
import { mulberry32 } from "../stats/mulberry32.ts";
import { findDrift } from "./drift.ts";

/** Residuals of a spread of about a tenth. */
function noise(count: number, seed: number): number[] {
  const random = mulberry32(seed);
  return Array.from({ length: count }, () => (random() + random() + random() - 1.5) / 5);
}

test("runs that suddenly take a half longer are noticed after five of them", () => {
  const residuals = [...noise(60, 1), ...noise(5, 2).map((residual) => residual + Math.log(1.5))];
  const drift = findDrift(residuals);
  expect(drift?.runs).toBe(5);
  expect(drift?.factor).toBeGreaterThan(1.3);
  expect(drift?.factor).toBeLessThan(1.7);
});

test("shorter runs are noticed as well", () => {
  expect(findDrift([...noise(60, 3), ...noise(8, 4).map((residual) => residual - 0.5)])?.factor).toBeLessThan(0.8);
});

test("three odd runs are not a change, and a short history cannot tell", () => {
  expect(findDrift([...noise(60, 5), 1, 1, 1])).toBeNull();
  expect(findDrift([...noise(10, 6), 1, 1, 1, 1, 1])).toBeNull();
  expect(findDrift([])).toBeNull();
});

test("where nothing changes, there is hardly ever an alarm", () => {
  let alarms = 0;
  for (let trial = 0; trial < 3000; trial += 1) if (findDrift(noise(52, trial)) !== null) alarms += 1;
  expect(alarms / 3000).toBeLessThan(0.005);
});

test("a shift too small to matter is not told, however certain", () => {
  const steady = noise(60, 7).map((residual) => residual / 50);
  expect(findDrift([...steady, ...Array(12).fill(0.03)])).toBeNull();
});
