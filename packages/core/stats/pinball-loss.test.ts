import { expect, it } from "vitest";
import { mulberry32 } from "./mulberry32.ts";
import { pinballLoss } from "./pinball-loss.ts";
import { sumBy } from "./sum.ts";

it("too low costs the probability, too high the rest, and a hit nothing", () => {
  expect(pinballLoss(10, 6, 0.9)).toBeCloseTo(3.6, 12);
  expect(pinballLoss(6, 10, 0.9)).toBeCloseTo(0.4, 12);
  expect(pinballLoss(5, 5, 0.9)).toBe(0);
});

it("at one half it is half of the absolute error", () => {
  expect(pinballLoss(10, 4, 0.5)).toBe(3);
  expect(pinballLoss(4, 10, 0.5)).toBe(3);
});

it("no other constant beats the true quantile of a uniform sample", () => {
  const random = mulberry32(11);
  const sample = Array.from({ length: 20_000 }, random);
  const loss = (guess: number) => sumBy(sample, (value) => pinballLoss(value, guess, 0.9));
  expect(loss(0.9)).toBeLessThan(loss(0.85));
  expect(loss(0.9)).toBeLessThan(loss(0.95));
});
