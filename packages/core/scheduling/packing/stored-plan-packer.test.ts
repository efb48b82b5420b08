import { expect, it } from "vitest";
import type { PlannedTest } from "../estimates/planned-test.ts";
import { NO_CONSTRAINTS } from "../tests/constraints.ts";
import { storedPlanPacker } from "./stored-plan-packer.ts";

const test = (name: string, seconds: number): PlannedTest => ({ name, seconds, source: "history" });
const uneven = [[test("a", 10), test("b", 10)], [test("c", 2)]];
const packer = storedPlanPacker(uneven, NO_CONSTRAINTS);

it("keeps the shards as they are, in their order, however uneven", () => {
  expect(packer.pack(2).map(({ items }) => items)).toEqual(uneven);
  expect(packer.secondsOf(2)).toEqual([20, 2]);
});

it("packs any other number of shards anew", () => {
  expect(packer.secondsOf(1)).toEqual([22]);
  expect(packer.secondsOf(3)).toEqual([10, 10, 2]);
  expect(packer.pack(3)).toHaveLength(3);
});

it("has no shards where all tests are gone", () => {
  expect(storedPlanPacker([], NO_CONSTRAINTS).pack(0)).toEqual([]);
});
