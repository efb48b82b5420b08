import { expect, it } from "vitest";
import { isObject } from "./is-object.ts";

it("tells objects from everything else that JSON has", () => {
  expect([{}, { a: 1 }, Object.create(null)].map(isObject)).toEqual([true, true, true]);
  expect([null, undefined, [], [{}], "a", 1, true].some(isObject)).toBe(false);
});
