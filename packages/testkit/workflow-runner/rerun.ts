import { startAttempt } from "../world/start-attempt.ts";
import type { Job } from "../world/world-records.ts";
import { descendantsOf } from "./definition/job-graph.ts";
import { apiTime } from "./job/job-clock.ts";
import type { JobResult } from "./run/job-result.ts";
import type { WorkflowRunResult } from "./run/run-result.ts";
import type { JobGroup, KeptJobs, RunningRun } from "./run/running-run.ts";
import { runAttempt } from "./run-workflow.ts";

export interface RerunOptions {
  /** Only the jobs that failed and those that wait for them; results and outputs of the others are kept. */
  readonly failedOnly?: boolean;
  /** Who asks for it: `github.triggering_actor`. The rights stay those of the first actor. */
  readonly actor?: string;
  readonly startAt?: Date;
}

/**
 * Runs a further attempt of a run, on the same commit and event. When the REST API has already queued one (an action
 * asked for it), that one is run, with the jobs that it names.
 */
export async function rerun(result: WorkflowRunResult, options: RerunOptions = {}): Promise<WorkflowRunResult> {
  const { running } = result;
  const { server, run } = running;
  if (run.status !== "queued") {
    const ids = new Set(jobsToRun(result, options.failedOnly ?? false).map(({ id }) => id));
    if (ids.size === 0) throw new Error("No job of the run has failed");
    startAttempt(server.world, run, (job) => ids.has(job.id), options.actor ?? run.actor);
  }
  const startedAt = options.startAt ?? (running.options.now ?? server.world.now)();
  Object.assign(run, { status: "in_progress", run_started_at: apiTime(startedAt) });
  const records = server.world.jobs.filter((job) => job.run_id === run.id && job.run_attempt === run.run_attempt);
  return runAttempt({ ...running, startedAt, kept: keptJobs(running, records) });
}

function jobsToRun({ running, jobs }: WorkflowRunResult, failedOnly: boolean): JobResult[] {
  if (!failedOnly) return jobs;
  const failed = jobs.filter(({ conclusion }) => conclusion !== "success" && conclusion !== "skipped");
  const waiting = waitingFor(
    running,
    failed.map(({ key }) => key),
  );
  return [...new Set([...failed, ...jobs.filter(({ key }) => waiting.has(key))])];
}

/** All that the new attempt takes over: the jobs whose records it has not queued and that wait for none of the queued. */
function keptJobs(running: RunningRun, records: readonly Job[]): KeptJobs {
  const recordOf = new Map(records.map((record) => [record.name, record]));
  const isQueued = ({ name }: JobResult) => recordOf.get(name)?.status === "queued";
  const all = [...running.groups];
  const queuedKeys = all.filter(([, { jobs }]) => jobs.some(isQueued)).map(([key]) => key);
  const waiting = waitingFor(running, queuedKeys);
  const withNewId = (job: JobResult): JobResult => ({ ...job, id: recordOf.get(job.name)?.id ?? job.id });
  const renewed = (group: JobGroup): JobGroup => ({ ...group, jobs: group.jobs.map(withNewId) });
  const untouched = all.filter(([key]) => !queuedKeys.includes(key) && !waiting.has(key));
  const partly = all.filter(([key]) => queuedKeys.includes(key) && !waiting.has(key));
  const single = partly.flatMap(([, { jobs }]) => jobs.filter((job) => !isQueued(job)).map(withNewId));
  return {
    groups: new Map(untouched.map(([key, group]) => [key, renewed(group)])),
    jobs: new Map(single.map((job) => [job.name, job])),
  };
}

function waitingFor({ workflow }: RunningRun, keys: readonly string[]): Set<string> {
  return new Set(keys.flatMap((key) => descendantsOf(key, workflow.jobs)));
}
