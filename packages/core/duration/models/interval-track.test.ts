import { expect, it } from "vitest";
import { mulberry32 } from "../../stats/mulberry32.ts";
import { IntervalTrack } from "./interval-track.ts";

/** A normal deviate, by Box and Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A prediction in log seconds, by a model that sees no spread unless told. */
const point = (p50: number, spread = 0) => ({ p10: p50 - spread, p50, p90: p50 + spread });

it("without experience the interval is wide, not a point", () => {
  const { p10, p50, p90 } = new IntervalTrack().interval(point(4));
  expect(p50).toBe(4);
  expect(p10).toBeLessThan(3.85);
  expect(p90).toBeGreaterThan(4.15);
});

it("a model that is always right ends with a narrow interval", () => {
  const track = new IntervalTrack();
  for (let run = 0; run < 30; run += 1) track.score(point(4), 4);
  expect(track.interval(point(4))).toEqual(point(4));
});

/** How often the interval held over 3,000 runs whose spread is `spread` and whose model believes in `opinion`. */
function simulatedCoverage(spread: (run: number) => number, opinion: (run: number) => number): number {
  const random = mulberry32(42);
  const track = new IntervalTrack();
  let held = 0;
  for (let run = 0; run < 3000; run += 1) {
    const predicted = point(5, opinion(run));
    const actual = 5 + spread(run) * normal(random);
    const { p10, p90 } = track.interval(predicted);
    if (actual >= p10 && actual <= p90) held += 1;
    track.score(predicted, actual);
  }
  return held / 3000;
}

// One standard deviation of these shares is 0.007, plus what a window of 100 residuals costs.
it.each([
  ["no opinion on steady noise", () => 0.1, () => 0],
  ["no opinion on wide noise", () => 0.6, () => 0],
  ["noise that doubles half way", (run: number) => (run < 1500 ? 0.1 : 0.2), () => 0],
  ["far too wide an opinion", () => 0.1, () => 1],
  [
    "the right opinion on runs that differ",
    (run: number) => 0.1 + 0.3 * (run % 2),
    (run: number) => 0.1 + 0.3 * (run % 2),
  ],
])("%s: the interval holds in about 80 %", (_, spread, opinion) => {
  const coverage = simulatedCoverage(spread, opinion);
  expect(coverage).toBeGreaterThan(0.77);
  expect(coverage).toBeLessThan(0.83);
});

it("a run that is known to be unsteady gets the wider interval", () => {
  const random = mulberry32(1);
  const track = new IntervalTrack();
  for (let run = 0; run < 200; run += 1) {
    const spread = run % 2 === 0 ? 0.05 : 0.5;
    track.score(point(5, spread), 5 + spread * normal(random));
  }
  const width = ({ p10, p90 }: { p10: number; p90: number }) => p90 - p10;
  expect(width(track.interval(point(5, 0.5)))).toBeGreaterThan(1.5 * width(track.interval(point(5, 0.05))));
});

it("a model that is always too low still has its prediction inside its interval", () => {
  const track = new IntervalTrack();
  for (let run = 0; run < 50; run += 1) track.score(point(4), 5);
  const { p10, p50, p90 } = track.interval(point(4));
  expect(p10).toBeLessThanOrEqual(p50);
  expect(p90).toBeCloseTo(5, 9);
});

it("an absurd opinion is not taken over", () => {
  const track = new IntervalTrack();
  for (let run = 0; run < 50; run += 1) track.score(point(4), 4);
  expect(track.interval(point(4, 100)).p90).toBeLessThan(4 + Math.log(3));
});

it("other quantiles lie in order around the prediction, and hold as often as they say", () => {
  const random = mulberry32(3);
  const track = new IntervalTrack();
  const probabilities = [0.05, 0.25, 0.5, 0.75, 0.95];
  const below = probabilities.map(() => 0);
  for (let run = 0; run < 3000; run += 1) {
    const actual = 5 + 0.2 * normal(random);
    const quantiles = probabilities.map((probability) => track.quantile(point(5), probability));
    expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b));
    for (const [index, quantile] of quantiles.entries()) if (actual <= quantile) below[index] = (below[index] ?? 0) + 1;
    track.score(point(5), actual);
  }
  for (const [index, probability] of probabilities.entries()) {
    expect(Math.abs((below[index] ?? 0) / 3000 - probability)).toBeLessThan(0.03);
  }
});
