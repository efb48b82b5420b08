import { fileName } from "../../paths/path-parts.ts";
import type { RunRecord } from "../../record/record.ts";
import type { RunHeader } from "./run-headers.ts";

/** The workflow that a prediction is for, as a user or a runner names it. */
export interface WorkflowName {
  /** `owner/name`; null: whatever the history holds. */
  readonly repository: string | null;
  /** Its name, its path, or its file name; null: the only workflow of the history. */
  readonly workflow: string | null;
}

/**
 * The runs of one workflow, in the order of `runs`. When several series answer to the name (two files with the name
 * `CI`), the one that ran last is meant. Without a name a history of one workflow is clear, of several is not: nothing.
 */
export function chooseSeries(runs: readonly RunHeader[], { repository, workflow }: WorkflowName): RunHeader[] {
  const candidates = runs.filter(
    (run) => isRepository(run, repository) && (workflow === null || isWorkflow(run.record, workflow)),
  );
  const series = candidates.at(-1)?.series;
  const chosen = candidates.filter((run) => run.series === series);
  return workflow === null && chosen.length < candidates.length ? [] : chosen;
}

/** A record that does not say its repository belongs to whichever is asked for. */
function isRepository({ record }: RunHeader, repository: string | null): boolean {
  return (
    repository === null || record.repository === null || record.repository.toLowerCase() === repository.toLowerCase()
  );
}

/** Whether a run's workflow is the one of this name, path or file name. */
export function isWorkflow(
  { workflow, workflow_path }: Pick<RunRecord, "workflow" | "workflow_path">,
  name: string,
): boolean {
  return workflow === name || workflow_path === name || (workflow_path !== null && fileName(workflow_path) === name);
}
