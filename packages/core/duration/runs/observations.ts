import { compareText } from "../../collections/compare-text.ts";
import { groupBy } from "../../collections/group-by.ts";
import { isCompleteEnd } from "../../record/ending.ts";
import { isCarriedOver } from "../../record/is-carried-over.ts";
import { type JobRecord, type RunRecord, runSeconds, secondsBetween } from "../../record/record.ts";
import { ActiveRuns } from "./active-runs.ts";
import { type RunFeatures, runFeatures } from "./run-features.ts";
import { instant, type RunHeader, runHeaders } from "./run-headers.ts";
import { traffic } from "./traffic.ts";

/** One run as the models see it: what was known before, and what it turned out to be. */
export interface RunObservation {
  readonly key: string;
  readonly runId: number;
  readonly attempt: number;
  /** Whether it only repeats what an earlier attempt began: a later attempt, or one with jobs of an earlier one. */
  readonly repeats: boolean;
  /** Runs of one repository and workflow are one series. */
  readonly series: string;
  readonly context: RunFeatures;
  /** When its end was known, in milliseconds; null for a run without a recorded end. */
  readonly knownAt: number | null;
  readonly outcome: Outcome;
  /** Null where the jobs are unknown, which is not the same as no jobs. */
  readonly jobs: readonly JobObservation[] | null;
  /** Whether an outsider controlled the run. It gets predictions, but teaches nothing. */
  readonly fromFork: boolean;
}

export interface JobObservation extends Outcome {
  readonly name: string;
  /** False for a job that was skipped. */
  readonly ran: boolean;
  /** Whether an earlier attempt ran it. */
  readonly carried: boolean;
  /** Seconds from its creation until a machine took it; null where it is unknown. */
  readonly queueSeconds: number | null;
  /** Milliseconds since 1970; null where it is unknown. */
  readonly completedAt: number | null;
}

export interface Outcome {
  /** Above zero; null where it is unknown or senseless. */
  readonly seconds: number | null;
  /** True when it went to its end: only that says how long the work takes. */
  readonly complete: boolean;
}

/**
 * Records as observations, in the order in which the runs were created (ties: run, attempt). `activeRuns`: whether they
 * know how many runs of their workflow were active when they were created.
 */
export function observations(records: readonly RunRecord[], { activeRuns = true } = {}): RunObservation[] {
  const headers = runHeaders(records);
  if (!activeRuns) return headers.map((header) => observation(header));
  const bySeries = groupBy(headers, ({ series }) => series);
  const ways = new Map([...bySeries].map(([series, runs]) => [series, new ActiveRuns(runs)]));
  return headers.map((header) => observation(header, ways.get(header.series)));
}

/** Without `ways` the traffic at its creation is unknown. */
export function observation(
  { record, key, series, createdAt }: RunHeader,
  ways: ActiveRuns | null = null,
): RunObservation {
  const completedAt = instant(record.completed_at);
  return {
    key,
    runId: record.run_id,
    attempt: record.attempt,
    repeats: record.attempt > 1 || (record.jobs?.some(({ carried }) => carried === true) ?? false),
    series,
    context: runFeatures({
      ...contextOf(record),
      createdAt,
      files: record.changes?.files ?? null,
      traffic: ways === null ? null : traffic(ways.at(createdAt), createdAt),
    }),
    // A clock that ran backwards must not let a run be known before it exists.
    knownAt: completedAt === null ? null : Math.max(completedAt, createdAt),
    outcome: { seconds: usable(runSeconds(record)), complete: isCompleteEnd(record.conclusion) },
    jobs: record.jobs?.map((job) => jobObservation(job, record.attempt)) ?? null,
    fromFork: record.trust === "fork",
  };
}

/** Field by field: a record's lists may still be packed, and copying it would unpack them all. */
function contextOf({
  event,
  branch,
  sha,
  attempt,
}: RunRecord): Pick<RunRecord, "event" | "branch" | "sha" | "attempt"> {
  return { event, branch, sha, attempt };
}

function jobObservation(job: JobRecord, attempt: number): JobObservation {
  const ran = job.conclusion !== "skipped";
  // What an earlier attempt did belongs to that attempt. The job is a part of this run, but its times are not.
  const carried = job.carried === true || (attempt > 1 && isCarriedOver(job));
  const timed = ran && !carried;
  return {
    name: job.name,
    ran,
    carried,
    queueSeconds: timed ? secondsBetween(job.created_at, job.started_at) : null,
    completedAt: carried ? null : instant(job.completed_at),
    seconds: timed ? usable(secondsBetween(job.started_at, job.completed_at)) : null,
    complete: isCompleteEnd(job.conclusion),
  };
}

/** A duration of zero is a clock too coarse or a job that did nothing; no model can learn from its logarithm. */
function usable(seconds: number | null): number | null {
  return seconds !== null && Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}

export function byCreation(a: RunObservation, b: RunObservation): number {
  return (
    a.context.createdAt - b.context.createdAt || a.runId - b.runId || a.attempt - b.attempt || compareText(a.key, b.key)
  );
}

/** A run that says how long its work takes, and may teach it. */
export type LearntRun = RunObservation & { readonly outcome: { readonly seconds: number }; readonly knownAt: number };

/** Complete, trusted, and ended before `now`. */
export function isLearnt(run: RunObservation, now: number): run is LearntRun {
  const { seconds, complete } = run.outcome;
  return complete && seconds !== null && !run.fromFork && run.knownAt !== null && run.knownAt < now;
}
