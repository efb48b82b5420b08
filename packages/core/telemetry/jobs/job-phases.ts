import { type JobRecord, type StepRecord, secondsBetween } from "../../record/record.ts";
import { coveredSeconds, type Span } from "./covered-seconds.ts";

/** Where the time of a job went, in seconds; null if its times do not show it. */
export interface JobPhases {
  /** Waiting for a machine. */
  readonly queue: number | null;
  /** From the job's start until its own first step: machine, containers, downloads of actions, `Pre` steps. */
  readonly setup: number | null;
  /** While at least one of its own steps ran. Steps may run in parallel. */
  readonly work: number | null;
}

/** Steps that the runner adds before those of the workflow. */
const BEFORE = /^(?:Set up job$|Set up runner$|Initialize containers$|Pre |Pull |Build [\w.-]+\/[\w.-]+)/;
/** Steps that the runner adds behind them. */
const AFTER = /^(?:Post |Stop containers$|Complete job$|Complete runner$)/;

/** A job that an earlier attempt ran waited and worked then. */
export function jobPhases(job: JobRecord): JobPhases {
  if (job.carried === true || job.conclusion === "skipped") return { queue: null, setup: null, work: null };
  const queue = queueSeconds(job);
  if (job.steps === null || job.steps.length === 0) return { queue, setup: null, work: null };
  const spans = job.steps.filter(isOwn).flatMap(spanOf);
  const first = Math.min(...spans.map(({ start }) => start));
  const start = job.started_at === null ? Number.NaN : Date.parse(job.started_at);
  const setup = spans.length === 0 || Number.isNaN(start) ? null : Math.max(0, (first - start) / 1000);
  return { queue, setup, work: coveredSeconds(spans) };
}

/** GitHub's clocks may differ by a second, which is no negative wait. */
function queueSeconds({ created_at, started_at }: JobRecord): number | null {
  if (created_at === null || started_at === null) return null;
  return secondsBetween(created_at, started_at) ?? 0;
}

function isOwn({ name, conclusion }: StepRecord): boolean {
  return conclusion !== "skipped" && !BEFORE.test(name) && !AFTER.test(name);
}

function spanOf({ started_at, completed_at }: StepRecord): Span[] {
  if (started_at === null || completed_at === null) return [];
  return [{ start: Date.parse(started_at), end: Date.parse(completed_at) }];
}
