import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../../testkit/property-runs.ts";
import { roundTo } from "../../stats/round-to.ts";
import { sumBy } from "../../stats/sum.ts";
import type { PlannedTest } from "../estimates/planned-test.ts";
import { brokenConstraints, type Constraints, NO_CONSTRAINTS } from "../tests/constraints.ts";
import { testPacker } from "./pack-blocks.ts";
import { packShards } from "./pack-shards.ts";

const test = (name: string, seconds = 1): PlannedTest => ({ name, seconds, source: "history" });
const namesIn = (tests: readonly PlannedTest[], constraints: Constraints, shards: number) =>
  testPacker(tests, constraints)
    .pack(shards)
    .map(({ items }) => items.map(({ name }) => name));

const suite = fc
  .uniqueArray(fc.string({ unit: "binary", minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 40 })
  .chain((names) =>
    fc.record({
      tests: fc
        .array(fc.double({ min: 0.001, max: 300, noNaN: true }), { minLength: names.length, maxLength: names.length })
        .map((seconds) => names.map((name, index) => test(name, roundTo(seconds[index] ?? 1, 3)))),
      together: fc.array(fc.subarray(names, { minLength: 1, maxLength: Math.min(4, names.length) }), { maxLength: 5 }),
      apart: fc.array(fc.subarray(names, { minLength: 1, maxLength: Math.min(5, names.length) }), { maxLength: 3 }),
      shards: fc.integer({ min: 1, max: 12 }),
    }),
  );

describe("testPacker", () => {
  it("puts every test into exactly one shard, whatever the constraints", () => {
    fc.assert(
      fc.property(suite, ({ tests, together, apart, shards }) => {
        const planned = namesIn(tests, { together, apart }, shards).flat();
        expect(planned.toSorted()).toEqual(tests.map(({ name }) => name).toSorted());
      }),
      { numRuns: propertyRuns(3_000) },
    );
  });

  it("keeps together what has to stay together, always", () => {
    fc.assert(
      fc.property(suite, ({ tests, together, apart, shards }) => {
        const planned = namesIn(tests, { together, apart }, shards);
        expect(brokenConstraints(planned, { together, apart: [] })).toEqual([]);
      }),
      { numRuns: propertyRuns(3_000) },
    );
  });

  it("keeps apart what may not meet, where sets share no test and there are shards enough", () => {
    fc.assert(
      fc.property(suite, fc.integer({ min: 1, max: 6 }), ({ tests, shards }, size) => {
        const names = tests.map(({ name }) => name);
        const apart = Array.from({ length: Math.ceil(names.length / size) }, (_, index) =>
          names.slice(index * size, (index + 1) * size),
        );
        const planned = namesIn(tests, { together: [], apart }, Math.max(shards, size));
        expect(brokenConstraints(planned, { together: [], apart })).toEqual([]);
      }),
      { numRuns: propertyRuns(3_000) },
    );
  });

  it("keeps apart also where sets share tests, with more shards than a test has others to avoid", () => {
    fc.assert(
      fc.property(suite, ({ tests, apart }) => {
        const others = sumBy(apart, (set) => set.length);
        const planned = namesIn(tests, { together: [], apart }, others + 1);
        expect(brokenConstraints(planned, { together: [], apart })).toEqual([]);
      }),
      { numRuns: propertyRuns(3_000) },
    );
  });

  it("does not depend on the order of the tests", () => {
    fc.assert(
      fc.property(suite, ({ tests, together, apart, shards }) => {
        const constraints = { together, apart };
        expect(namesIn(tests.toReversed(), constraints, shards)).toEqual(namesIn(tests, constraints, shards));
      }),
      { numRuns: propertyRuns(1_000) },
    );
  });

  it("is plain packing without constraints", () => {
    fc.assert(
      fc.property(suite, ({ tests, shards }) => {
        expect(testPacker(tests, NO_CONSTRAINTS).pack(shards)).toEqual(packShards(tests, shards));
      }),
    );
  });

  it("runs a test beside one that it should avoid rather than not at all", () => {
    const names = ["a", "b", "c"];
    const planned = namesIn(
      names.map((name) => test(name)),
      { together: [], apart: [names] },
      2,
    );
    expect(planned.flat().toSorted()).toEqual(names);
    expect(brokenConstraints(planned, { together: [], apart: [names] })).toMatchObject([{ kind: "apart" }]);
  });
});

describe("tests that are apart from several others", () => {
  it("are placed first where the longest would take all their places", () => {
    const apart = [
      ["long", "short"],
      ["longer", "short"],
    ];
    const tests = [test("longer", 10), test("long", 9), test("short", 1)];
    const planned = testPacker(tests, { together: [], apart })
      .pack(2)
      .map(({ items }) => items.map(({ name }) => name));
    expect(planned).toEqual([["longer", "long"], ["short"]]);
  });
});

describe("the fewest shards", () => {
  it("is as many as the largest set has members, those that stay together counting once", () => {
    const tests = ["a", "b", "c", "d"].map((name) => test(name));
    expect(testPacker(tests, { together: [], apart: [["a", "b", "c"], ["d"]] }).fewest).toBe(3);
    expect(testPacker(tests, { together: [["a", "b"]], apart: [["a", "b", "c"]] }).fewest).toBe(2);
    expect(testPacker(tests, NO_CONSTRAINTS).fewest).toBe(1);
  });
});
