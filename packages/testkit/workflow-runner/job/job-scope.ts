import type { ExpressionScope } from "../../expressions/evaluate-expression.ts";
import { evaluateText, splitTemplate } from "../../expressions/evaluate-template.ts";
import type { JsonObject } from "../../expressions/json.ts";
import type { JobDefinition } from "../definition/workflow-file.ts";
import type { RunningRun } from "../run/running-run.ts";
import { jobName } from "./job-name.ts";

/** What the templates of a job see before it has a runner. */
export function jobScope(running: RunningRun, definition: JobDefinition, more: JsonObject = {}): ExpressionScope {
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

/** The name under which the job appears, filled in. */
export function nameOf(definition: JobDefinition, matrix: JsonObject | undefined, scope: ExpressionScope): string {
  const written = definition.name ?? definition.id;
  const hasExpression = splitTemplate(written).some((piece) => "expression" in piece);
  return jobName(evaluateText(written, scope), matrix, hasExpression);
}
