import { describe, expect, it } from "vitest";
import { emptyRecord, type RunRecord, type TestFileRecord } from "../../record/record.ts";
import { suiteNames } from "../tests/suite-names.ts";
import { timingKey } from "../tests/timing-key.ts";
import { testTimings } from "./test-timings.ts";

function measured(job: string | null, file: string, seconds: number | null): TestFileRecord {
  return { job, file, seconds, tests: null, failures: null, skipped: null };
}

function run(id: number, tests: readonly TestFileRecord[], more: Partial<RunRecord> = {}): RunRecord {
  return emptyRecord({ run_id: id, started_at: `2026-03-0${id}T00:00:00Z`, tests, ...more });
}

function secondsOf(records: readonly RunRecord[], file = "a.py", job?: string): number[] | undefined {
  return testTimings(records, { job })
    .byFile.get(file)
    ?.map((timing) => timing.seconds);
}

describe("testTimings", () => {
  it("gives each file its measurements, the newest first, whatever the order of the records", () => {
    const records = [
      run(1, [measured("t", "a.py", 1)]),
      run(3, [measured("t", "a.py", 3)]),
      run(2, [measured("t", "a.py", 2)]),
    ];
    const timings = testTimings(records);
    expect(timings.byFile.get("a.py")).toMatchObject([{ seconds: 3 }, { seconds: 2 }, { seconds: 1 }]);
    expect(timings.runs).toBe(3);
    expect(testTimings(records.toReversed())).toEqual(timings);
  });

  it("leaves out what runs of forks measured, and says how many", () => {
    const records = [run(1, [measured("t", "a.py", 1)]), run(2, [measured("t", "a.py", 999)], { trust: "fork" })];
    expect(secondsOf(records)).toEqual([1]);
    expect(testTimings(records).forkRuns).toBe(1);
  });

  it("adds up the pieces of a file that several shards ran", () => {
    expect(secondsOf([run(1, [measured("test (1)", "a.py", 10), measured("test (2)", "a.py", 20)])])).toEqual([30]);
    expect(secondsOf([run(1, [measured("e2e 1/4", "a.py", 10), measured("e2e 3/4", "a.py", 20)])])).toEqual([30]);
  });

  it("adds up several reports of one job on one file", () => {
    expect(secondsOf([run(1, [measured("test", "a.py", 10), measured("test", "a.py", 5)])])).toEqual([15]);
  });

  it("takes the slowest variant of a matrix, because a shared plan waits for it", () => {
    const variants = ["test (ubuntu-latest, 1)", "test (windows-latest, 1)", "test (ubuntu-latest, 2)"];
    const tests = variants.map((job, index) => measured(job, "a.py", [4, 9, 3][index] ?? 0));
    expect(secondsOf([run(1, tests)])).toEqual([9]);
    expect(secondsOf([run(1, [measured("test (20)", "a.py", 4), measured("test (22)", "a.py", 5)])])).toEqual([5]);
  });

  it("learns only from the jobs that are asked for", () => {
    const records = [run(1, [measured("test (1)", "a.py", 4), measured("nightly", "a.py", 90)])];
    expect(secondsOf(records, "a.py", "test")).toEqual([4]);
  });

  it("finds one file in all the ways to write its path", () => {
    const files = ["tests\\a.py", "./tests/a.py", "tests/a.py"];
    expect(
      secondsOf(
        files.map((file, index) => run(index + 1, [measured("t", file, index)])),
        "tests/a.py",
      ),
    ).toEqual([2, 1, 0]);
  });

  it("passes over what was not measured, and over runs of unknown time last", () => {
    const bad = [null, Number.NaN, -1, Number.POSITIVE_INFINITY].map((seconds) => measured("t", "b.py", seconds));
    const records = [
      run(1, [measured("t", "a.py", 1), ...bad]),
      run(2, [measured("t", "a.py", 2)], { started_at: null }),
    ];
    expect(secondsOf(records)).toEqual([1, 2]);
    expect(secondsOf(records, "b.py")).toBeUndefined();
    expect(testTimings([emptyRecord({ run_id: 1 })]).runs).toBe(0);
  });

  it("tells machines apart by run and job", () => {
    const tests = [measured("test (1)", "a.py", 1), measured("test (1)", "b.py", 1), measured("test (2)", "c.py", 1)];
    const { byFile } = testTimings([run(1, tests), run(2, tests)]);
    const machines = [...byFile].map(([, timings]) => timings.map(({ machine }) => machine));
    expect(machines).toEqual([
      [0, 2],
      [0, 2],
      [1, 3],
    ]);
  });
});

describe("suiteNames", () => {
  it.each([
    [["test (1)", "test (2)"], 1],
    [["shard-0", "shard-1"], 1],
    [["e2e 1/12", "e2e 12/12"], 1],
    [["test (18)", "test (20)", "test (22)"], 3],
    [["test (3.11)", "test (3.12)"], 2],
    [["test (py3, 1)", "test (py3, 2)", "test (py4, 1)"], 2],
    [["lint", "test"], 2],
    [[], 0],
  ])("divides %j into %d suites", (jobs, suites) => {
    expect(new Set(suiteNames(jobs).values()).size).toBe(suites);
  });
});

describe("timingKey", () => {
  it.each([
    ["./a.py", "a.py"],
    ["././a.py", "a.py"],
    [".\\tests\\a.py", "tests/a.py"],
    ["tests\\a.py::test_x[a\\b]", "tests/a.py::test_x[a\\b]"],
    ["../a.py", "../a.py"],
    [".hidden/a.py", ".hidden/a.py"],
  ])("writes %j as %j", (name, key) => {
    expect(timingKey(name)).toBe(key);
  });
});
