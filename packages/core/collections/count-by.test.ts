import { expect, it } from "vitest";
import { countBy } from "./count-by.ts";

it("counts items by key, in the order in which keys are first seen", () => {
  expect([...countBy(["b1", "a1", "b2"], (name) => name[0])]).toEqual([
    ["b", 2],
    ["a", 1],
  ]);
  expect(countBy([], String).size).toBe(0);
});
