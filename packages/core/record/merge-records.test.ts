import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeRecords } from "./merge-records.ts";
import { emptyRecord, type RunRecord } from "./record.ts";

const names = fc.constantFrom("build", "test (1)", "test (2)", "10", "9", "5x");
const time = fc.constantFrom(null, "2026-01-01T00:00:00.000Z", "2026-01-01T00:05:00.000Z");
const conclusion = fc.constantFrom(null, "success", "failure", "cancelled");

const step = fc.record({
  number: fc.integer({ min: 1, max: 12 }),
  name: names,
  started_at: time,
  completed_at: time,
  conclusion,
});
const job = fc.record({
  name: names,
  runner: fc.constantFrom(
    null,
    { labels: ["ubuntu-latest"], os: "Linux", arch: "X64" },
    { labels: [], os: null, arch: "ARM64" },
  ),
  created_at: time,
  started_at: time,
  completed_at: time,
  conclusion,
  steps: fc.option(fc.array(step, { maxLength: 4 })),
});
const testCase = fc.record(
  {
    name: names,
    seconds: fc.option(fc.nat(9)),
    outcome: fc.constantFrom(null, "failed" as const, "skipped" as const),
    retries: fc.nat(2),
    flaky: fc.boolean(),
  },
  { requiredKeys: ["name", "seconds"] },
);
const testFile = fc.record({
  job: fc.option(names),
  file: names,
  seconds: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
  tests: fc.option(fc.nat(9)),
  failures: fc.option(fc.nat(2)),
  skipped: fc.option(fc.nat(2)),
  cases: fc.option(fc.array(testCase, { maxLength: 4 })),
  median_case_seconds: fc.option(fc.nat(9)),
});
const record: fc.Arbitrary<RunRecord> = fc
  .record({
    run_id: fc.integer({ min: 1, max: 3 }),
    attempt: fc.integer({ min: 1, max: 2 }),
    created_at: time,
    completed_at: time,
    conclusion,
    trust: fc.constantFrom("trusted" as const, "fork" as const),
    jobs: fc.option(fc.array(job, { maxLength: 4 })),
    tests: fc.option(fc.array(testFile, { maxLength: 4 })),
    extra: fc.constantFrom(null, 1, "two", [3], { four: 4 }, { steps: [null, 2] }, { steps: [2] }),
    steps: fc.constantFrom(null, [null], [1, null], { name: 1 }),
  })
  .map((known) => ({ ...emptyRecord(known), extra: known.extra, steps: known.steps }) as RunRecord);
const history = fc.array(record, { maxLength: 6 });

describe("mergeRecords", () => {
  it("does not depend on who comes first", () => {
    fc.assert(
      fc.property(history, history, (a, b) => {
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
      }),
    );
  });

  it("does not depend on what was merged before", () => {
    fc.assert(
      fc.property(history, history, history, (a, b, c) => {
        expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
      }),
    );
  });

  it("changes nothing when the same records are delivered again", () => {
    fc.assert(
      fc.property(history, (a) => {
        const once = mergeRecords(a);
        expect(mergeRecords(once, structuredClone(a), structuredClone(once))).toEqual(once);
      }),
    );
  });

  it("keeps every job, step and test that any source knew", () => {
    fc.assert(
      fc.property(history, history, (a, b) => {
        const merged = mergeRecords(a, b);
        for (const source of [...a, ...b]) {
          const found = merged.find((other) => other.run_id === source.run_id && other.attempt === source.attempt);
          const jobs = new Set(found?.jobs?.map(({ name }) => name));
          const tests = new Set(found?.tests?.map((test) => `${test.job} ${test.file}`));
          for (const { name } of source.jobs ?? []) expect(jobs).toContain(name);
          for (const test of source.tests ?? []) expect(tests).toContain(`${test.job} ${test.file}`);
        }
      }),
    );
  });

  it("keeps every case that any source knew, also where another knew none of the file's", () => {
    fc.assert(
      fc.property(history, history, (a, b) => {
        const merged = mergeRecords(a, b);
        const casesOf = (records: readonly RunRecord[]) =>
          records.flatMap(({ run_id, attempt, tests }) =>
            (tests ?? []).flatMap(({ job, file, cases }) =>
              (cases ?? []).map(({ name }) => [run_id, attempt, job ?? "", file, name].join("\n")),
            ),
          );
        expect(new Set(casesOf(merged))).toEqual(new Set(casesOf([...a, ...b])));
      }),
    );
  });

  it("puts the parts of one run together: tests from the test job, jobs from the API", () => {
    const part = emptyRecord({
      run_id: 7,
      tests: [{ job: "test", file: "a.test.ts", seconds: 2, tests: 3, failures: 0, skipped: 0 }],
    });
    const api = emptyRecord({ run_id: 7, created_at: "2026-01-01T00:00:00.000Z", conclusion: "success" });
    const [run, ...others] = mergeRecords([part], [api]);
    expect(others).toEqual([]);
    expect(run).toMatchObject({ conclusion: "success", tests: [{ file: "a.test.ts", seconds: 2 }] });
  });

  it("joins a field that has the name of something every object inherits", () => {
    const named = { ...emptyRecord({ run_id: 1 }), valueOf: 5 };
    expect(mergeRecords([emptyRecord({ run_id: 1 })], [named])).toEqual([named]);
    expect(mergeRecords([named], [emptyRecord({ run_id: 1 })])).toEqual([named]);
  });

  it("marks a run as a fork's when one source says so", () => {
    const [run] = mergeRecords([emptyRecord({ run_id: 1 })], [emptyRecord({ run_id: 1, trust: "fork" })]);
    expect(run?.trust).toBe("fork");
  });

  it("lets the larger of two values stand, as every version of Paceline must", () => {
    const told = (branch: unknown, pull_request: unknown, policy: unknown) =>
      ({ ...emptyRecord({ run_id: 1 }), branch, pull_request, policy }) as RunRecord;
    const pairs: [RunRecord, RunRecord, RunRecord][] = [
      [told("main", 9, null), told("feature", 10, null), told("main", 10, null)],
      // Texts by their code units: capital letters first, digits one by one; numbers by their value.
      [told("a", 10, null), told("B", 9, null), told("a", 10, null)],
      [told("10", 1, null), told("9", -1, null), told("9", 1, null)],
      // Values of different kinds, and lists, by their JSON.
      [told(false, [1, 2], null), told("text", [1, 10], null), told(false, [1, 2], null)],
      [told({ a: 1 }, 5, null), told([1], "5", null), told({ a: 1 }, 5, null)],
    ];
    for (const [left, right, larger] of pairs) {
      expect(mergeRecords([left], [right])).toEqual([larger]);
      expect(mergeRecords([right], [left])).toEqual([larger]);
    }
  });

  it("keeps attempts of the same run apart", () => {
    expect(mergeRecords([emptyRecord({ run_id: 1 })], [emptyRecord({ run_id: 1, attempt: 2 })])).toHaveLength(2);
  });
});

it("a run is one record under the old and the new name of its repository, and two servers' runs of one number are two", () => {
  const of = (repository: string, repository_id?: number) =>
    emptyRecord({ run_id: 55, repository, ...(repository_id !== undefined && { repository_id }) });
  expect(mergeRecords([of("acme/old")], [of("acme/new")])).toHaveLength(1);
  expect(mergeRecords([of("acme/old", 1)], [of("acme/new", 1)])).toHaveLength(1);
  expect(mergeRecords([of("acme/old")], [of("acme/new", 1)])).toHaveLength(1);
  expect(mergeRecords([of("acme/app", 1)], [of("other/app", 2)], [of("acme/app", 1)])).toHaveLength(2);
});
