import fc from "fast-check";
import { expect, it } from "vitest";
import { DurationSeries } from "./duration-series.ts";

it("it holds the last 200 durations, each with its run, both in time and in order of length", () => {
  const seconds = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 450 });
  fc.assert(
    fc.property(seconds, (durations) => {
      const series = new DurationSeries();
      // Two jobs of one name in a run share its number.
      for (const [index, duration] of durations.entries()) series.add(Math.floor(index / 2), Math.log(duration));
      const kept = durations.slice(-200).map(Math.log);
      expect(series.latest).toEqual(kept);
      expect(series.sorted).toEqual(kept.toSorted((a, b) => a - b));
      const pair = (sequence: number, logSeconds: number) => `${sequence}: ${logSeconds}`;
      expect(series.sequences.map((sequence, index) => pair(sequence, series.sorted[index] ?? 0)).sort()).toEqual(
        series.latest.map((logSeconds, index) => pair(series.latestSequences[index] ?? -1, logSeconds)).sort(),
      );
    }),
    { numRuns: 30 },
  );
});

it("restored from plain data, it is the same", () => {
  const series = new DurationSeries();
  for (let run = 0; run < 300; run += 1) series.add(run, (run * 7) % 13);
  const restored = DurationSeries.restore(structuredClone(series.state));
  expect(restored).toEqual(series);
});
