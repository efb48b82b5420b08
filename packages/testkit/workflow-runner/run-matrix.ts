import type { ExpressionScope } from "../expressions/evaluate-expression.ts";
import { evaluateText } from "../expressions/evaluate-template.ts";
import type { Json, JsonObject } from "../expressions/json.ts";
import type { Conclusion } from "../world/world-records.ts";
import { expandMatrix } from "./definition/expand-matrix.ts";
import type { JobDefinition } from "./definition/workflow-file.ts";
import { unstartedJob } from "./job/job-record.ts";
import { jobScope, nameOf } from "./job/job-scope.ts";
import { runJob } from "./job/run-job.ts";
import type { JobResult } from "./run/job-result.ts";
import type { JobGroup, RunningRun } from "./run/running-run.ts";

/** One job that a matrix makes, or the only one of an entry without a matrix. */
interface PlannedJob {
  readonly name: string;
  readonly matrix: JsonObject | undefined;
  readonly scope: ExpressionScope;
  /** `continue-on-error`: its failure does not fail the entry. */
  readonly isForgiven: boolean;
}

/**
 * Runs all jobs that the strategy of an entry under `jobs:` asks for. On record, `max-parallel` machines work side by
 * side and each takes the next job when its last one has ended; how many really do is the option `jobsAtOnce`.
 */
export async function runMatrix(
  running: RunningRun,
  definition: JobDefinition,
  strategy: JsonObject,
  startAt: Date,
): Promise<JobGroup> {
  const failFast = strategy["fail-fast"] !== false;
  const matrices = strategy.matrix === undefined ? [undefined] : expandMatrix(strategy.matrix);
  const maxParallel = limitOf(strategy["max-parallel"], matrices.length);
  const planned = matrices.map((matrix, index): PlannedJob => {
    const about = { "fail-fast": failFast, "job-index": index, "job-total": matrices.length };
    const contexts = { strategy: { ...about, "max-parallel": maxParallel }, matrix: matrix ?? null };
    const scope = jobScope(running, definition, contexts);
    const isForgiven = evaluateText(definition.continueOnError ?? false, scope) === "true";
    return { name: nameOf(definition, matrix, scope), matrix, scope, isForgiven };
  });
  const results: JobResult[] = [];
  /** When the machines that have nothing to do became free. */
  const idle: Date[] = Array(Math.min(maxParallel, planned.length)).fill(startAt);
  let result: Conclusion = "success";
  const queue = planned.entries();
  const work = async () => {
    for (const [index, job] of queue) {
      idle.sort((one, other) => one.getTime() - other.getTime());
      const freeAt = idle.shift() ?? startAt;
      const stopped = result === "failure" && failFast;
      const { job: ended, endedAt } = await (stopped ? cancelled : runPlanned)(running, definition, job, freeAt);
      results[index] = ended;
      idle.push(endedAt);
      if (!stopped && !job.isForgiven) result = worse(result, ended.conclusion);
    }
  };
  const workers = Math.min(running.options.jobsAtOnce ?? 1, idle.length);
  const ends = await Promise.allSettled(Array.from({ length: workers }, work));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return { result, outputs: outputsOf(results), jobs: results, endedAt: new Date(Math.max(...idle.map(Number))) };
}

interface EndedJob {
  readonly job: JobResult;
  readonly endedAt: Date;
}

async function runPlanned(
  running: RunningRun,
  definition: JobDefinition,
  { name, matrix, scope }: PlannedJob,
  startAt: Date,
): Promise<EndedJob> {
  const kept = running.kept.jobs.get(name);
  return kept ? { job: kept, endedAt: startAt } : runJob(running, { definition, name, scope, matrix, startAt });
}

async function cancelled(
  running: RunningRun,
  definition: JobDefinition,
  { name, matrix }: PlannedJob,
  startAt: Date,
): Promise<EndedJob> {
  const job = unstartedJob(running, { definition, name, startAt, ...(matrix && { matrix }) }, "cancelled");
  return { job, endedAt: startAt };
}

/** Jobs at once by `max-parallel`; all of them where it is not given. */
function limitOf(given: Json | undefined, jobs: number): number {
  if (given === undefined || given === null) return jobs;
  const limit = Number(given);
  if (!Number.isInteger(limit) || limit < 1)
    throw new Error(`max-parallel is ${String(given)}, not a number from 1 on`);
  return limit;
}

/** An output that several jobs set is that of the last one, as long as it is not empty. */
function outputsOf(jobs: readonly JobResult[]): Record<string, string> {
  const set = jobs.flatMap(({ outputs }) => Object.entries(outputs).filter(([, value]) => value !== ""));
  return Object.fromEntries(set);
}

function worse(one: Conclusion, other: Conclusion): Conclusion {
  if (one === "failure" || other === "failure") return "failure";
  return other === "success" ? one : other;
}
