import { fileName } from "../../paths/path-parts.ts";
import type { RunRecord } from "../../record/record.ts";
import type { RunHeader } from "./run-headers.ts";

/** The workflow that a prediction is for, as a user or a runner names it. */
export interface WorkflowName {
  /** `owner/name`; null: whatever the history holds. */
  readonly repository: string | null;
  /** GitHub's number of the repository, where it is known. */
  readonly repositoryId?: number | null;
  /** Its name, its path, or its file name; null: the only workflow of the history. */
  readonly workflow: string | null;
}

/**
 * The runs of one workflow, in the order of `runs`. When several series answer to the name (two files with the name
 * `CI`), the one that ran last is meant, with all its runs, whatever it was called then. Without a name a history of one
 * workflow is clear, of several is not: nothing.
 */
export function chooseSeries(runs: readonly RunHeader[], name: WorkflowName): RunHeader[] {
  const { workflow } = name;
  const own = runs.filter(inRepository(runs, name));
  const series = own.findLast((run) => workflow === null || isWorkflow(run.record, workflow))?.series;
  const chosen = own.filter((run) => run.series === series);
  return workflow === null && chosen.length < own.length ? [] : chosen;
}

/**
 * Whether a run is one of the repository. A name that shares its number with the asked one is an older name of it, and a
 * record without a repository belongs to the requested one.
 */
function inRepository(runs: readonly RunHeader[], { repository, repositoryId = null }: WorkflowName) {
  if (repository === null) return () => true;
  const ids = new Set(repositoryId === null ? [] : [repositoryId]);
  const names = new Set([repository.toLowerCase()]);
  for (const { record } of runs)
    if (names.has(nameOf(record)) && record.repository_id != null) ids.add(record.repository_id);
  for (const { record } of runs) if (ids.has(record.repository_id ?? 0)) names.add(nameOf(record));
  return ({ record }: RunHeader) => record.repository === null || names.has(nameOf(record));
}

function nameOf({ repository }: Pick<RunRecord, "repository">): string {
  return (repository ?? "").toLowerCase();
}

/** Whether a run's workflow is the one of this name, path or file name. */
export function isWorkflow(
  { workflow, workflow_path }: Pick<RunRecord, "workflow" | "workflow_path">,
  name: string,
): boolean {
  return workflow === name || workflow_path === name || (workflow_path !== null && fileName(workflow_path) === name);
}
