import fc from "fast-check";
import { expect, it } from "vitest";
import { parseTestSeconds } from "./parse-test-seconds.ts";

it.each([
  ["0.25", 0.25],
  [" 12 ", 12],
  [".5", 0.5],
  ["3.", 3],
  ["1.7e-05", 1.7e-5],
  ["1,234.5", 1234.5],
  ["1,234,567.25", 1_234_567.25],
  ["1,234", 1234],
  ["0,250", 0.25],
  ["12,5", 12.5],
])("%j is %d seconds", (text, seconds) => {
  expect(parseTestSeconds(text)).toBe(seconds);
});

it.each(["", "NaN", "-1", "1 s", "1.2.3", "1,23,4", "Infinity", "1e999", "0x10", "<<computed>>"])(
  "%j is no time",
  (text) => {
    expect(parseTestSeconds(text)).toBeNull();
  },
);

it("a time in nanoseconds is unknown rather than years", () => {
  expect(parseTestSeconds("999638317")).toBeNull();
});

it("every time that a runner can print is read back", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 3_000_000, noNaN: true }), (seconds) => {
      expect(parseTestSeconds(String(seconds))).toBe(seconds);
      expect(parseTestSeconds(seconds.toLocaleString("en-US", { minimumFractionDigits: 3 }))).toBeCloseTo(seconds, 3);
    }),
  );
});
