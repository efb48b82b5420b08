import { expect, it } from "vitest";
import { mean } from "./mean.ts";

it("the sum shared equally, and nothing for nothing", () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(mean([4])).toBe(4);
  expect(mean([])).toBeNull();
});
