import { expect, it } from "vitest";
import { intervalCoverage } from "./interval-coverage.ts";

it("ends count as inside", () => {
  expect(intervalCoverage([1, 2, 3, 4], [1, 0, 4, 0], [5, 2, 5, 3])).toBe(0.5);
});

it("a missing interval covers nothing, and no pairs have no coverage", () => {
  expect(intervalCoverage([1], [], [])).toBe(0);
  expect(intervalCoverage([], [], [])).toBeNull();
});
