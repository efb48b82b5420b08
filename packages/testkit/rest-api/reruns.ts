import { json, type Reply } from "../http/exchange.ts";
import { startAttempt } from "../world/start-attempt.ts";
import type { Job, WorkflowRun } from "../world/world-records.ts";
import { jobOf } from "./jobs.ts";
import { notFound, type RestCall, refusal } from "./rest-route.ts";
import { runOf } from "./runs.ts";

/** Runs can be run again for 30 days after their first attempt. */
const RERUN_DAYS = 30;
const DAY_MS = 86_400_000;

/** What `rerun-failed-jobs` runs again. */
const FAILED = new Set(["failure", "cancelled", "timed_out"]);

export function rerunRun(call: RestCall): Reply {
  return rerun(call, runOf(call), () => true);
}

export function rerunFailedJobs(call: RestCall): Reply {
  return rerun(call, runOf(call), (job) => FAILED.has(job.conclusion ?? ""));
}

/** Jobs that depend on this one would run again too; the world does not know dependencies, so only this one does. */
export function rerunJob(call: RestCall): Reply {
  const { job, run } = jobOf(call);
  return rerun(call, run, (other) => other === job);
}

function rerun(call: RestCall, run: WorkflowRun | undefined, again: (job: Job) => boolean): Reply {
  const { world, login } = call;
  if (!run) return notFound();
  if (run.status !== "completed") return refusal(403, "This workflow is already running");
  if (world.now().getTime() - new Date(run.created_at).getTime() > RERUN_DAYS * DAY_MS) {
    return refusal(403, "Unable to retry this workflow run because it was created over a month ago");
  }
  const current = world.jobs.filter((job) => job.run_id === run.id && job.run_attempt === run.run_attempt);
  if (current.length > 0 && !current.some(again)) return refusal(403, "This workflow run cannot be retried");
  startAttempt(world, run, again, login);
  return json(201, {});
}
