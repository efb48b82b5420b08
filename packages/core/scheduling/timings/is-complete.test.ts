import { describe, expect, it } from "vitest";
import { type FileReading, isComplete, type UsualReading } from "./is-complete.ts";

const usual: UsualReading = { seconds: 100, passed: 50 };
const nothing: UsualReading = { seconds: Number.NaN, passed: Number.NaN };
const reading = (known: Partial<FileReading> = {}): FileReading => ({
  seconds: 100,
  executed: 50,
  passed: known.executed ?? 50,
  ending: "passed",
  attempt: 1,
  ...known,
});
const unknown = { executed: Number.NaN, passed: Number.NaN };

describe("a reading of a test file", () => {
  it.each([
    ["that ran as always", {}],
    ["that became slow", { seconds: 900 }],
    ["that became fast", { seconds: 9 }],
    ["that grew", { executed: 80, seconds: 160 }],
    ["that lost a few cases", { executed: 46 }],
    ["one of whose cases failed", { passed: 49, ending: "failed" }],
    ["that ran beside another that failed", { seconds: 30, ending: "failed" }],
    ["of a second attempt that ran all of it", { attempt: 2 }],
    ["of which no case is counted", { ...unknown, seconds: 3 }],
  ] as const)("counts when it is one %s", (_, known) => {
    expect(isComplete(reading(known), usual)).toBe(true);
  });

  it.each([
    ["whose job was cut", { ending: "cut" }],
    ["that failed at once", { passed: 0, seconds: 0.2, ending: "failed" }],
    ["that failed after as long as always", { passed: 0, ending: "failed" }],
    ["that stopped at its fourth case", { executed: 4, passed: 3, seconds: 8, ending: "failed" }],
    ["that was skipped", { executed: 0, seconds: 0.001 }],
    ["that was half skipped", { executed: 25, seconds: 50 }],
    ["that could not be loaded", { executed: 1, passed: 0, seconds: 0 }],
    ["whose report was cut", { executed: 20, seconds: 40, ending: "failed" }],
    ["that repeats one case", { executed: 1, seconds: 2, attempt: 2 }],
    ["that repeats cases nobody counted", { ...unknown, seconds: 2, attempt: 2 }],
    ["of a failed job that counts no cases", { ...unknown, seconds: 2, ending: "failed" }],
    ["one of whose cases failed instead of taking its time", { passed: 49, seconds: 30 }],
    ["one of whose cases waited for a time-out", { passed: 49, seconds: 400 }],
  ] as const)("does not count when it is one %s", (_, known) => {
    expect(isComplete(reading(known), usual)).toBe(false);
  });

  it("is judged by its own counts where nothing is known of the file", () => {
    expect(isComplete(reading({ passed: 48 }), nothing)).toBe(true);
    expect(isComplete(reading({ passed: 20 }), nothing)).toBe(false);
    expect(isComplete(reading({ executed: 1, passed: 0 }), nothing)).toBe(false);
    expect(isComplete(reading({ executed: 0, ending: "failed" }), nothing)).toBe(false);
    expect(isComplete(reading(unknown), nothing)).toBe(true);
  });
});
