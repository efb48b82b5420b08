import type { Workspace } from "../../packages/core/workspace/workspace.ts";
import type { PlanInputs } from "./inputs.ts";
import { idleSets } from "./read-sets.ts";
import { unmatchedGlobs } from "./read-tests.ts";

/** Patterns of the inputs that mean nothing here. Each is a warning: the plan is made without them. */
export async function tellUnmatched(
  values: PlanInputs,
  tests: readonly string[],
  workspace: Workspace,
): Promise<string[]> {
  const globs = values["allow-empty"] ? [] : await unmatchedGlobs(values, workspace);
  const sets = async (name: "group" | "exclusive"): Promise<string[]> =>
    (await idleSets(values[name], tests)).map((line) => `${name}: fewer than two tests match ${line}`);
  return [
    ...globs.map((glob) => `tests: no file matches ${glob}`),
    ...(await sets("group")),
    ...(await sets("exclusive")),
  ];
}
