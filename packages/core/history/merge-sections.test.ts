import { expect, it } from "vitest";
import { emptyRecord } from "../record/record.ts";
import { mergeSections } from "./merge-sections.ts";

const reading = (run: number, sections: Readonly<Record<string, string>>) => ({
  records: [emptyRecord({ run_id: run }), emptyRecord({ run_id: 1 })],
  sections: new Map(Object.entries(sections)),
});

it("of two sections of one name the one beside the newest run stays, whatever the order", () => {
  const old = reading(5, { models: "old", backfill: "only here" });
  const young = reading(9, { models: "a young one" });
  const expected = new Map([
    ["backfill", "only here"],
    ["models", "a young one"],
  ]);
  expect(mergeSections([old, young])).toEqual(expected);
  expect(mergeSections([young, old])).toEqual(expected);
});

it("two histories that end in the same run agree on one", () => {
  const [a, b] = [reading(5, { models: "a" }), reading(5, { models: "b" })];
  expect(mergeSections([a, b])).toEqual(mergeSections([b, a]));
});

it("histories without any have none", () => {
  expect(mergeSections([reading(5, {}), reading(9, {})]).size).toBe(0);
  expect(mergeSections([]).size).toBe(0);
});
