import { describe, expect, it } from "vitest";
import { FolderPrior } from "./folder-prior.ts";

function priorOf(files: readonly (readonly [string, number])[]): FolderPrior {
  const prior = new FolderPrior();
  for (const [name, seconds] of files) prior.add(name, seconds);
  return prior;
}

function many(folder: string, count: number, seconds: number): [string, number][] {
  return Array.from({ length: count }, (_, index) => [`${folder}${index}.py`, seconds]);
}

describe("FolderPrior", () => {
  it("knows nothing before the first file", () => {
    expect(new FolderPrior().estimate("a.py")).toBeNull();
  });

  it("trusts a folder with many files more than one with a single file", () => {
    const prior = priorOf([...many("many/", 50, 10), ["few/0.py", 0.1]]);
    const few = prior.estimate("few/new.py")?.typical ?? 0;
    expect(prior.estimate("many/new.py")?.typical).toBeCloseTo(10, 0);
    expect(few).toBeGreaterThan(0.1);
    expect(few).toBeLessThan(9);
  });

  it("guesses a new case of a test class from the class", () => {
    const prior = priorOf([...many("t/a.py::Slow::test_", 20, 30), ...many("t/a.py::Fast::test_", 20, 0.01)]);
    expect(prior.estimate("t/a.py::Slow::test_new")?.typical).toBeGreaterThan(15);
  });

  it("is not moved by one giant, but counts it in what to expect of many", () => {
    const { typical, expected } = priorOf([...many("t/", 20, 1), ["t/giant.py", 1000]]).estimate("t/new.py") ?? {
      typical: 0,
      expected: 0,
    };
    expect(typical).toBeCloseTo(1, 5);
    expect(expected).toBeGreaterThan(10);
    expect(expected).toBeLessThan(1021 / 21); // less than the mean: new files are shorter than old ones
  });

  it("copes with files that take no time, and with names that are all boundaries", () => {
    const prior = priorOf([
      ["a/b.py", 0],
      ["///::[[", 0],
    ]);
    expect(prior.estimate("a/c.py")?.typical).toBeLessThan(0.001);
    expect(prior.estimate("")).not.toBeNull();
    const deep = "/".repeat(200_000);
    prior.add(deep, 5);
    expect(prior.estimate(deep)?.typical).toBeGreaterThan(1);
  });
});
