import { expect, it } from "vitest";
import { groupBy } from "./group-by.ts";

it("groups items by key, in the order in which keys are first seen", () => {
  const groups = groupBy(["b1", "a1", "b2"], (name) => name[0]);
  expect([...groups]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
  ]);
  expect(groupBy([], String).size).toBe(0);
});
