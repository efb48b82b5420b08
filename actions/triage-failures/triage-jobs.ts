import type { RunRecord } from "../../packages/core/record/record.ts";
import type { FlakyTest } from "../../packages/core/triage/flaky-evidence.ts";
import type { TestName } from "../../packages/core/triage/test-name.ts";
import { type FailedJob, type JobTriage, triageJob } from "../../packages/core/triage/triage-job.ts";

/** What is known about tests besides the logs. */
export interface TestFacts {
  /** From the reports that the user named; null where there are none. */
  readonly reported: readonly TestName[] | null;
  /** What the jobs of the run recorded about themselves. */
  readonly parts: readonly RunRecord[];
  readonly known: readonly FlakyTest[];
}

/** A verdict for each failed job. */
export function triageJobs(jobs: readonly Omit<FailedJob, "failingTests">[], facts: TestFacts): readonly JobTriage[] {
  return jobs.map((job) => triageJob({ ...job, failingTests: failingTests(job, facts) }, facts.known));
}

function failingTests({ job, attempt }: Omit<FailedJob, "failingTests">, facts: TestFacts): readonly TestName[] | null {
  if (facts.reported !== null) return facts.reported;
  const recorded = facts.parts
    .filter((part) => part.attempt === attempt)
    .flatMap(({ failures }) => failures ?? [])
    .filter((failure) => failure.job === job);
  return recorded.length > 0 ? recorded.map(({ file, name }) => ({ file, name })) : null;
}
