import { describe, expect, it } from "vitest";
import { estimateSeconds } from "./estimate-seconds.ts";
import { FolderPrior } from "./folder-prior.ts";
import type { TestTimings } from "./test-timings.ts";

/** Seconds by file, the newest run first. */
function history(files: Readonly<Record<string, readonly number[]>>): TestTimings {
  const byFile = new Map(
    Object.entries(files).map(([file, values]) => [
      file,
      values.map((seconds, index) => ({ seconds, ageDays: index, machine: index })),
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
    expect(outlier?.seconds).toBe(5);
    expect(changed?.seconds).toBe(8);
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
    expect(slow?.seconds).toBeGreaterThan(30);
    expect(fast?.seconds).toBeLessThan(5);
    expect(elsewhere?.seconds).toBeGreaterThan(fast?.seconds ?? 0);
    expect(elsewhere?.seconds).toBeLessThan(slow?.seconds ?? 0);
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
});

describe("FolderPrior", () => {
  it("knows nothing before the first file", () => {
    expect(new FolderPrior().estimate("a.py")).toBeNull();
  });

  it("trusts a folder with many files more than one with a single file", () => {
    const prior = new FolderPrior();
    for (let index = 0; index < 50; index++) prior.add(`many/${index}.py`, 10);
    prior.add("few/0.py", 0.1);
    const few = prior.estimate("few/new.py") ?? 0;
    expect(prior.estimate("many/new.py")).toBeCloseTo(10, 0);
    expect(few).toBeGreaterThan(0.3);
    expect(few).toBeLessThan(9);
  });

  it("guesses a new case of a test class from the class", () => {
    const prior = new FolderPrior();
    for (let index = 0; index < 20; index++) prior.add(`t/a.py::Slow::test_${index}`, 30);
    for (let index = 0; index < 20; index++) prior.add(`t/a.py::Fast::test_${index}`, 0.01);
    expect(prior.estimate("t/a.py::Slow::test_new")).toBeGreaterThan(15);
  });
});
