import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineIndex } from "./line-index.ts";

describe("LineIndex", () => {
  it("counts lines and columns from one, over all three kinds of line break", () => {
    const text = "ab\ncd\r\ne\rf";
    const index = new LineIndex(text);
    expect(index.positionOf(text.indexOf("a"))).toEqual({ line: 1, column: 1 });
    expect(index.positionOf(text.indexOf("d"))).toEqual({ line: 2, column: 2 });
    expect(index.positionOf(text.indexOf("e"))).toEqual({ line: 3, column: 1 });
    expect(index.positionOf(text.indexOf("f"))).toEqual({ line: 4, column: 1 });
  });

  it("does not count a byte order mark as a column", () => {
    expect(new LineIndex("\uFEFFname: x").positionOf(1)).toEqual({ line: 1, column: 1 });
  });

  it("finds the same place as counting line by line", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "\n", "b") }), fc.nat(), (text, seed) => {
        const offset = seed % (text.length + 1);
        const before = text.slice(0, offset).split("\n");
        expect(new LineIndex(text).positionOf(offset)).toEqual({
          line: before.length,
          column: (before.at(-1)?.length ?? 0) + 1,
        });
      }),
    );
  });
});
