import { evaluateCondition } from "../expressions/evaluate-condition.ts";
import type { ExpressionScope } from "../expressions/evaluate-expression.ts";
import { evaluateTemplates, evaluateText, splitTemplate } from "../expressions/evaluate-template.ts";
import { isJsonObject, type JsonObject } from "../expressions/json.ts";
import { type Status, statusFunctions } from "../expressions/status-functions.ts";
import type { Conclusion } from "../world/world-records.ts";
import { expandMatrix } from "./definition/expand-matrix.ts";
import { ancestorsOf } from "./definition/job-graph.ts";
import type { JobDefinition } from "./definition/workflow-file.ts";
import { jobName } from "./job/job-name.ts";
import { unstartedJob } from "./job/job-record.ts";
import { runJob } from "./job/run-job.ts";
import type { JobResult } from "./run/job-result.ts";
import type { JobGroup, RunningRun } from "./run/running-run.ts";

/** Runs what one entry under `jobs:` asks for, unless its `if:` says no. */
export async function runJobGroup(running: RunningRun, definition: JobDefinition): Promise<JobGroup> {
  const startAt = startOf(running, definition);
  const scope = jobScope(running, definition);
  const functions = statusFunctions(statusBefore(running, definition));
  try {
    if (!evaluateCondition(definition.if, { ...scope, functions })) {
      const skipped = unstartedJob(running, { definition, name: nameWithout(definition, scope), startAt }, "skipped");
      return { result: "skipped", outputs: {}, jobs: [skipped], endedAt: startAt };
    }
    const strategy = evaluateTemplates(definition.strategy, scope);
    return await runAll(running, definition, isJsonObject(strategy) ? strategy : {}, startAt);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const failed = unstartedJob(running, { definition, name: definition.id, startAt }, "failure", problem);
    return { result: "failure", outputs: {}, jobs: [failed], endedAt: startAt };
  }
}

async function runAll(
  running: RunningRun,
  definition: JobDefinition,
  strategy: JsonObject,
  startAt: Date,
): Promise<JobGroup> {
  const matrices = strategy.matrix === undefined ? [undefined] : expandMatrix(strategy.matrix);
  const failFast = strategy["fail-fast"] !== false;
  const jobs: JobResult[] = [];
  const group: JobGroup = { result: "success", outputs: {}, jobs, endedAt: startAt };
  for (const [index, matrix] of matrices.entries()) {
    const about = { "fail-fast": failFast, "job-index": index, "job-total": matrices.length };
    const contexts = { strategy: { ...about, "max-parallel": matrices.length }, matrix: matrix ?? null };
    const scope = jobScope(running, definition, contexts);
    const name = nameOf(definition, matrix, scope);
    if (group.result === "failure" && failFast) {
      jobs.push(unstartedJob(running, { definition, name, startAt, ...(matrix && { matrix }) }, "cancelled"));
      continue;
    }
    const kept = running.kept.jobs.get(name);
    const { job, endedAt } = kept
      ? { job: kept, endedAt: startAt }
      : await runJob(running, { definition, name, scope, matrix, startAt });
    jobs.push(job);
    if (endedAt > group.endedAt) group.endedAt = endedAt;
    const isForgiven = evaluateText(definition.continueOnError ?? false, scope) === "true";
    if (!isForgiven) group.result = worse(group.result, job.conclusion);
    for (const [key, value] of Object.entries(job.outputs)) if (value !== "") group.outputs[key] = value;
  }
  return group;
}

/** What the templates of a job see before it has a runner. */
function jobScope(running: RunningRun, definition: JobDefinition, more: JsonObject = {}): ExpressionScope {
  const { options, event, github, groups } = running;
  const needs = definition.needs.map((id) => {
    const group = groups.get(id);
    return [id, { result: group?.result ?? "skipped", outputs: { ...group?.outputs } }] as const;
  });
  const contexts: JsonObject = {
    github,
    needs: Object.fromEntries(needs),
    vars: { ...options.vars },
    inputs: event.inputs,
    ...more,
  };
  return { contexts, functions: {} };
}

/**
 * How the jobs before this one stand, far ones included: one that was skipped skips all that follow it. A cancelled need
 * is no failure; `cancelled()` asks about the run, which nobody cancels here.
 */
function statusBefore({ workflow, groups }: RunningRun, { id }: JobDefinition): Status {
  const results = ancestorsOf(id, workflow.jobs).map((ancestor) => groups.get(ancestor)?.result);
  if (results.includes("failure")) return "failure";
  return results.every((result) => result === "success") ? "success" : "skipped";
}

/** A job begins when all that it needs has ended: each has a machine of its own. */
function startOf({ groups, startedAt }: RunningRun, { needs }: JobDefinition): Date {
  const ends = needs.map((id) => groups.get(id)?.endedAt.getTime() ?? 0);
  return new Date(Math.max(startedAt.getTime(), ...ends));
}

function nameOf(definition: JobDefinition, matrix: JsonObject | undefined, scope: ExpressionScope): string {
  const written = definition.name ?? definition.id;
  const hasExpression = splitTemplate(written).some((piece) => "expression" in piece);
  return jobName(evaluateText(written, scope), matrix, hasExpression);
}

/** The name of a skipped job, whose matrix was never looked at. */
function nameWithout(definition: JobDefinition, scope: ExpressionScope): string {
  try {
    return nameOf(definition, undefined, scope);
  } catch {
    return definition.name ?? definition.id;
  }
}

function worse(one: Conclusion, other: Conclusion): Conclusion {
  if (one === "failure" || other === "failure") return "failure";
  return other === "success" ? one : other;
}
