import { expect, it } from "vitest";
import { renumberTable, UsedValues } from "./renumber-table.ts";

it("cells refer to the same values by new numbers, and one that refers to none is unknown", () => {
  const used = new UsedValues(["never", "a", "b"]);
  const columns = {
    // Each as the difference to the one above: a, b, nothing, unknown, a.
    file: ["value", [1, 1, 5, null, -6]],
    seconds: ["thousandth", [1, 2, 3, null, 4]],
    job: "no column",
  };
  expect(renumberTable(columns, used)).toEqual({ ...columns, file: ["value", [0, 1, null, null, -1]] });
  expect(used.list).toEqual(["a", "b"]);
});
