import { describe, expect, it } from "vitest";
import { mulberry32 } from "./mulberry32.ts";
import { rankSumTest } from "./rank-sum-test.ts";

it("nothing, or nothing but equal values, is no reason to doubt", () => {
  expect(rankSumTest([], [1, 2])).toBe(1);
  expect(rankSumTest([1], [])).toBe(1);
  expect(rankSumTest([3, 3], [3, 3, 3])).toBe(1);
});

it("it does not matter which sample is named first, nor in which unit they are", () => {
  const [a, b] = [
    [1, 5, 6, 9],
    [2, 3, 3, 4, 4.5],
  ];
  expect(rankSumTest(a, b)).toBeCloseTo(rankSumTest(b, a), 12);
  expect(rankSumTest(a, b)).toBe(
    rankSumTest(
      a.map((value) => 60 * value),
      b.map((value) => 60 * value),
    ),
  );
});

it("a known case: 5 against 5 without overlap", () => {
  // z = (40 − 27.5 − 0.5) ÷ √22.9167 = 2.507, two-sided 0.0122.
  expect(rankSumTest([6, 7, 8, 9, 10], [1, 2, 3, 4, 5])).toBeCloseTo(0.0122, 4);
});

describe("when nothing differs, it is wrong as often as it says", () => {
  // One standard deviation at 5 % is 0.003 over 5,000 trials; small samples are allowed to be cautious.
  it.each([
    [3, 40, 0],
    [5, 40, 0],
    [12, 40, 0],
    [20, 20, 0],
    [8, 60, 3],
    [40, 3, 0],
  ])("%i against %i, values rounded to %i digits", (n, m, digits) => {
    const random = mulberry32(n * 100 + m);
    const sample = (count: number) =>
      Array.from({ length: count }, () => (digits === 0 ? random() : Math.round(random() * digits)));
    let alarms = 0;
    for (let trial = 0; trial < 5000; trial += 1) if (rankSumTest(sample(n), sample(m)) < 0.05) alarms += 1;
    expect(alarms / 5000).toBeLessThan(0.06);
    expect(alarms / 5000).toBeGreaterThan(0.025);
  });
});

it("a clear shift of five values is seen", () => {
  const random = mulberry32(5);
  const before = Array.from({ length: 40 }, random);
  const after = Array.from({ length: 5 }, () => random() + 1);
  expect(rankSumTest(after, before)).toBeLessThan(0.001);
});
