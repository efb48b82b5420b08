import { describe, expect, it } from "vitest";
import { bar, sparkline } from "./bars.ts";
import {
  countOf,
  formatBytes,
  formatChange,
  formatInterval,
  formatSeconds,
  formatShare,
  formatUsd,
} from "./quantities.ts";

describe("quantities", () => {
  it.each([
    [0, "0 s"],
    [0.04, "< 0.1 s"],
    [0.4, "0.4 s"],
    [9.96, "10 s"],
    [59.6, "1 m 00 s"],
    [250, "4 m 10 s"],
    [3599.7, "1 h 00 m"],
    [3900, "1 h 05 m"],
    [null, "unknown"],
    [Number.NaN, "unknown"],
  ])("writes %d seconds as %s", (seconds, expected) => {
    expect(formatSeconds(seconds)).toBe(expected);
  });

  it("writes shares, changes, money, sizes and counts in one way", () => {
    expect([formatShare(0.83), formatShare(0.052), formatChange(0.12), formatChange(-0.5)]).toEqual([
      "83 %",
      "5.2 %",
      "+12 %",
      "−50 %",
    ]);
    expect([formatUsd(0.42), formatUsd(0.006), formatUsd(0), formatBytes(12_345_678)]).toEqual([
      "$0.42",
      "$0.006",
      "$0.00",
      "12.3 MB",
    ]);
    expect([countOf(1, "run"), countOf(1204, "run"), countOf(2, "entry", "entries")]).toEqual([
      "1 run",
      "1,204 runs",
      "2 entries",
    ]);
    expect(formatInterval(250, 230, 285)).toBe("4 m 10 s (3 m 50 s – 4 m 45 s)");
  });

  it("writes unknown as a word, never as 0", () => {
    expect([formatShare(null), formatUsd(null), formatBytes(null), formatChange(null)]).toEqual(
      Array(4).fill("unknown"),
    );
  });
});

describe("bars", () => {
  it("draws in eighths of a character", () => {
    expect([bar(1, 1, 4), bar(0.5, 1, 4), bar(0.53, 1, 4), bar(0, 1), bar(5, 0)]).toEqual([
      "████",
      "██",
      "██▏",
      "",
      "",
    ]);
  });

  it("draws a line of values, flat when all are the same, with gaps where unknown", () => {
    expect(sparkline([1, 2, 3])).toBe("▁▅█");
    expect(sparkline([2, 2, null])).toBe("▄▄·");
    expect(sparkline([])).toBe("");
  });
});
