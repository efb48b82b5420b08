import { describe, expect, it } from "vitest";
import { resolveScalar } from "./resolve-scalar.ts";

describe("resolveScalar", () => {
  it.each([
    ["", null],
    ["~", null],
    ["true", true],
    ["FALSE", false],
    ["12", 12],
    ["-1.5e3", -1500],
    ["0x1F", 31],
    ["0o17", 15],
    [".inf", Number.POSITIVE_INFINITY],
    ["-.INF", Number.NEGATIVE_INFINITY],
    [".nan", Number.NaN],
  ])("reads %j as %j", (text, value) => {
    expect(resolveScalar(text)).toBe(value);
  });

  it.each(["on", "yes", "2026-01-31", "1.2.3", "1_000", "tRUE", "."])("leaves %j as text", (text) => {
    expect(resolveScalar(text)).toBe(text);
  });
});
