import { describe, expect, it } from "vitest";
import { emptyRecord, type RunRecord } from "../../record/record.ts";
import { learnSetup } from "./learn-setup.ts";

interface Made {
  readonly job?: string;
  readonly total: number;
  readonly tests: number;
  readonly longestStep?: number;
  readonly conclusion?: string;
}

const at = (second: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();

function run(id: number, jobs: readonly Made[], more: Partial<RunRecord> = {}): RunRecord {
  return emptyRecord({
    run_id: id,
    started_at: new Date(Date.UTC(2026, 0, id)).toISOString(),
    jobs: jobs.map(({ job = "test (1)", total, longestStep, conclusion = "success" }) => ({
      name: job,
      runner: null,
      created_at: null,
      started_at: at(0),
      completed_at: at(total),
      conclusion,
      steps:
        longestStep === undefined
          ? null
          : [{ number: 1, name: "Test", started_at: at(0), completed_at: at(longestStep), conclusion }],
    })),
    tests: jobs.map(({ job = "test (1)", tests }) => ({
      job,
      file: "a.py",
      seconds: tests,
      tests: 1,
      failures: 0,
      skipped: 0,
    })),
    ...more,
  });
}

describe("learnSetup", () => {
  it("is what jobs took besides their tests, in the middle of all", () => {
    const records = [
      run(1, [{ total: 100, tests: 60 }]),
      run(2, [{ total: 150, tests: 100 }]),
      run(3, [{ total: 999, tests: 60 }]),
    ];
    expect(learnSetup(records)).toEqual({ seconds: 50, source: "learnt", jobs: 3 });
  });

  it("is the stated default before the first job, and then the shortest until three can be compared", () => {
    expect(learnSetup([])).toEqual({ seconds: 25, source: "default", jobs: 0 });
    expect(learnSetup([run(1, [{ total: 15, tests: 1 }])])).toEqual({ seconds: 14, source: "learnt", jobs: 1 });
    const slow = run(2, [{ total: 400, tests: 60 }]);
    expect(learnSetup([run(1, [{ total: 100, tests: 60 }]), slow])).toEqual({ seconds: 40, source: "learnt", jobs: 2 });
  });

  it("is no longer than the shortest job, where none can be divided into set-up and tests", () => {
    expect(learnSetup([run(1, [{ total: 12, tests: 40 }])])).toEqual({ seconds: 12, source: "default", jobs: 0 });
  });

  it("asks jobs that failed only where none passed, and what was cut never", () => {
    const hung = { total: 3_000, tests: 60, conclusion: "failure" };
    const cut = { total: 6_000, tests: 60, conclusion: "timed_out" };
    expect(learnSetup([run(1, [{ total: 100, tests: 60 }]), run(2, [hung, hung, hung]), run(3, [cut])])).toMatchObject({
      seconds: 40,
      jobs: 1,
    });
    expect(learnSetup([run(2, [hung]), run(3, [cut])])).toMatchObject({ seconds: 2_940, jobs: 1 });
  });

  it("takes the longest step for the tests where they ran side by side", () => {
    const job = { total: 100, tests: 400, longestStep: 70 };
    expect(learnSetup([1, 2, 3].map((id) => run(id, [job]))).seconds).toBe(30);
    expect(learnSetup([1, 2, 3].map((id) => run(id, [{ total: 100, tests: 400 }]))).source).toBe("default");
  });

  it("learns from the jobs of this suite alone, and not from forks or cancelled jobs", () => {
    const jobs = [
      { total: 100, tests: 60 },
      { job: "e2e (1)", total: 900, tests: 100 },
      { job: "test (2)", total: 61, tests: 60, conclusion: "cancelled" },
    ];
    const records = [1, 2, 3].map((id) => run(id, jobs));
    const fork = run(9, [{ total: 5_000, tests: 1 }], { trust: "fork" });
    expect(learnSetup([...records, fork, fork, fork], "test")).toEqual({ seconds: 40, source: "learnt", jobs: 3 });
  });

  it("follows the workflow as it is now", () => {
    const long = Array.from({ length: 25 }, (_, index) => run(index + 1, [{ total: 200, tests: 60 }]));
    const now = Array.from({ length: 25 }, (_, index) => run(index + 30, [{ total: 80, tests: 60 }]));
    expect(learnSetup([...long, ...now]).seconds).toBe(20);
  });
});
