import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../../testkit/property-runs.ts";
import { mergeRecords } from "../../record/merge-records.ts";
import { emptyRecord, type JobRecord, type RunRecord } from "../../record/record.ts";
import { arbitraryHistory, arbitraryLimits } from "../testing/arbitrary-history.ts";
import { compactRecords } from "./compact-records.ts";

const step = { number: 1, name: "s", started_at: null, completed_at: null, conclusion: null };
const times = { created_at: null, started_at: null, completed_at: null, conclusion: "success" };
const jobOf = (name: string): JobRecord => ({ name, runner: null, ...times, steps: [step] });
const testOf = (job: string, seconds = 1) => ({ job, file: "a", seconds, tests: 2, failures: 1, skipped: 0 });
const casesOf = (...seconds: readonly (number | null)[]) =>
  seconds.map((time, index) => ({ name: `case ${index}`, seconds: time }));
const run = (id: number, given: Partial<RunRecord> = {}) =>
  emptyRecord({ run_id: id, repository: "acme/app", jobs: [jobOf("test")], tests: [testOf("test")], ...given });
const runs = (count: number, given: Partial<RunRecord> = {}) =>
  Array.from({ length: count }, (_, index) => run(index + 1, given));
const withTests = (records: readonly RunRecord[]) =>
  records.filter(({ tests }) => tests !== null).map(({ run_id }) => run_id);

describe("with age a snapshot drops", () => {
  it("tests first, then steps, then whole runs", () => {
    const kept = compactRecords(runs(10), { runs: 6, detailedRuns: 4, testedRuns: 2, casedRuns: 1 });
    expect(kept.map(({ run_id, jobs }) => [run_id, jobs?.[0]?.steps != null])).toEqual([
      [5, false],
      [6, false],
      [7, true],
      [8, true],
      [9, true],
      [10, true],
    ]);
    expect(withTests(kept)).toEqual(expect.arrayContaining([9, 10]));
  });

  it("the tests of half the runs at each doubling of the age, so that old ones are still there", () => {
    const limits = { runs: 10_000, detailedRuns: 500, testedRuns: 50, casedRuns: 5 };
    const kept = withTests(compactRecords(runs(3_200), limits));
    const within = (from: number, to: number) => kept.filter((id) => 3_200 - id >= from && 3_200 - id < to).length;
    expect(within(0, 50)).toBe(50);
    for (const from of [50, 100, 200, 400, 800, 1600]) {
      expect(within(from, 2 * from)).toBeGreaterThan(12);
      expect(within(from, 2 * from)).toBeLessThan(38);
    }
  });

  it("of tests everything but their sums by job", () => {
    const tests = [testOf("a", 1.0004), { ...testOf("a", 2), file: "b" }, { ...testOf("b"), seconds: null }];
    const [old] = compactRecords([run(1, { tests }), run(2)], {
      runs: 9,
      detailedRuns: 9,
      testedRuns: 0,
      casedRuns: 0,
    });
    expect(old?.tests).toBeNull();
    expect(old?.test_totals).toEqual([
      { job: "a", files: 2, seconds: 3, median_seconds: 1.5, tests: 4, failures: 2, skipped: 0 },
      { job: "b", files: 1, seconds: null, tests: 2, failures: 1, skipped: 0 },
    ]);
  });

  it("single cases before anything else, and keeps their median and their number", () => {
    const tests = [
      { ...testOf("a"), cases: casesOf(1.0004, 4.32149, 2.6728, null) },
      { ...testOf("b"), cases: casesOf(null, 5, 6) },
      testOf("c"),
    ];
    const limits = { runs: 9, detailedRuns: 9, testedRuns: 9, casedRuns: 1 };
    const [old, recent] = compactRecords([run(1, { tests }), run(2, { tests })], limits);
    expect(old?.tests).toEqual([{ ...testOf("a"), median_case_seconds: 2.7 }, testOf("b"), testOf("c")]);
    expect(recent?.tests?.[0]?.cases?.map(({ seconds }) => seconds)).toEqual([1, 4.321, 2.673, null]);
  });

  it("the steps of a job, and keeps their number and how long it waited, was set up and worked", () => {
    const job = { ...jobOf("test"), queue_seconds: 1, setup_seconds: 2, work_seconds: 3 };
    const limits = { runs: 9, detailedRuns: 1, testedRuns: 9, casedRuns: 9 };
    const [old] = compactRecords([run(1, { jobs: [job] }), run(2)], limits);
    expect(old?.jobs).toEqual([{ ...job, steps: null, step_count: 1 }]);
  });

  it("of failures the messages, of decisions the evidence, of very large changes the rest", () => {
    const failures = Array.from({ length: 30 }, (_, index) => {
      return { job: null, file: null, name: String(100 + index), message: "m" };
    });
    const files = Array.from({ length: 400 }, (_, index) => {
      return { path: `${1000 + index}`, additions: 1, deletions: 0, status: "added" };
    });
    const decision = { action: "a", id: "1", decided_at: null, decision: 1, evidence: "long", outcome: 2 };
    const given = { failures, changes: { files, truncated: false }, decisions: [decision] };
    const [old] = compactRecords([run(1, given), run(2)], { runs: 9, detailedRuns: 1, testedRuns: 9, casedRuns: 9 });
    expect(old?.failures?.map(({ name, message }) => [name, message])).toEqual(
      failures.slice(0, 20).map(({ name }) => [name, null]),
    );
    expect(old?.changes).toEqual({ files: files.slice(0, 300), truncated: true });
    expect(old?.decisions).toEqual([{ ...decision, evidence: null }]);
  });

  it("nothing of trusted runs because of forks', however many and new these are", () => {
    const limits = { runs: 10, detailedRuns: 5, testedRuns: 5, casedRuns: 5 };
    const trusted = runs(5);
    const forks = Array.from({ length: 50 }, (_, index) => run(100 + index, { trust: "fork" }));
    const kept = compactRecords(mergeRecords(trusted, forks), limits);
    expect(kept.filter(({ trust }) => trust === "trusted")).toEqual(trusted);
    expect(kept.filter(({ trust }) => trust === "fork")).toHaveLength(2);
  });

  it("nothing of a rare workflow's tests because of a frequent one's", () => {
    const nightly = run(1, { workflow_path: "nightly.yml" });
    const kept = compactRecords([nightly, ...runs(100).slice(1)], {
      runs: 200,
      detailedRuns: 50,
      testedRuns: 5,
      casedRuns: 5,
    });
    expect(withTests(kept)).toContain(1);
  });
});

describe("compaction and merging", () => {
  it("may happen in any order and as often as anyone likes", () => {
    fc.assert(
      fc.property(arbitraryHistory, arbitraryHistory, arbitraryLimits, (a, b, kept) => {
        const compact = (records: readonly RunRecord[]) => compactRecords(records, kept);
        const all = compact(mergeRecords(a, b));
        expect(compact(mergeRecords(compact(mergeRecords(a)), b))).toEqual(all);
        expect(compact(mergeRecords(compact(mergeRecords(b)), compact(mergeRecords(a))))).toEqual(all);
        expect(compact(mergeRecords(all, a, structuredClone(b)))).toEqual(all);
        expect(compact(all)).toEqual(all);
      }),
      { numRuns: propertyRuns(1_000) },
    );
  });
});
