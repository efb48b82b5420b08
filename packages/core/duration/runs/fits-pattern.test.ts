import fc from "fast-check";
import { expect, it } from "vitest";
import { fitsPattern } from "./fits-pattern.ts";

it.each([
  ["build", "build", true],
  ["build", "build 2", false],
  ["test (*)", "test (3, linux)", true],
  ["test (*)", "test (3", false],
  ["*", "anything", true],
  ["*linux*", "test (linux, 3)", true],
  ["a*a", "a", false],
  ["a*b*a", "a b", false],
  ["", "", true],
  ["", "a", false],
])("%j and %j", (pattern, name, fits) => {
  expect(fitsPattern(pattern, name)).toBe(fits);
});

it("a pattern made from a name by hiding parts of it fits the name", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.nat(), (parts, pick) => {
      const hidden = parts.map((part, index) => ((index * 7 + pick) % 3 === 0 ? "*" : part.replaceAll("*", "")));
      expect(fitsPattern(hidden.join(""), parts.map((part) => part.replaceAll("*", "")).join(""))).toBe(true);
    }),
  );
});
