import { describe, expect, it } from "vitest";
import { emptyRecord, type JobRecord, type RunRecord } from "../record/record.ts";
import { findFlakyTests } from "./find-flaky-tests.ts";

const job = (conclusion: string): JobRecord => ({
  name: "test",
  runner: null,
  created_at: null,
  started_at: null,
  completed_at: null,
  conclusion,
  steps: null,
});
const failure = { job: "test", file: "a.py", name: "test_a", message: null };
const run = (known: Partial<RunRecord>): RunRecord => emptyRecord({ run_id: 1, sha: "c1", workflow: "CI", ...known });
const broke = run({ failures: [failure], jobs: [job("failure")] });
const passed = run({ attempt: 2, jobs: [job("success")] });

describe("findFlakyTests", () => {
  it("finds a test that failed and passed on one commit", () => {
    expect(findFlakyTests([broke, passed])).toEqual([{ file: "a.py", name: "test_a", commits: 1 }]);
  });

  it("counts commits, not runs", () => {
    const again = { ...broke, run_id: 2 };
    const other = [broke, passed].map((record) => ({ ...record, sha: "c2" }));
    expect(findFlakyTests([broke, again, passed, ...other])[0]?.commits).toBe(2);
  });

  it.each([
    ["passed on another commit", [broke, { ...passed, sha: "c2" }]],
    ["passed in another workflow", [broke, { ...passed, workflow: "Nightly" }]],
    ["never passed", [broke, { ...broke, attempt: 2 }]],
    ["was reported by a fork", [{ ...broke, trust: "fork" as const }, passed]],
    ["passed in a job of another name", [broke, run({ attempt: 2, jobs: [{ ...job("success"), name: "lint" }] })]],
  ])("does not call a test flaky that %s", (_, records) => {
    expect(findFlakyTests(records)).toEqual([]);
  });

  it("finds nothing in no history", () => {
    expect(findFlakyTests([])).toEqual([]);
  });
});
