import { expect, it } from "vitest";
import { endingOf, jobEndings } from "./ending.ts";
import type { JobRecord } from "./record.ts";

const job = (name: string, conclusion: string | null, more: Partial<JobRecord> = {}): JobRecord => ({
  name,
  runner: null,
  created_at: null,
  started_at: null,
  completed_at: null,
  steps: null,
  conclusion,
  ...more,
});

it.each([
  ["success", "passed"],
  ["neutral", "passed"],
  ["failure", "failed"],
  ["cancelled", "cut"],
  ["timed_out", "cut"],
  ["skipped", "cut"],
  ["startup_failure", "cut"],
  ["a word of tomorrow", "cut"],
  [null, "unknown"],
])("%s is an end that is %s", (conclusion, ending) => {
  expect(endingOf(conclusion)).toBe(ending);
});

it("a job has its own end, one that is not listed that of the run, and one of an earlier attempt none here", () => {
  const jobs = [job("a", "success"), job("b", null), job("c", "success", { carried: true })];
  const ending = jobEndings({ jobs, conclusion: "failure" });
  expect(["a", "b", "c", "d"].map(ending)).toEqual(["passed", "unknown", "cut", "failed"]);
});
