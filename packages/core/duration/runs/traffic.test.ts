import { expect, it } from "vitest";
import { MAX_RUN_MS, traffic } from "./traffic.ts";

const minutes = (...ago: number[]) => ago.map((age) => ({ startedAt: -60_000 * age }));

it("the number of runs and the age of the youngest are told, as logarithms", () => {
  expect(traffic(minutes(90, 4, 30), 0)).toEqual({ logRuns: Math.log(4), logMinutes: Math.log(5) });
});

it("with no active run, the last one began long ago", () => {
  expect(traffic([], 0)).toEqual({ logRuns: 0, logMinutes: Math.log1p(MAX_RUN_MS / 60_000) });
});

it("a run that waits for half a day, one that begins at this moment and one from the future do not count", () => {
  expect(traffic(minutes(12 * 60, 0, -5), 0)).toEqual(traffic([], 0));
});

it("the order of the runs does not matter", () => {
  expect(traffic(minutes(3, 8, 1), 0)).toEqual(traffic(minutes(8, 1, 3), 0));
});
