import { describe, expect, it } from "vitest";
import { emptyRecord, type RunRecord } from "../../record/record.ts";
import { mulberry32 } from "../../stats/mulberry32.ts";
import { compareRun } from "./compare-run.ts";

const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString();
const run = (
  id: number,
  seconds: number,
  tests: Readonly<Record<string, number>> = {},
  given: Partial<RunRecord> = {},
) =>
  emptyRecord({
    run_id: id,
    repository: "acme/app",
    workflow_path: ".github/workflows/ci.yml",
    event: "push",
    conclusion: "success",
    created_at: day(id),
    started_at: day(id),
    completed_at: new Date(Date.parse(day(id)) + seconds * 1000).toISOString(),
    tests: Object.entries(tests).map(([file, time], index) => {
      return { job: `test (${index})`, file, seconds: time, tests: 1, failures: 0, skipped: 0 };
    }),
    ...given,
  });
const history = (times: readonly number[], tests: Readonly<Record<string, number>> = {}) =>
  times.map((seconds, index) => run(index + 1, seconds, tests));

describe("a run", () => {
  it("is seen against runs of its workflow and event that were whole and good", () => {
    const others = [
      run(91, 9000, {}, { conclusion: "failure" }),
      run(92, 9000, {}, { attempt: 2 }),
      run(93, 9000, {}, { workflow_path: ".github/workflows/other.yml" }),
      run(94, 9000, {}, { event: "schedule" }),
      run(100, 9000, {}, { attempt: 2 }),
      run(101, 9000),
    ];
    const { usual } = compareRun(run(100, 120), [...history([100, 100, 110, 120, 200]), ...others]);
    expect(usual).toMatchObject({ p50: 110, n: 5 });
    expect(usual?.p95).toBeGreaterThan(120);
  });

  it("has nothing usual before five runs", () => {
    expect(compareRun(run(100, 120), history([100, 100, 100, 100])).usual).toBeNull();
  });
});

describe("a single test", () => {
  const withCases = (id: number, cases: Readonly<Record<string, number>>, given: Partial<RunRecord> = {}) => {
    const known = Object.entries(cases).map(([name, seconds]) => ({ name, seconds }));
    return run(id, 1, {}, { tests: [testFile("a.py", known)], ...given });
  };
  const testFile = (file: string, cases: readonly { name: string; seconds: number; outcome?: "skipped" }[]) => {
    return { job: "test (1)", file, seconds: null, tests: null, failures: null, skipped: null, cases };
  };
  const steady = [1, 2, 3, 4, 5, 6].map((id) => withCases(id, { slow: 2, fine: 4 }));

  it("that got slower is named with its file, where its times were kept", () => {
    const { slowerCases, slower } = compareRun(withCases(100, { slow: 3, fine: 4.1, young: 9 }), steady);
    expect(slowerCases).toEqual([{ file: "a.py", name: "slow", seconds: 3, p50: 2, n: 6 }]);
    expect(slower).toEqual([]);
  });

  it("is not compared with skips, with other files, or with what forks measured", () => {
    const others = [1, 2, 3, 4, 5, 6].flatMap((id) => [
      run(id, 1, {}, { tests: [testFile("a.py", [{ name: "slow", seconds: 0, outcome: "skipped" }])] }),
      run(id + 10, 1, {}, { tests: [testFile("b.py", [{ name: "slow", seconds: 0 }])] }),
      withCases(id + 20, { slow: 0 }, { trust: "fork" }),
    ]);
    expect(compareRun(withCases(100, { slow: 3 }), others).slowerCases).toEqual([]);
  });
});

describe("a test file", () => {
  const steady = history([1, 1, 1, 1, 1, 1], { "a.py": 2, "b.py": 4, "c.py": 0.01 });

  it("is slower when it takes longer than it ever did, by a fifth and half a second", () => {
    const { slower } = compareRun(run(100, 1, { "a.py": 3, "b.py": 4.4, "c.py": 0.1 }), steady);
    expect(slower).toEqual([{ file: "a.py", seconds: 3, p50: 2, n: 6 }]);
  });

  it("is not slower for a time that it often takes", () => {
    const moody = [2, 4, 2, 4, 2, 4, 2, 2].map((seconds, index) => run(index + 1, 1, { "a.py": seconds }));
    expect(compareRun(run(100, 1, { "a.py": 4 }), moody).slower).toEqual([]);
    expect(compareRun(run(100, 1, { "a.py": 5 }), moody).slower).toHaveLength(1);
  });

  it("may move to another shard", () => {
    const moved = run(
      100,
      1,
      {},
      { tests: [{ job: "test (9)", file: "a.py", seconds: 9, tests: 1, failures: 0, skipped: 0 }] },
    );
    expect(compareRun(moved, steady).slower).toHaveLength(1);
  });

  it("is not slower for what forks measured", () => {
    const forks = steady.map((record) => ({ ...record, trust: "fork" as const }));
    expect(compareRun(run(100, 1, { "a.py": 3 }), forks).slower).toEqual([]);
  });

  it("is not slower when the whole machine is", () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`f${index}.py`, 5]));
    const slow = Object.fromEntries(Object.keys(files).map((file) => [file, 8]));
    const past = history([1, 1, 1, 1, 1, 1], files);
    expect(compareRun(run(100, 1, slow), past).slower).toEqual([]);
    expect(compareRun(run(100, 1, { ...slow, "f3.py": 20 }), past).slower).toMatchObject([{ file: "f3.py" }]);
  });

  it("is rarely called slower when nothing has changed", () => {
    const random = mulberry32(7);
    const noisy = () =>
      Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`f${index}.py`, 5 * (0.9 + 0.2 * random())]));
    const past = Array.from({ length: 20 }, (_, index) => run(index + 1, 1, noisy()));
    expect(compareRun(run(100, 1, noisy()), past).slower).toEqual([]);
  });
});

it("a run is seen against those from before its repository and workflow were renamed, by GitHub's numbers", () => {
  const ids = { repository_id: 5, workflow_id: 6 };
  const old = { ...ids, repository: "acme/old", workflow_path: "old.yml" };
  const earlier = [1, 2, 3, 4, 5].map((id) => run(id, 100, {}, old));
  expect(compareRun(run(9, 120, {}, ids), earlier).usual).toMatchObject({ n: 5 });
  expect(compareRun(run(9, 120), earlier).usual).toBeNull();
});
