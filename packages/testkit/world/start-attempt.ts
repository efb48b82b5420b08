import type { World } from "./world.ts";
import type { Job, WorkflowRun } from "./world-records.ts";

/**
 * Begins a new attempt of a run. The jobs that `again` picks are queued again; the others are carried over, which
 * GitHub shows as new jobs (new id, attempt and `created_at`) with the old times: they start before they were created.
 */
export function startAttempt(
  world: World,
  run: WorkflowRun,
  again: (job: Job) => boolean,
  actor = run.triggering_actor,
): void {
  const previous = world.jobs.filter((job) => job.run_id === run.id && job.run_attempt === run.run_attempt);
  const now = world.timestamp();
  world.previousAttempts.push({ ...run });
  Object.assign(run, {
    run_attempt: run.run_attempt + 1,
    run_started_at: now,
    updated_at: now,
    status: "queued",
    conclusion: null,
    triggering_actor: actor,
  });
  for (const job of previous) {
    const isAgain = again(job);
    const fresh = { id: world.nextId(), run_attempt: run.run_attempt, created_at: now };
    const copy = world.addJob({ ...job, ...fresh, ...(isAgain && queued(now)) });
    const log = world.jobLogs.get(job.id);
    if (!isAgain && log !== undefined) world.jobLogs.set(copy.id, log);
  }
}

function queued(now: string): Partial<Job> {
  return {
    status: "queued",
    conclusion: null,
    started_at: now,
    completed_at: null,
    runner_id: null,
    runner_name: null,
    runner_group_name: null,
    steps: [],
  };
}
