import { expect, it } from "vitest";
import { addTo } from "./add-to.ts";

it("counts by one, or adds an amount", () => {
  const totals = new Map([["b", 2]]);
  addTo(totals, "a");
  addTo(totals, "b", 0.5);
  expect([...totals]).toEqual([
    ["b", 2.5],
    ["a", 1],
  ]);
});
