import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../testkit/property-runs.ts";
import type { PlannedTest } from "./estimates/planned-test.ts";
import { reuseShards } from "./reuse-plan.ts";
import { parseStoredPlan, type StoredPlan, storedPlan } from "./stored-plan.ts";

const test = (name: string, seconds = 1): PlannedTest => ({ name, seconds, source: "history" });
const names = (shards: readonly (readonly PlannedTest[])[]) => shards.map((tests) => tests.map(({ name }) => name));
const copyOf = (plan: StoredPlan): StoredPlan | null => parseStoredPlan(JSON.parse(JSON.stringify(plan)));

const hostileName = fc.string({ unit: "binary", minLength: 1, maxLength: 20 });
const shardsOfNames = fc.uniqueArray(hostileName, { minLength: 1, maxLength: 30 }).chain((all) =>
  fc.array(fc.nat({ max: 4 }), { minLength: all.length, maxLength: all.length }).map((places) => {
    const shards: PlannedTest[][] = [[], [], [], [], []];
    for (const [index, name] of all.entries()) shards[places[index] ?? 0]?.push(test(name, index / 8));
    return shards.filter((shard) => shard.length > 0);
  }),
);

describe("a stored plan", () => {
  it("comes back as it was, whatever the names", () => {
    fc.assert(
      fc.property(shardsOfNames, (shards) => {
        const plan = storedPlan(shards);
        expect(copyOf(plan)).toEqual(plan);
      }),
      { numRuns: propertyRuns(2_000) },
    );
  });

  it("keeps the parts of a file that shards share", () => {
    const part = { number: 1, of: 2, kind: "only", cases: ["a"] } as const;
    const rest = { number: 2, of: 2, kind: "except", cases: ["a"] } as const;
    const plan = storedPlan([[{ ...test("t.py"), part }], [{ ...test("t.py"), part: rest }]]);
    expect(copyOf(plan)).toEqual(plan);
  });

  it.each([
    ["nothing", null],
    ["another schema", { ...storedPlan([[test("a")]]), schema: "paceline.plan/2" }],
    ["a hash of another plan", { ...storedPlan([[test("a")]]), planHash: storedPlan([[test("b")]]).planHash }],
    ["a test that is in two shards", storedPlan([[test("a")], [test("a")]])],
    ["an empty shard", storedPlan([[test("a")], []])],
    ["negative seconds", storedPlan([[test("a", -1)]])],
    ["more shards than GitHub allows", storedPlan(Array.from({ length: 257 }, (_, index) => [test(String(index))]))],
  ])("is none with %s", (_, value) => {
    expect(parseStoredPlan(value)).toBeNull();
  });

  it("is none for any other JSON, and reading it never throws", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => parseStoredPlan(value) === null));
  });
});

describe("reuseShards", () => {
  it("repeats the plan test by test for the same list, in whatever order it comes", () => {
    fc.assert(
      fc.property(shardsOfNames, (shards) => {
        const { shards: again, deleted, added } = reuseShards(storedPlan(shards), shards.flat().toReversed());
        expect(again).toEqual(shards);
        expect([...deleted, ...added]).toEqual([]);
      }),
      { numRuns: propertyRuns(1_000) },
    );
  });

  it("lets deleted tests fall out and gives new ones to the shortest shard", () => {
    const kept = storedPlan([[test("a", 9), test("b", 1)], [test("c", 8)]]);
    const { shards, deleted, added } = reuseShards(kept, [test("new"), test("c", 8), test("a", 9)]);
    expect(names(shards)).toEqual([["a"], ["c", "new"]]);
    expect(deleted).toEqual(["b"]);
    expect(added).toEqual(["new"]);
  });

  it("runs every listed test once, whatever was kept", () => {
    fc.assert(
      fc.property(shardsOfNames, fc.uniqueArray(hostileName, { maxLength: 30 }), (shards, others) => {
        const listed = [
          ...new Set([...others, ...shards.flat().map(({ name }) => name)].filter((name) => !name.startsWith("./"))),
        ];
        const some = listed.filter((_, index) => index % 3 !== 0);
        const reused = reuseShards(
          storedPlan(shards),
          some.map((name) => test(name)),
        );
        const keys = new Set(names(reused.shards).flat());
        expect(keys.size).toBeLessThanOrEqual(some.length);
        expect(names(reused.shards).flat()).toHaveLength(keys.size);
      }),
    );
  });

  it("spreads new tests over the shards: each goes to the one that is shortest by then", () => {
    const kept = storedPlan([[test("a", 10)], [test("b", 6)]]);
    const { shards } = reuseShards(kept, [test("a", 10), test("b", 6), test("new", 5), test("newer", 5)]);
    expect(names(shards)).toEqual([
      ["a", "newer"],
      ["b", "new"],
    ]);
  });
});
