import fc from "fast-check";
import { expect, it } from "vitest";
import { parseKeyValues } from "./parse-key-values.ts";

it("both forms are read, and the last value of a name wins", () => {
  const text = "a=1\nb<<EOF\nline 1\n\nline=3\nEOF\r\n\nc=x=y<<z\na=2\nempty=\nnone<<END\nEND\n";
  expect(parseKeyValues(text)).toEqual({ a: "2", b: "line 1\n\nline=3", c: "x=y<<z", empty: "", none: "" });
});

it.each(["no form", "=value", "<<EOF\nx\nEOF", "a<<EOF\nnever closed"])("%j is refused", (text) => {
  expect(() => parseKeyValues(text)).toThrow();
});

it("what is written with a delimiter comes back as it was", () => {
  const value = fc.string({ unit: fc.constantFrom("a", "\n", "=", "<", " ", "é") });
  fc.assert(
    fc.property(value, (text) => {
      expect(parseKeyValues(`k<<ghadelimiter_1\n${text}\nghadelimiter_1\n`)).toEqual({ k: text });
    }),
  );
});
