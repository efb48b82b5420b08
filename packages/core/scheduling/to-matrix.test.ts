import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../testkit/property-runs.ts";
import { planShards } from "./plan-shards.ts";
import type { ShardPlan } from "./shard-plan.ts";
import { exampleMachines } from "./testing/example-machines.ts";
import { parseTestList } from "./tests/test-list.ts";
import { uniqueTests } from "./tests/unique-tests.ts";
import { type MatrixEntry, toMatrix } from "./to-matrix.ts";

function plan(tests: readonly string[], shards: number): ShardPlan {
  const timings = { byFile: new Map(), runs: 0, forkRuns: 0 };
  return planShards({ names: tests }, { timings }, exampleMachines(), { shards, minShards: 1, maxShards: 20 });
}

function entriesOf(text: string): MatrixEntry[] {
  return JSON.parse(text).include;
}

describe("toMatrix", () => {
  it("has one entry per shard, with its number, the total, a name and its files", () => {
    const { text, hasFiles } = toMatrix(plan(["a.py", "b.py", "c.py"], 2), "plan.json");
    expect(hasFiles).toBe(true);
    expect(entriesOf(text)).toEqual([
      { shard: 1, total: 2, name: "1/2", files: "b.py\nc.py", args: "b.py\nc.py", "predicted-seconds": null },
      { shard: 2, total: 2, name: "2/2", files: "a.py", args: "a.py", "predicted-seconds": null },
    ]);
  });

  it("is one line, and carries every name unchanged", () => {
    const sign = fc.oneof(
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.constantFrom("\n", "\r", '"', "'", "\\", " ", "${{", "}}", "-", "$(x)", "`", "\u2028", "\ud800", "é", "/"),
    );
    const name = fc
      .array(sign, { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(""))
      .filter((text) => text !== "");
    fc.assert(
      fc.property(fc.array(name, { maxLength: 10 }), fc.integer({ min: 1, max: 4 }), (names, shards) => {
        const { text } = toMatrix(plan(names, shards), "plan.json");
        expect(text).not.toMatch(/[\r\n]/);
        const back = entriesOf(text).flatMap(({ files }) => parseTestList(files));
        expect(back.sort()).toEqual(uniqueTests(names).sort());
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  it("leaves the files to the plan when they exceed what an output may hold", () => {
    const tests = Array.from({ length: 20_000 }, (_, index) => `packages/some-package/tests/test_number_${index}.py`);
    const { text, hasFiles } = toMatrix(plan(tests, 20), "plan.json");
    expect(hasFiles).toBe(false);
    expect(text.length * 2).toBeLessThan(1_000_000);
    expect(entriesOf(text)).toHaveLength(20);
    expect(new Set(entriesOf(text).map(({ files, plan }) => `${files}@${plan}`))).toEqual(new Set(["@plan.json"]));
  });

  it("leaves the files to the plan when one list exceeds what a process may be given", () => {
    const tests = Array.from({ length: 3000 }, (_, index) => `packages/some-package/tests/test_number_${index}.py`);
    expect(toMatrix(plan(tests, 1), "plan.json").hasFiles).toBe(false);
    expect(toMatrix(plan(tests, 4), "plan.json").hasFiles).toBe(true);
  });

  it("is empty without tests", () => {
    expect(toMatrix(plan([], 3), "plan.json").text).toBe('{"include":[]}');
  });
});
