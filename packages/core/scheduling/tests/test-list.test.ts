import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../../testkit/property-runs.ts";
import { formatTestList, parseTestList } from "./test-list.ts";

describe("test lists", () => {
  it("bring back every name exactly, whatever signs are in it", () => {
    const sign = fc.oneof(
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.constantFrom("\n", "\r\n", '"', "\\", "\0", " ", "${{", "-", "\ud800", "'"),
    );
    const name = fc
      .array(sign, { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(""))
      .filter((text) => text !== "");
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), (names) => {
        expect(parseTestList(formatTestList(names))).toEqual(names);
      }),
      { numRuns: propertyRuns(3000) },
    );
  });

  it("are plain lines wherever they can be", () => {
    const names = ["a b.py", "-x.py", "ü's.py", `\${{ x }}.py`];
    expect(formatTestList(names)).toBe(names.join("\n"));
  });

  it("may have blank lines and the line ends of Windows", () => {
    expect(parseTestList("a.py\r\n\r\n  \nb.py\n")).toEqual(["a.py", "b.py"]);
  });

  it("may be separated by NUL, as git writes names", () => {
    expect(parseTestList("a.py\0b\nc.py\0")).toEqual(["a.py", "b\nc.py"]);
  });

  it("take a name that merely begins with a quote as it is", () => {
    expect(parseTestList('"quoted".py')).toEqual(['"quoted".py']);
  });
});
