import fc from "fast-check";
import { emptyRecord, type JobRecord, type RunRecord, type TestFileRecord } from "../../record/record.ts";
import type { SnapshotLimits } from "../compaction/compact-record.ts";

const step = { number: 1, name: "s", started_at: null, completed_at: null, conclusion: null };
const times = { created_at: null, started_at: null, completed_at: null, conclusion: "success" };

function jobOf(name: string): JobRecord {
  return { name, runner: null, ...times, steps: [step] };
}

/** Every run has a file of its own, which later runs put before or after those that are known. */
function testsOf(job: string, id: number): TestFileRecord[] {
  const own = { job, file: `${id % 7}`, seconds: 1, tests: 1, failures: 0, skipped: 0 };
  return [own, testOf(job, id / 7)];
}

function testOf(job: string, seconds: number): TestFileRecord {
  const test = { job, file: "a", seconds, tests: 2, failures: 1, skipped: 0 };
  if (job !== "a") return test;
  return {
    ...test,
    cases: [
      { name: `case ${Math.round(seconds)}`, seconds },
      { name: "other", seconds: 2 },
    ],
  };
}

/**
 * Records that arrive in pieces, some of them twice. Copies of one run agree on what never changes (workflow, trust),
 * and one job's tests come in one piece.
 */
const piece = fc
  .record({
    id: fc.integer({ min: 1, max: 24 }),
    jobs: fc.option(fc.subarray(["a", "b"])),
    tests: fc.option(fc.subarray(["a", "b"])),
    failures: fc.option(fc.subarray(["f", "g", "h"])),
    files: fc.option(fc.subarray(["x", "y"])),
    conclusion: fc.constantFrom(null, "success"),
    decided: fc.boolean(),
  })
  .map(({ id, jobs, tests, failures, files, conclusion, decided }) =>
    emptyRecord({
      run_id: id,
      repository: "acme/app",
      workflow_path: id % 3 === 0 ? "nightly.yml" : "ci.yml",
      trust: id % 5 === 0 ? "fork" : "trusted",
      conclusion,
      jobs: jobs?.map(jobOf) ?? null,
      tests: tests?.flatMap((job) => testsOf(job, id)) ?? null,
      failures: failures?.map((name) => ({ job: null, file: null, name, message: "m" })) ?? null,
      changes: files && {
        files: files.map((path) => ({ path, additions: 1, deletions: 1, status: null })),
        truncated: false,
      },
      decisions: decided ? [{ action: "a", id: "1", decided_at: null, decision: 1, evidence: 2, outcome: null }] : null,
    }),
  );
/** For tests: what may have come in at some time. */
export const arbitraryHistory: fc.Arbitrary<RunRecord[]> = fc.array(piece, { maxLength: 20 });

export const arbitraryLimits: fc.Arbitrary<SnapshotLimits> = fc.record({
  runs: fc.nat(20),
  detailedRuns: fc.nat(10),
  testedRuns: fc.nat(6),
  casedRuns: fc.nat(6),
});
