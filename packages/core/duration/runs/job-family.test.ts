import { expect, it } from "vitest";
import { jobFamily } from "./job-family.ts";

it.each([
  ["test", "test"],
  ["test (3, ubuntu-latest)", "test"],
  ["test 2/6", "test"],
  ["deploy (eu) / smoke test (chrome)", "deploy / smoke test"],
  ["lint (fast) and format", "lint (fast) and format"],
  ["(1)", "(1)"],
  ["", ""],
])("%s is one of the family %s", (name, family) => {
  expect(jobFamily(name)).toBe(family);
});

it("a name of ten thousand brackets is read", () => {
  const name = "a (".repeat(10_000);
  expect(jobFamily(name)).toBe(name);
});
