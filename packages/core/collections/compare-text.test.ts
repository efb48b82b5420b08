import { expect, it } from "vitest";
import { compareText } from "./compare-text.ts";

it("is the order of `sort()` without an argument", () => {
  const texts = ["ä", "b", "B", "a10", "a9", "", "a", "😀", "\uffff", "a"];
  expect(texts.toSorted(compareText)).toEqual(texts.toSorted());
  expect([compareText("a", "a"), compareText("b", "a"), compareText("a", "b")]).toEqual([0, 1, -1]);
});
