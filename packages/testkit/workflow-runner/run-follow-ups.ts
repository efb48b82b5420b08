import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isJsonObject, type Json } from "../expressions/json.ts";
import { parseWorkflow } from "./definition/workflow-file.ts";
import type { RunWorkflowOptions } from "./run/run-options.ts";
import type { WorkflowRunResult } from "./run/run-result.ts";
import { runWorkflow } from "./run-workflow.ts";

const FOLDER = ".github/workflows";

/**
 * Runs the workflows of the repository that wait for the end of this run (`on: workflow_run: workflows: […]`), as GitHub
 * does: from the default branch, with its rights. Their options are those of the run, unless changed here.
 */
export async function runFollowUps(
  { running, run }: WorkflowRunResult,
  change: Partial<RunWorkflowOptions> = {},
): Promise<WorkflowRunResult[]> {
  const { server } = running;
  const {
    text: _text,
    ref: _ref,
    sha: _sha,
    pullRequest: _pullRequest,
    payload: _payload,
    ...options
  } = running.options;
  const base = { ...options, ...change };
  const directory =
    typeof base.source === "string" ? base.source : base.source({ repository: base.repository, ref: "" });
  const results: WorkflowRunResult[] = [];
  for (const file of readdirSync(join(directory, FOLDER)).sort()) {
    if (!/\.ya?ml$/.test(file)) continue;
    const workflowPath = `${FOLDER}/${file}`;
    const { on } = parseWorkflow(readFileSync(join(directory, workflowPath), "utf8"), workflowPath);
    if (!waitsFor(on.workflow_run, run.name)) continue;
    const startAt = change.startAt ?? new Date(run.updated_at);
    results.push(
      await runWorkflow(server, { ...base, startAt, workflowPath, event: "workflow_run", triggeredBy: run }),
    );
  }
  return results;
}

function waitsFor(trigger: Json | undefined, name: string): boolean {
  if (!isJsonObject(trigger)) return false;
  const listOf = (value: Json | undefined) => (Array.isArray(value) ? value.map(String) : value ? [String(value)] : []);
  const types = listOf(trigger.types);
  return listOf(trigger.workflows).includes(name) && (types.length === 0 || types.includes("completed"));
}
