import type { Workspace } from "../../packages/core/workspace/workspace.ts";
import type { PlanInputs } from "./inputs.ts";
import { idleSets } from "./read-sets.ts";
import { type FoundTests, unmatchedGlobs } from "./read-tests.ts";

/** How many left-out places are named; the rest is a number. */
const MAX_NAMED_OMISSIONS = 3;

/** Patterns of the inputs that match nothing, and places where no test was looked for. Each is a warning: the plan goes without. */
export async function searchWarnings(
  values: PlanInputs,
  { tests, omitted }: FoundTests,
  workspace: Workspace,
): Promise<string[]> {
  const globs = values["allow-empty"] ? [] : await unmatchedGlobs(values, workspace);
  const sets = async (name: "group" | "exclusive"): Promise<string[]> =>
    (await idleSets(values[name], tests)).map((line) => `${name}: fewer than two tests match ${line}`);
  return [
    ...globs.map((glob) => `tests: no file matches ${glob}`),
    ...(await sets("group")),
    ...(await sets("exclusive")),
    ...omitted.slice(0, MAX_NAMED_OMISSIONS).map(({ path, reason }) => `tests: ${path} was not searched: ${reason}`),
    ...(omitted.length > MAX_NAMED_OMISSIONS
      ? [`tests: ${omitted.length - MAX_NAMED_OMISSIONS} more places were not searched`]
      : []),
  ];
}
