import type { Conclusion, Job, WorkflowRun, World } from "../../packages/testkit/index.ts";
import type { ActJob, ActStep } from "./read-act-jobs.ts";

/** Puts what act ran into the world, so that the REST API tells of it as GitHub's would. */
export function keepActJobs(world: World, run: WorkflowRun, jobs: readonly ActJob[]): Conclusion {
  for (const job of jobs) {
    const record = world.addJob({ run_id: run.id, name: job.name, ...ended(job), conclusion: job.conclusion });
    record.steps.push(...job.steps.map(stepRecord));
    world.jobLogs.set(
      record.id,
      job.log.map(({ at, text }) => `${at.toISOString().slice(0, 23)}0000Z ${text}\n`).join(""),
    );
  }
  const conclusion = jobs.some((job) => job.conclusion === "failure") ? "failure" : "success";
  const last = new Date(Math.max(...jobs.map(({ endedAt }) => endedAt.getTime())));
  Object.assign(run, { status: "completed", conclusion, updated_at: apiTime(last) });
  return conclusion;
}

/** GitHub makes a job when its turn comes: none of these ever waited for a machine. */
function ended({ startedAt, endedAt }: ActJob): Partial<Job> {
  const started = apiTime(startedAt);
  return { created_at: started, started_at: started, completed_at: apiTime(endedAt) };
}

function stepRecord(step: ActStep, index: number): Job["steps"][number] {
  return {
    number: index + 1,
    name: step.name,
    status: "completed",
    conclusion: step.isForgiven ? "success" : step.outcome,
    started_at: apiTime(step.startedAt),
    completed_at: apiTime(step.endedAt),
  };
}

function apiTime(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}
