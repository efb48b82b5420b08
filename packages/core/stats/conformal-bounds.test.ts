import { expect, it } from "vitest";
import { conformalBounds } from "./conformal-bounds.ts";
import { mulberry32 } from "./mulberry32.ts";

const ascending = (a: number, b: number) => a - b;

it("without residuals nothing is promised", () => {
  expect(conformalBounds([], 0.8)).toBeNull();
});

it("one or two residuals give their range", () => {
  expect(conformalBounds([3], 0.8)).toEqual({ lower: 3, upper: 3 });
  expect(conformalBounds([1, 3], 0.8)).toEqual({ lower: 1, upper: 3 });
});

it("nine residuals are just enough for 80 %: their range", () => {
  expect(conformalBounds([1, 2, 3, 4, 5, 6, 7, 8, 9], 0.8)).toEqual({ lower: 1, upper: expect.closeTo(9, 12) });
});

it("nineteen residuals leave out the smallest and the largest", () => {
  const sorted = Array.from({ length: 19 }, (_, index) => index + 1);
  expect(conformalBounds(sorted, 0.8)).toEqual({ lower: expect.closeTo(2, 12), upper: expect.closeTo(18, 12) });
});

/** How often a next value lies within the bounds made of `size` values before it. */
function simulatedCoverage(size: number, draw: () => number): number {
  const trials = 4_000;
  let inside = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    const bounds = conformalBounds(Array.from({ length: size }, draw).sort(ascending), 0.8);
    const next = draw();
    if (bounds !== null && next >= bounds.lower && next <= bounds.upper) inside += 1;
  }
  return inside / trials;
}

// One standard deviation of a simulated coverage of 0.8 is 0.0063.
it.each([9, 12, 20, 57, 100])("from %i skewed residuals, 80 %% bounds cover 80 %%", (size) => {
  const random = mulberry32(size);
  const skewed = () => (-Math.log(1 - random())) ** 2;
  expect(Math.abs(simulatedCoverage(size, skewed) - 0.8)).toBeLessThan(0.025);
});

it("with ties they cover at least as much as promised", () => {
  const random = mulberry32(3);
  expect(simulatedCoverage(30, () => Math.floor(random() * 4))).toBeGreaterThan(0.78);
});

it("five residuals can only promise 4/6", () => {
  expect(Math.abs(simulatedCoverage(5, mulberry32(5)) - 4 / 6)).toBeLessThan(0.03);
});
