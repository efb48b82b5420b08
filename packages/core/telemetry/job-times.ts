import { type JobRecord, secondsBetween } from "../history/record.ts";

/** One job on the clock of its run, in seconds after the run's start. */
export interface JobTimes {
  readonly name: string;
  readonly conclusion: string | null;
  /** Waiting for a runner; 0 for a job carried over from an earlier attempt, which waited then. */
  readonly waitSeconds: number;
  readonly startSecond: number;
  readonly workSeconds: number;
}

/** The jobs that ran, in the order of their starts. Skipped jobs, and those with unknown times, have no place on the clock. */
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
  if (job.conclusion === "skipped" || workSeconds === null) return [];
  // A job that passed before a re-run started before this attempt did; it stands at the beginning.
  const startSecond = secondsBetween(runStart, job.started_at);
  if (startSecond === null) return [];
  const waitSeconds = secondsBetween(job.created_at, job.started_at) ?? 0;
  return [{ name: job.name, conclusion: job.conclusion, waitSeconds, startSecond, workSeconds }];
}
