import { describe, expect, it } from "vitest";
import { emptyRecord, type RunRecord, type TestCaseRecord } from "../../record/record.ts";
import { caseTimings } from "./case-timings.ts";

function run(id: number, jobs: Readonly<Record<string, readonly TestCaseRecord[]>>, more: Partial<RunRecord> = {}) {
  const tests = Object.entries(jobs).map(([job, cases]) => ({
    job,
    file: "./t.py",
    seconds: 1,
    tests: cases.length,
    failures: 0,
    skipped: 0,
    cases,
  }));
  return emptyRecord({ run_id: id, started_at: `2026-01-0${id}T00:00:00Z`, tests, ...more });
}
const timed = (name: string, seconds: number): TestCaseRecord => ({ name, seconds });
const secondsOf = (records: readonly RunRecord[], job?: string) =>
  Object.fromEntries(
    caseTimings(records, new Set(["t.py"]), { job })
      .get("t.py")
      ?.cases.map(({ name, seconds }) => [name, seconds]) ?? [],
  );

describe("caseTimings", () => {
  it("adds up what shards ran of a file, and takes the slowest of variants that all ran it", () => {
    const shards = run(1, { "t (1)": [timed("a", 3)], "t (2)": [timed("a", 4), timed("b", 5)] });
    expect(secondsOf([shards])).toEqual({ a: 4, b: 5 });
  });

  it("takes the median of the three newest runs, and forgets what was deleted since", () => {
    const runs = [10, 2, 3, 99].map((seconds, index) => run(9 - index, { t: [timed("a", seconds)] }));
    expect(secondsOf(runs)).toEqual({ a: 3 });
    expect(secondsOf([...runs, run(1, { t: [timed("gone", 1)] })])).toEqual({ a: 3 });
  });

  it("counts what was left out as no time, and tests without a name of their own", () => {
    const cases: TestCaseRecord[] = [
      timed("a", 3),
      { name: "b", seconds: 9, outcome: "skipped" },
      { name: "c", seconds: null },
    ];
    expect(secondsOf([run(1, { t: cases })])).toEqual({ a: 3, b: 0, c: 0 });
    const record = run(1, { t: cases });
    const cut = { ...record, tests: record.tests?.map((test) => ({ ...test, tests: 10 })) ?? null };
    expect(caseTimings([cut], new Set(["t.py"])).get("t.py")?.unnamed).toBe(7);
  });

  it("passes over runs in which the file was not run to its end", () => {
    const whole = Array.from({ length: 20 }, (_, index) => timed(`c${index}`, 2));
    const failed = whole.map(({ name }): TestCaseRecord => ({ name, seconds: 0.001, outcome: "failed" }));
    const outage = run(9, { t: failed });
    const tests = outage.tests?.map((test) => ({ ...test, failures: 20 })) ?? null;
    const records = [run(1, { t: whole }), { ...outage, tests }, run(8, { t: failed.slice(0, 2) })];
    expect(secondsOf(records).c0).toBe(2);
  });

  it("looks only at the files that are asked for", () => {
    expect(caseTimings([run(1, { t: [timed("a", 3)] })], new Set(["u.py"])).size).toBe(0);
  });

  it("listens to no fork, and to no other job than it is told", () => {
    const fork = run(2, { t: [timed("a", 99)] }, { trust: "fork" });
    expect(secondsOf([fork, run(1, { t: [timed("a", 1)], nightly: [timed("a", 50)] })], "t")).toEqual({ a: 1 });
  });
});
