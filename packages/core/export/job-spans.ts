import type { Attributes } from "@opentelemetry/api";
import { type JobRecord, type RunRecord, secondsBetween } from "../record/record.ts";
import { buildSpan, type FinishedSpan, type SpanFrame } from "./build-span.ts";
import { errorTypeOf, resultOf } from "./conclusion-result.ts";
import { type SpanTimes, spanTimes } from "./hr-time.ts";
import { knownAttributes } from "./known-attributes.ts";
import { jobUrl } from "./run-identity.ts";
import { ATTRIBUTE, OWN } from "./semantic-names.ts";
import { failureEvents } from "./test-events.ts";

interface Parent {
  readonly frame: SpanFrame;
  readonly parent: string;
}

/** Where a job's page is, or that of one of its steps. */
type PageOf = (job: JobRecord, step?: number) => string | null;

/**
 * A span for each job and step with known times. Jobs that an earlier attempt ran belong to that attempt's trace. A span's
 * id comes from the job's name: jobs of a run differ by it, and any tool can make it.
 */
export function jobSpans(record: RunRecord, parent: Parent, serverUrl: string): FinishedSpan[] {
  const pageOf: PageOf = (job, step) => jobUrl(record, job.id, serverUrl, step);
  const jobs = (record.jobs ?? []).filter((job) => job.carried !== true);
  const testJobs = new Set((record.tests ?? []).map((test) => test.job));
  const countByName = new Map<string, number>();
  return jobs.flatMap((job) => {
    const count = (countByName.get(job.name) ?? 0) + 1;
    countByName.set(job.name, count);
    const name = count === 1 ? job.name : `${job.name}#${count}`;
    // GitHub's own number, where it is known.
    const id = job.id == null ? name : String(job.id);
    const times = spanTimes(job.started_at, job.completed_at);
    if (times === null) return [];
    const part = `job/${name}`;
    const span = buildSpan(parent.frame, {
      part,
      parent: parent.parent,
      name: job.name,
      times,
      conclusion: job.conclusion,
      attributes: { ...taskAttributes(job, id, times, pageOf(job)), ...jobAttributes(job, testJobs.has(job.name)) },
      events: count === 1 ? failureEvents(record.failures, job.name) : [],
    });
    return [span, ...stepSpans(job, id, { ...parent, parent: part }, pageOf)];
  });
}

function stepSpans(job: JobRecord, id: string, { frame, parent }: Parent, pageOf: PageOf): FinishedSpan[] {
  return (job.steps ?? []).flatMap((step) => {
    const times = spanTimes(step.started_at, step.completed_at);
    if (times === null) return [];
    const attributes = taskAttributes(step, `${id}/${step.number}`, times, pageOf(job, step.number));
    const { name, conclusion } = step;
    return [buildSpan(frame, { part: `${parent}/step/${step.number}`, parent, name, times, conclusion, attributes })];
  });
}

function taskAttributes(
  task: Pick<JobRecord, "name" | "conclusion">,
  id: string,
  times: SpanTimes,
  url: string | null,
): Attributes {
  return knownAttributes({
    [ATTRIBUTE.taskName]: task.name,
    [ATTRIBUTE.taskRunId]: id,
    [ATTRIBUTE.taskRunResult]: resultOf(task.conclusion),
    [ATTRIBUTE.taskRunUrl]: url,
    [ATTRIBUTE.errorType]: errorTypeOf(task.conclusion),
    [OWN.timesCorrected]: times.corrected || null,
  });
}

/** Machine, waiting time, and the kind of job if its own test results show it. */
function jobAttributes(job: JobRecord, hasTests: boolean): Attributes {
  return knownAttributes({
    [ATTRIBUTE.taskType]: hasTests ? "test" : null,
    [ATTRIBUTE.osType]: OS_TYPES.get(job.runner?.os ?? ""),
    [ATTRIBUTE.hostArchitecture]: ARCHITECTURES.get(job.runner?.arch ?? ""),
    [OWN.queueSeconds]: job.queue_seconds ?? secondsBetween(job.created_at, job.started_at),
    [OWN.setupSeconds]: job.setup_seconds,
    [OWN.workSeconds]: job.work_seconds,
    [OWN.runnerLabels]: job.runner?.labels,
  });
}

/** The runner's words in those of the conventions. */
const OS_TYPES: ReadonlyMap<string, string> = new Map([
  ["Linux", "linux"],
  ["Windows", "windows"],
  ["macOS", "darwin"],
]);
const ARCHITECTURES: ReadonlyMap<string, string> = new Map([
  ["X64", "amd64"],
  ["ARM64", "arm64"],
  ["X86", "x86"],
  ["ARM", "arm32"],
]);
