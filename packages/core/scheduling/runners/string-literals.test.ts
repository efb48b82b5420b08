import { expect, it } from "vitest";
import { stringLiterals } from "./string-literals.ts";

it("finds what stands in quotes of all three kinds, unescaped", () => {
  expect(stringLiterals(`test('a b', "it's", \`two\nlines\`, 'it\\'s "so"')`)).toEqual([
    "a b",
    "it's",
    "two\nlines",
    'it\'s "so"',
  ]);
});

it("goes on in the next line after a quote that is none", () => {
  expect(stringLiterals(`// don't\ntest("a")`)).toEqual(["a"]);
});

it("takes one pass over any text", () => {
  for (const text of ["'\"`\\", "'\\'", "`", "'"])
    expect(stringLiterals(text.repeat(300_000)).length).toBeLessThan(1e6);
});
