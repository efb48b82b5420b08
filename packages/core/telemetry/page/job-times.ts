import { type JobRecord, secondsBetween } from "../../record/record.ts";

/** One job on the clock of its run, in seconds after the run's start. */
export interface JobTimes {
  readonly name: string;
  readonly conclusion: string | null;
  /** Waiting for a runner. */
  readonly waitSeconds: number;
  readonly startSecond: number;
  readonly workSeconds: number;
}

/**
 * The jobs that ran, in the order of their starts. Skipped jobs, those with unknown times, and those that an earlier
 * attempt ran have no place on the clock.
 */
export function jobTimes(jobs: readonly JobRecord[], runStart: string | null): JobTimes[] {
  const start =
    runStart ??
    jobs
      .map((job) => job.started_at)
      .filter((time) => time !== null)
      .sort()[0] ??
    null;
  return jobs.flatMap((job) => onClock(job, start)).sort((a, b) => a.startSecond - b.startSecond);
}

function onClock(job: JobRecord, runStart: string | null): JobTimes[] {
  const workSeconds = secondsBetween(job.started_at, job.completed_at);
  if (job.carried === true || job.conclusion === "skipped" || workSeconds === null) return [];
  if (runStart === null || job.started_at === null) return [];
  // The run's clock and the job's may differ by a second.
  const startSecond = Math.max(0, (Date.parse(job.started_at) - Date.parse(runStart)) / 1000);
  const waitSeconds = secondsBetween(job.created_at, job.started_at) ?? 0;
  return [{ name: job.name, conclusion: job.conclusion, waitSeconds, startSecond, workSeconds }];
}
