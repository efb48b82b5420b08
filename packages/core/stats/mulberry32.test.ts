import { expect, it } from "vitest";
import { mulberry32 } from "./mulberry32.ts";

it("the same seed gives the same numbers, another seed gives others", () => {
  const draw = (seed: number) => Array.from({ length: 5 }, mulberry32(seed));
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

it("numbers fill [0, 1) evenly", () => {
  const random = mulberry32(7);
  const counts = new Array<number>(10).fill(0);
  for (let draw = 0; draw < 100_000; draw += 1) {
    const value = random();
    expect(value >= 0 && value < 1).toBe(true);
    counts[Math.floor(value * 10)] = (counts[Math.floor(value * 10)] ?? 0) + 1;
  }
  // Each tenth expects 10,000 with a standard deviation of 95.
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
});
