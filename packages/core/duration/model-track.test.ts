import { expect, test } from "vitest";
import { mulberry32 } from "../stats/mulberry32.ts";
import { ModelTrack } from "./model-track.ts";

/** A normal deviate, by Box and Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

test("without experience the interval is wide, not a point", () => {
  const { p10, p50, p90 } = new ModelTrack().interval(Math.log(100));
  expect(p50).toBe(100);
  expect(p10).toBeLessThan(85);
  expect(p90).toBeGreaterThan(120);
});

test("a model that is always right ends with a narrow interval", () => {
  const track = new ModelTrack();
  for (let run = 0; run < 30; run += 1) track.score(4, 4);
  expect(track.interval(Math.log(100))).toEqual({ p10: 100, p50: 100, p90: 100 });
});

test.each([
  ["steady noise", () => 0.1],
  ["wide noise", () => 0.6],
  ["noise that doubles half way", (run: number) => (run < 1000 ? 0.1 : 0.2)],
])("over %s the interval holds in about 80 %", (_, spread) => {
  const random = mulberry32(42);
  const track = new ModelTrack();
  let held = 0;
  for (let run = 0; run < 2000; run += 1) {
    const actual = 5 + spread(run) * normal(random);
    const { p10, p90 } = track.interval(5);
    if (Math.exp(actual) >= p10 && Math.exp(actual) <= p90) held += 1;
    track.score(5, actual);
  }
  expect(held / 2000).toBeGreaterThan(0.77);
  expect(held / 2000).toBeLessThan(0.83);
});

test("a model that is always too low still has its prediction inside its interval", () => {
  const track = new ModelTrack();
  for (let run = 0; run < 50; run += 1) track.score(4, 5);
  const { p10, p50, p90 } = track.interval(4);
  expect(p10).toBeLessThanOrEqual(p50);
  expect(p90).toBeCloseTo(Math.exp(5), 1);
});

test("its error follows the latest predictions, and one absurd run counts as one miss", () => {
  const track = new ModelTrack();
  expect(track.error).toBe(Number.POSITIVE_INFINITY);
  for (let run = 0; run < 100; run += 1) track.score(4, 4.1);
  track.score(4, 20);
  expect(track.error).toBeLessThan(0.13);
  for (let run = 0; run < 200; run += 1) track.score(4, 4.02);
  expect(track.error).toBeCloseTo(0.02, 2);
});
