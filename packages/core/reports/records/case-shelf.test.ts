import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupBy } from "../../collections/group-by.ts";
import { CaseShelf, type ShelvedCase } from "./case-shelf.ts";
import { RECORD_LIMITS } from "./record-limits.ts";

const passed: ShelvedCase = { name: "x", classname: null, seconds: 1, status: "passed", retries: 0, flaky: false };

function shelved(cases: readonly (Partial<ShelvedCase> & { file?: string })[]) {
  const shelf = new CaseShelf(RECORD_LIMITS);
  for (const { file = "a.js", ...given } of cases) shelf.add(file, { ...passed, ...given });
  return shelf.records();
}

describe("the cases of a file", () => {
  it("say how they ended, where they did not simply pass", () => {
    const cases = [
      { name: "d", status: "failed", retries: 2 },
      { name: "c", status: "error", seconds: null },
      { name: "b", status: "skipped" },
      { name: "a", flaky: true, retries: 1 },
    ] as const;
    expect(shelved(cases).get("a.js")).toEqual([
      { name: "a", seconds: 1, retries: 1, flaky: true },
      { name: "b", seconds: 1, outcome: "skipped" },
      { name: "c", seconds: null, outcome: "failed" },
      { name: "d", seconds: 1, outcome: "failed", retries: 2 },
    ]);
  });

  it("of one name are one, as a name selects them", () => {
    const gradle = [{ status: "failed" }, { flaky: true, retries: 1, seconds: 0.1 }, { name: "y" }] as const;
    expect(shelved(gradle).get("a.js")).toEqual([
      { name: "x", seconds: 1.1, retries: 1, flaky: true },
      { name: "y", seconds: 1 },
    ]);
  });

  it("are left out where their name is none, or was cut", () => {
    const names = [null, "", "n".repeat(1000), "n".repeat(999), "n".repeat(900)];
    expect(shelved(names.map((name) => ({ name }))).get("a.js")).toMatchObject([{ name: "n".repeat(900) }]);
  });

  it("are none where the file did not load, and all where their class is called as they are, as jest-junit does", () => {
    const broken = { name: "a.js", status: "error", seconds: null } as const;
    const named = { name: "cart adds up", classname: "cart adds up" };
    const pack = { file: "example.com/p", name: "example.com/p", classname: "example.com/p", status: "error" } as const;
    const records = shelved([broken, named, { ...named, name: "a.js", classname: "a.js" }, pack]);
    expect([...records]).toMatchObject([["a.js", [{ name: "a.js" }, { name: "cart adds up" }]]]);
  });

  it("are the longest two thousand", () => {
    const cases = Array.from({ length: 7_000 }, (_, index) => ({ name: `t${index}`, seconds: (index * 37) % 7_000 }));
    const kept = shelved(cases).get("a.js") ?? [];
    expect(kept).toHaveLength(2_000);
    expect(Math.min(...kept.map(({ seconds }) => seconds ?? 0))).toBe(5_000);
  });
});

it("A job has the longest ten thousand of all files, in whatever order and from however many reports they come", () => {
  const plan = fc.record({ seed: fc.integer({ min: 1, max: 1_000 }), reports: fc.integer({ min: 1, max: 4 }) });
  fc.assert(
    fc.property(plan, ({ seed, reports }) => {
      const cases = Array.from({ length: 60_000 }, (_, index) => {
        // A file that has more than its share of the longest.
        const file = index % 3 === 0 ? "giant.js" : `f${index % 50}.js`;
        return { file, name: `t${index}`, seconds: ((index * 7919 * seed) % 60_013) + (index % 3 === 0 ? 50_000 : 0) };
      });
      const shelf = new CaseShelf(RECORD_LIMITS);
      for (let report = 0; report < reports; report += 1) {
        const own = new CaseShelf(RECORD_LIMITS);
        cases.forEach(({ file, ...given }, index) => {
          if (index % reports === report) own.add(file, { ...passed, ...given });
        });
        shelf.addAll(own);
      }
      const perFile = groupBy(cases, ({ file }) => file);
      const longest = (list: readonly { seconds: number }[], most: number) =>
        list
          .map(({ seconds }) => seconds)
          .sort((a, b) => b - a)
          .slice(0, most);
      const inFiles = [...perFile.values()].flatMap((list) => longest(list, 2_000));
      const expected = inFiles.sort((a, b) => b - a).slice(0, 10_000);
      const kept = [...shelf.records().values()].flatMap((list) => list.map(({ seconds }) => seconds ?? 0));
      expect(kept.sort((a, b) => b - a)).toEqual(expected);
    }),
    { numRuns: 10 },
  );
});
