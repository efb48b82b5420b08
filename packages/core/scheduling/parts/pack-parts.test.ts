import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../../testkit/property-runs.ts";
import { sum } from "../../stats/sum.ts";
import type { PlannedTest } from "../estimates/planned-test.ts";
import { testPacker } from "../packing/pack-blocks.ts";
import { NO_CONSTRAINTS } from "../tests/constraints.ts";
import { partsPacker } from "./pack-parts.ts";
import { type SplittableFile, splittableFile } from "./split-file.ts";

const test = (name: string, seconds: number): PlannedTest => ({ name, seconds, source: "history" });
const same = (name: string): string => name;

function splittable(file: PlannedTest, cases: readonly number[]): SplittableFile {
  const recorded = cases.map((seconds, index) => ({ name: `case ${index}`, seconds }));
  const found = splittableFile(file, { cases: recorded, unnamed: 0 }, same);
  if (found === null) throw new Error("nothing to divide");
  return found;
}

function pack(
  tests: readonly PlannedTest[],
  giants: readonly SplittableFile[],
  parts: "beside" | "alone",
  shards: number,
) {
  return partsPacker({ tests, constraints: NO_CONSTRAINTS, splittable: giants, parts }).pack(shards);
}

const suites = fc.record({
  giants: fc.array(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 12 }), { maxLength: 3 }),
  overhead: fc.integer({ min: 0, max: 20 }),
  small: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 20 }),
  shards: fc.integer({ min: 1, max: 12 }),
  parts: fc.constantFrom("beside" as const, "alone" as const),
});

describe("partsPacker", () => {
  it("runs every file whole or in all its parts, every case once, and new cases too", () => {
    fc.assert(
      fc.property(suites, ({ giants, overhead, small, shards, parts }) => {
        const files = giants.map((cases, index) => {
          const file = test(`giant ${index}`, overhead + sum(cases));
          return splittable(file, cases);
        });
        const tests = [
          ...files.map((file) => file.test),
          ...small.map((value, index) => test(`small ${index}`, value)),
        ];
        const planned = pack(tests, files, parts, shards).flatMap(({ items }) => items);
        expect([...new Set(planned.map(({ name }) => name))].toSorted()).toEqual(
          tests.map(({ name }) => name).toSorted(),
        );
        for (const { test: file, units } of files) {
          const pieces = planned.filter(({ name }) => name === file.name).flatMap(({ part }) => (part ? [part] : []));
          if (pieces.length === 0) continue;
          expect(pieces.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(
            pieces.map((_, index) => index + 1),
          );
          expect(pieces.filter(({ kind }) => kind === "except")).toHaveLength(1);
          for (const name of [...units.map((unit) => unit.name), "new case"]) {
            const runs = pieces.filter(({ kind, cases }) => cases.includes(name) === (kind === "only"));
            expect(runs).toHaveLength(1);
          }
        }
      }),
      { numRuns: propertyRuns(2_000) },
    );
  });

  it.each([
    ["leaves a file whole where parts would be done three per cent earlier", 47, false],
    ["divides it where they are done a fifth earlier", 30, true],
  ])("%s", (_, other, isDivided) => {
    const giant = splittable(test("giant", 100), Array(20).fill(5));
    const planned = pack([giant.test, test("a", other), test("b", other)], [giant], "beside", 2).flatMap(
      ({ items }) => items,
    );
    expect(planned.some(({ part }) => part !== undefined)).toBe(isDivided);
  });

  it("is never slower than whole files, and parts that need it are alone in their shards", () => {
    fc.assert(
      fc.property(suites, ({ giants, overhead, small, shards, parts }) => {
        const files = giants.map((cases, index) => splittable(test(`giant ${index}`, overhead + sum(cases)), cases));
        const tests = [
          ...files.map((file) => file.test),
          ...small.map((value, index) => test(`small ${index}`, value)),
        ];
        const loads = pack(tests, files, parts, shards);
        for (const { items } of loads) expect(new Set(items.map(({ name }) => name)).size).toBe(items.length);
        const whole = testPacker(tests).pack(shards);
        expect(loads.length).toBeLessThanOrEqual(shards);
        expect(loads[0]?.seconds ?? 0).toBeLessThanOrEqual(whole[0]?.seconds ?? 0);
        if (parts === "beside") return;
        for (const { items } of loads) if (items.some(({ part }) => part !== undefined)) expect(items).toHaveLength(1);
      }),
      { numRuns: propertyRuns(2_000) },
    );
  });

  it("divides a giant so that it does not set the floor any more", () => {
    const giant = splittable(test("giant", 100), new Array<number>(10).fill(10));
    const tests = [giant.test, ...Array.from({ length: 10 }, (_, index) => test(`small ${index}`, 10))];
    expect(testPacker(tests).pack(4)[0]?.seconds).toBe(100);
    expect(pack(tests, [giant], "beside", 4)[0]?.seconds).toBe(50);
    expect(pack(tests, [giant], "alone", 4)[0]?.seconds).toBe(50);
  });

  it("leaves files whole where parts would only repeat their loading", () => {
    const giant = splittable(test("giant", 100), [1, 1]);
    const loads = pack([giant.test, test("small", 50)], [giant], "beside", 4);
    expect(loads.flatMap(({ items }) => items).some(({ part }) => part !== undefined)).toBe(false);
  });
});
