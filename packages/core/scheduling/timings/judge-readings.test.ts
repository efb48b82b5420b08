import { describe, expect, it } from "vitest";
import { emptyRecord, type RunRecord, type TestFileRecord } from "../../record/record.ts";
import { testTimings } from "./test-timings.ts";
import type { TimingOptions } from "./timing-options.ts";

/** One run a day; of a file `a.py` with ten cases. */
function run(day: number, seconds: number, branch: string | null, more: Partial<RunRecord> = {}): RunRecord {
  return emptyRecord({
    run_id: day,
    branch,
    conclusion: "success",
    started_at: new Date(Date.UTC(2026, 0, day)).toISOString(),
    tests: [rowOf("test", seconds)],
    ...more,
  });
}

function rowOf(job: string, seconds: number, tests = 10, failures = 0): TestFileRecord {
  return { job, file: "a.py", seconds, tests, failures, skipped: 0 };
}

function secondsOf(records: readonly RunRecord[], options: TimingOptions = { defaultBranch: "main" }): number[] {
  return (
    testTimings(records, options)
      .byFile.get("a.py")
      ?.map(({ seconds }) => seconds) ?? []
  );
}

describe("readings of other branches", () => {
  const main = [1, 2, 3].map((day) => run(day, 100, "main"));

  it("count while they agree with the default branch, and not when they say something else", () => {
    const records = [...main, run(4, 120, "tidy"), run(5, 0.1, "bot"), run(6, 900, "slow"), run(7, 0.1, "bot")];
    expect(secondsOf(records)).toEqual([120, 100, 100, 100]);
    expect(testTimings(records, { defaultBranch: "main" }).leftOut).toEqual({ incomplete: 0, otherBranches: 3 });
  });

  it("count in the plan of their own branch", () => {
    const records = [...main, run(4, 900, "slow"), run(5, 900, "bot")];
    expect(secondsOf(records, { defaultBranch: "main", branch: "slow" })).toEqual([900, 100, 100, 100]);
  });

  it("count as soon as one run of the default branch says the same", () => {
    expect(secondsOf([...main, run(4, 300, "slow"), run(5, 300, "main"), run(6, 310, "next")])).toEqual([
      310, 300, 300, 100, 100, 100,
    ]);
  });

  it("count for a file that the default branch does not have", () => {
    expect(secondsOf([run(4, 300, "new")])).toEqual([300]);
  });

  it("are judged by what most of them say where the default branch runs no tests", () => {
    const branches = ["a", "b", "c", "d", "e"].map((branch, index) => run(index + 1, 100, branch));
    expect(secondsOf([...branches, run(6, 0.1, "bot"), run(7, 0.1, "bot")])).toEqual([100, 100, 100, 100, 100]);
  });

  it("are told by the records themselves where nobody says which branch is the default one", () => {
    expect(secondsOf([...main, run(4, 0.1, "bot"), run(5, 0.1, "bot")], {})).toEqual([100, 100, 100]);
    expect(secondsOf([run(1, 100, null), run(2, 7, null)], {})).toEqual([7, 100]);
  });
});

describe("what is usual for a file", () => {
  it("follows when cases are deleted, after four runs", () => {
    const before = [1, 2, 3, 4, 5, 6].map((day) => run(day, 100, "main"));
    const less = (days: readonly number[]) =>
      days.map((day) => run(day, 20, "main", { tests: [rowOf("test", 20, 2)] }));
    expect(secondsOf([...before, ...less([7, 8, 9])])[0]).toBe(100);
    expect(secondsOf([...before, ...less([7, 8, 9, 10])])[0]).toBe(20);
  });

  it("is judged suite by suite: what one platform skips, it always skips", () => {
    const day = (id: number) =>
      run(id, 0, "main", { tests: [rowOf("test (linux)", 50, 10), rowOf("test (windows)", 90, 4)] });
    expect(secondsOf([day(1), day(2)])).toEqual([90, 90]);
  });

  it("is known for a shard that ran alone, from the shards of other runs", () => {
    const shards = (id: number) => run(id, 0, "main", { tests: [rowOf("test (1)", 60, 6), rowOf("test (2)", 40, 4)] });
    const again = run(4, 0, "main", { attempt: 2, tests: [rowOf("test (2)", 3, 1)] });
    expect(secondsOf([shards(1), shards(2), again])).toEqual([100, 100]);
  });

  it("is that of its own shards, and not of another suite, for a shard that ran alone", () => {
    const day = (id: number) =>
      run(id, 0, "main", {
        tests: [rowOf("e2e", 20, 4), rowOf("test (1)", 60, 6), rowOf("test (2)", 40, 4)],
      });
    const again = run(4, 0, "main", { attempt: 2, tests: [rowOf("test (2)", 25, 4)] });
    expect(secondsOf([day(1), day(2), again])).toEqual([100, 100]);
  });

  it("is no skipped file, until seven runs in a row have skipped it", () => {
    const skipped = (days: number) =>
      Array.from({ length: days }, (_, index) =>
        run(10 + index, 0.001, "main", { tests: [{ ...rowOf("test", 0.001), skipped: 10 }] }),
      );
    const before = [1, 2, 3].map((day) => run(day, 100, "main"));
    expect(secondsOf([...before, ...skipped(6)])[0]).toBe(100);
    expect(secondsOf([...before, ...skipped(7)])[0]).toBe(0.001);
  });

  it("misses the slowest suite of a run where that one failed, rather than taking the next for it", () => {
    const day = (id: number, failures = 0) =>
      run(id, 0, "main", { tests: [rowOf("test (linux)", 50), rowOf("test (windows)", 90, 10, failures)] });
    expect(secondsOf([day(1), day(2), day(3, 10)])).toEqual([90, 90]);
    const other = run(4, 0, "main", { tests: [rowOf("test (linux)", 50, 10, 10), rowOf("test (windows)", 91)] });
    expect(secondsOf([day(1), day(2), other])).toEqual([91, 90, 90]);
  });

  it("is never what an outage shows, for however long it lasts", () => {
    const outage = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((day) =>
      run(day, 0.1, "main", { conclusion: "failure", tests: [rowOf("test", 0.1, 10, 10)] }),
    );
    expect(secondsOf([run(1, 100, "main"), ...outage])).toEqual([100]);
    expect(secondsOf(outage)).toEqual([]);
  });

  it("is known of a file in which the same case fails for ever", () => {
    const failing = [1, 2, 3].map((day) =>
      run(day, 40 + day, "main", { conclusion: "failure", tests: [rowOf("test", 40 + day, 10, 3)] }),
    );
    expect(secondsOf(failing)).toEqual([43, 42, 41]);
  });
});
