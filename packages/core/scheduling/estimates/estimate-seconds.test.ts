import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../../testkit/property-runs.ts";
import type { TestTimings } from "../timings/test-timings.ts";
import { estimateSeconds } from "./estimate-seconds.ts";

/** Seconds by file, the newest run first. */
function history(files: Readonly<Record<string, readonly number[]>>): TestTimings {
  const byFile = new Map(
    Object.entries(files).map(([file, values]) => [
      file,
      values.map((seconds, index) => ({ seconds, machine: index })),
    ]),
  );
  return { byFile, runs: Math.max(0, ...Object.values(files).map((values) => values.length)), forkRuns: 0 };
}

describe("estimateSeconds", () => {
  it("takes a file's own recent timings, and only half believes an outlier", () => {
    const [steady, outlier, changed] = estimateSeconds(
      ["steady.py", "outlier.py", "changed.py"],
      history({ "steady.py": [2, 2, 2], "outlier.py": [8, 2, 2], "changed.py": [8, 8, 2] }),
    );
    expect(steady).toEqual({ name: "steady.py", seconds: 2, source: "history" });
    expect(outlier?.seconds).toBeCloseTo(5, 0);
    expect(changed?.seconds).toBeCloseTo(8, 0);
  });

  it("ignores what is older than three runs", () => {
    expect(estimateSeconds(["a.py"], history({ "a.py": [1, 1, 1, 900, 900, 900, 900] }))).toMatchObject([
      { seconds: 1 },
    ]);
  });

  it("guesses a new file from its folder", () => {
    const timings = history({
      "e2e/a.py": [100],
      "e2e/b.py": [100],
      "e2e/c.py": [100],
      "unit/a.py": [1],
      "unit/b.py": [1],
    });
    const [slow, fast, elsewhere] = estimateSeconds(["e2e/new.py", "unit/new.py", "docs/new.py"], timings);
    expect(slow?.source).toBe("folder");
    expect(slow?.typicalSeconds).toBeGreaterThan(30);
    expect(fast?.typicalSeconds).toBeLessThan(5);
    expect(elsewhere?.seconds).toBeGreaterThan(fast?.seconds ?? 0);
    expect(elsewhere?.seconds).toBeLessThanOrEqual(slow?.seconds ?? 0);
  });

  it("plans a new file with more than the typical one, because a few take very long", () => {
    const timings = history({ "e2e/a.py": [1], "e2e/b.py": [1], "e2e/c.py": [100] });
    const [guess] = estimateSeconds(["e2e/a.py", "e2e/b.py", "e2e/c.py", "e2e/new.py"], timings).slice(-1);
    expect(guess?.typicalSeconds).toBeCloseTo(1, 0);
    expect(guess?.seconds).toBeGreaterThan(5);
  });

  it("knows a file that was moved by what it took before", () => {
    const timings = history({ "old/slow.py": [90], "new/a.py": [1], "new/b.py": [1], "new/c.py": [1] });
    const [moved] = estimateSeconds(["new/slow.py", "new/a.py", "new/b.py", "new/c.py"], timings);
    expect(moved?.source).toBe("folder");
    expect(moved?.seconds).toBeGreaterThan(30);
  });

  it("guesses a big new file longer than a small one", () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`t/${index}.py`, [1 + index]]));
    const sizes = new Map([...Object.keys(files).map((name, index): [string, number] => [name, 1 + index])]);
    sizes.set("t/big.py", 100).set("t/small.py", 2);
    const [big, small] = estimateSeconds(["t/big.py", "t/small.py", ...Object.keys(files)], history(files), sizes);
    expect(big?.typicalSeconds).toBeGreaterThan(10 * (small?.typicalSeconds ?? 0));
  });

  it("counts a file's size once, although its neighbours are as large", () => {
    const large = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`large/${index}.py`, [10]]));
    const small = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`small/${index}.py`, [0.1]]));
    const sizes = new Map([...Object.keys(large)].map((name): [string, number] => [name, 1_000]));
    for (const name of Object.keys(small)) sizes.set(name, 10);
    sizes.set("large/new.py", 1_000);
    const files = { ...large, ...small };
    const [added] = estimateSeconds(["large/new.py", ...Object.keys(files)], history(files), sizes);
    expect(added?.typicalSeconds).toBeGreaterThan(7);
    expect(added?.typicalSeconds).toBeLessThan(14);
  });

  it("gives all files the same weight when nothing was ever measured", () => {
    const estimates = estimateSeconds(["a.py", "b.py"], history({}));
    expect(estimates.map(({ source }) => source)).toEqual(["default", "default"]);
    expect(new Set(estimates.map(({ seconds }) => seconds)).size).toBe(1);
  });

  it("never calls a file free", () => {
    expect(estimateSeconds(["a.py"], history({ "a.py": [0, 0] }))[0]?.seconds).toBeGreaterThan(0);
  });

  it("knows a file by another form of its path, and keeps the name as it was given", () => {
    const timings = history({ "tests/a.py": [3] });
    expect(estimateSeconds([".\\tests\\a.py"], timings)).toEqual([
      { name: ".\\tests\\a.py", seconds: 3, source: "history" },
    ]);
  });

  it("knows a file whose report left out the package's folder", () => {
    const timings = history({ "src/a.test.ts": [3] });
    expect(estimateSeconds(["packages/web/src/a.test.ts"], timings)).toMatchObject([{ seconds: 3, source: "history" }]);
  });

  it("does not take a short path for either of two files that it could mean", () => {
    const estimates = estimateSeconds(["web/src/a.test.ts", "api/src/a.test.ts"], history({ "src/a.test.ts": [3] }));
    expect(estimates.map(({ source }) => source)).toEqual(["folder", "folder"]);
    const one = estimateSeconds(["a.test.ts"], history({ "web/a.test.ts": [3], "api/a.test.ts": [9] }));
    expect(one.map(({ source }) => source)).toEqual(["folder"]);
  });

  it("gives every test a finite, positive time, in the order of the list, whatever the history and the names", () => {
    const name = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.stringMatching(/^([a-c]{1,2}[/:[]){0,4}[a-c]$/),
      fc.constantFrom("__proto__", "constructor", "::", "[", "/", "a\\b", "a/../a"),
    );
    const seconds = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true }));
    const past = fc.dictionary(name, fc.array(seconds, { minLength: 1, maxLength: 10 }), { maxKeys: 12 });
    const sizes = fc.dictionary(name, fc.double());
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), past, sizes, (names, files, given) => {
        const estimates = estimateSeconds(names, history(files), new Map(Object.entries(given)));
        expect(estimates.map((estimate) => estimate.name)).toEqual(names);
        for (const { seconds, typicalSeconds = 1 } of estimates) {
          expect(seconds).toBeGreaterThan(0);
          expect(typicalSeconds).toBeGreaterThan(0);
          expect(seconds + typicalSeconds).toBeLessThan(1e12);
        }
      }),
      { numRuns: propertyRuns(3000) },
    );
  });
});
