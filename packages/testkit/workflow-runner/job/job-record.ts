import type { JsonObject } from "../../expressions/json.ts";
import type { Conclusion, Job } from "../../world/world-records.ts";
import type { JobDefinition } from "../definition/workflow-file.ts";
import type { JobResult } from "../run/job-result.ts";
import type { RunningRun } from "../run/running-run.ts";
import { apiTime } from "./job-clock.ts";
import { JobLog } from "./job-log.ts";

/** Puts a job into the world, or takes the one that a re-run has queued under this name. */
export function beginJob({ server: { world }, run }: RunningRun, name: string, given: Partial<Job>): Job {
  const fields = { run_id: run.id, run_attempt: run.run_attempt, name, completed_at: null, conclusion: null, ...given };
  const queued = world.jobs.find(
    (job) => job.run_id === run.id && job.run_attempt === run.run_attempt && job.name === name,
  );
  if (!queued) return world.addJob(fields);
  const runner = {
    runner_id: queued.id,
    runner_name: `GitHub Actions ${queued.id}`,
    runner_group_name: "GitHub Actions",
  };
  return Object.assign(queued, runner, fields);
}

/** The record and the result of a job that never had a machine: skipped, cancelled, or impossible to set up. */
export function unstartedJob(
  running: RunningRun,
  job: { definition: JobDefinition; name: string; startAt: Date; matrix?: JsonObject },
  conclusion: Conclusion,
  problem?: string,
): JobResult {
  const time = apiTime(job.startAt);
  const record = beginJob(running, job.name, {
    status: "completed",
    conclusion,
    created_at: time,
    started_at: time,
    completed_at: time,
    steps: [],
    labels: [],
    runner_id: null,
    runner_name: null,
    runner_group_name: null,
  });
  const log = new JobLog();
  if (problem !== undefined) log.write(job.startAt, `##[error]${problem}`);
  if (problem !== undefined) running.server.world.jobLogs.set(record.id, log.text);
  return {
    key: job.definition.id,
    name: job.name,
    id: record.id,
    conclusion,
    matrix: job.matrix,
    outputs: {},
    steps: [],
    summary: "",
    annotations: problem === undefined ? [] : [{ level: "error", message: problem }],
    log: problem === undefined ? "" : log.text,
  };
}
