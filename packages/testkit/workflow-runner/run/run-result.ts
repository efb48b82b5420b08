import type { Conclusion, WorkflowRun } from "../../world/world-records.ts";
import type { JobResult } from "./job-result.ts";
import type { RunningRun } from "./running-run.ts";

export interface WorkflowRunResult {
  /** The record in the world; a later attempt changes it. */
  readonly run: WorkflowRun;
  readonly attempt: number;
  readonly conclusion: Conclusion;
  readonly jobs: JobResult[];
  /** What a re-run continues from. */
  readonly running: RunningRun;
  /** The job with this key or this full name; throws when there is none or more than one. */
  job(nameOrKey: string): JobResult;
}

export function workflowRunResult(running: RunningRun, conclusion: Conclusion): WorkflowRunResult {
  const { run, workflow, groups } = running;
  const jobs = workflow.jobs.flatMap(({ id }) => groups.get(id)?.jobs ?? []);
  return {
    run,
    attempt: run.run_attempt,
    conclusion,
    jobs,
    running,
    job(nameOrKey) {
      const found = jobs.filter(({ name, key }) => name === nameOrKey || key === nameOrKey);
      const [only] = found;
      if (only && found.length === 1) return only;
      throw new Error(
        `${found.length} jobs are named '${nameOrKey}'; there are: ${jobs.map((j) => j.name).join(", ")}`,
      );
    },
  };
}
