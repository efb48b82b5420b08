import { expect, test } from "vitest";
import { intervalCoverage } from "./interval-coverage.ts";

test("ends count as inside", () => {
  expect(intervalCoverage([1, 2, 3, 4], [1, 0, 4, 0], [5, 2, 5, 3])).toBe(0.5);
});

test("a missing interval covers nothing, and no pairs have no coverage", () => {
  expect(intervalCoverage([1], [], [])).toBe(0);
  expect(intervalCoverage([], [], [])).toBeNull();
});
