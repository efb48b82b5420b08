import { evaluateCondition } from "../expressions/evaluate-condition.ts";
import type { ExpressionScope } from "../expressions/evaluate-expression.ts";
import { evaluateTemplates } from "../expressions/evaluate-template.ts";
import { isJsonObject } from "../expressions/json.ts";
import { type Status, statusFunctions } from "../expressions/status-functions.ts";
import { ancestorsOf } from "./definition/job-graph.ts";
import type { JobDefinition } from "./definition/workflow-file.ts";
import { unstartedJob } from "./job/job-record.ts";
import { jobScope, nameOf } from "./job/job-scope.ts";
import type { JobGroup, RunningRun } from "./run/running-run.ts";
import { runMatrix } from "./run-matrix.ts";

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
    return await runMatrix(running, definition, isJsonObject(strategy) ? strategy : {}, startAt);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const failed = unstartedJob(running, { definition, name: definition.id, startAt }, "failure", problem);
    return { result: "failure", outputs: {}, jobs: [failed], endedAt: startAt };
  }
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

/** The name of a skipped job, whose matrix was never looked at. */
function nameWithout(definition: JobDefinition, scope: ExpressionScope): string {
  try {
    return nameOf(definition, undefined, scope);
  } catch {
    return definition.name ?? definition.id;
  }
}
