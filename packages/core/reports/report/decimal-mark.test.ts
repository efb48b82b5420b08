import { describe, expect, it } from "vitest";
import { decimalMark, isAmbiguousTime } from "./decimal-mark.ts";

const markOf = (...times: readonly string[]) => decimalMark([times.map((time) => `<a time="${time}"/>`).join("")]);

describe("the decimal mark of a report", () => {
  it("is a point as soon as one time has one", () => {
    expect(markOf("1,078", "0.5")).toBe(".");
    expect(markOf("1,234.5")).toBe(".");
  });

  it("is a comma where no time has a point, or one has a point for its thousands", () => {
    expect(markOf("1,078", "0,035")).toBe(",");
    expect(markOf("1.078,5", "2.5")).toBe(",");
    expect(markOf("12")).toBe(",");
  });

  it("is found in a time that is cut between two pieces", () => {
    expect(decimalMark(['<a time="1,078"/><a ti', 'me="0.5"/>'])).toBe(".");
  });

  it("matters for numbers with three digits behind one comma", () => {
    expect(["1,078", "12,345", "0,500", "1,5", "1,0000", "1,078.5"].map(isAmbiguousTime)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
