import { expect, it } from "vitest";
import { ErrorTrack } from "./error-track.ts";

it("a few lucky predictions hardly change what is expected of a model, many do", () => {
  const track = new ErrorTrack();
  expect(track.expectedError(0.2)).toBeCloseTo(0.2, 12);
  track.score(4, 4);
  expect(track.expectedError(0.2)).toBeGreaterThan(0.15);
  for (let run = 0; run < 50; run += 1) track.score(4, 4);
  expect(track.expectedError(0.2)).toBeLessThan(0.05);
});

it("its error follows the latest predictions, and one absurd run counts as one miss", () => {
  const track = new ErrorTrack();
  expect(track.error).toBeNull();
  for (let run = 0; run < 100; run += 1) track.score(4, 4.1);
  track.score(4, 20);
  expect(track.error).toBeLessThan(0.13);
  for (let run = 0; run < 200; run += 1) track.score(4, 4.02);
  expect(track.error).toBeCloseTo(0.02, 2);
});
