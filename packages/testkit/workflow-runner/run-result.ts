import type { JsonObject } from "../expressions/json.ts";
import type { Annotation } from "../step-runner/annotation.ts";
import type { Conclusion, WorkflowRun } from "../world-records.ts";
import type { RunningRun } from "./running-run.ts";

/** One step that ran or was skipped, as its job's page shows it. */
export interface StepReport {
  name: string;
  id: string;
  /** Before `continue-on-error`. */
  outcome: StepConclusion;
  conclusion: StepConclusion;
  outputs: Record<string, string>;
  annotations: Annotation[];
  summary: string;
  log: string;
}
export type StepConclusion = "success" | "failure" | "cancelled" | "skipped";

/** One job, or one of the jobs that a matrix made. */
export interface JobResult {
  /** The key under `jobs:`. */
  key: string;
  name: string;
  /** The id of the job in the world; find its record and log there. */
  id: number;
  conclusion: Conclusion;
  matrix: JsonObject | undefined;
  outputs: Record<string, string>;
  steps: StepReport[];
  /** The summaries of all steps, in order. */
  summary: string;
  annotations: Annotation[];
  log: string;
}

export interface WorkflowRunResult {
  /** The record in the world; a later attempt changes it. */
  run: WorkflowRun;
  attempt: number;
  conclusion: Conclusion;
  jobs: JobResult[];
  /** What a re-run goes on from. */
  running: RunningRun;
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
