import type { Ports } from "../../packages/core/action/ports.ts";
import { fetchJobs } from "../../packages/core/github/fetch-jobs.ts";
import { isCarriedOver } from "../../packages/core/record/is-carried-over.ts";
import type { RunJob } from "../../packages/core/scheduling/verification/expected-jobs.ts";
import type { VerificationProblem } from "../../packages/core/scheduling/verification/verification.ts";

export interface ReadRunJobs {
  /** Null if GitHub cannot be asked: no token, or no run. */
  readonly jobs: readonly RunJob[] | null;
  readonly problems: readonly VerificationProblem[];
}

/** The jobs of this run in this attempt: without them it is not known who should have reported. */
export async function readRunJobs({ context, rest }: Ports): Promise<ReadRunJobs> {
  const { repository, runId, attempt } = context;
  if (rest === null || repository === null || runId === null) return { jobs: null, problems: [] };
  const { value, problems } = await fetchJobs(rest, repository, runId, attempt);
  if (value === null) {
    const reason = problems[0]?.message ?? "no reason given";
    const message = `which jobs had to report is not known (needs \`actions: read\`): ${reason}`;
    return { jobs: null, problems: [{ code: "unchecked", message }] };
  }
  return {
    jobs: value.map((job) => ({
      name: job.name,
      conclusion: job.conclusion,
      isCarried: attempt > 1 && isCarriedOver(job),
    })),
    problems: [],
  };
}
