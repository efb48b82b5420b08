import { InputError } from "../../packages/core/action/input-error.ts";
import type { ChangedFile, ChangeReading } from "../../packages/core/policy/policy-input.ts";
import type { Workspace } from "../../packages/core/workspace/workspace.ts";
import { globDependencyFiles } from "./glob-dependency-files.ts";
import { readText } from "./read-text.ts";

/** Lockfiles are read to see whether they differ. */
const largestFile = 64 * 1024 * 1024;

/** What happened to manifests and lockfiles between two checkouts. `paths` are those of the second one. */
export async function compareCheckouts(
  base: Workspace,
  workspace: Workspace,
  paths: readonly string[],
): Promise<ChangeReading> {
  const [old, now] = [new Set(await globDependencyFiles(base)), new Set(paths)];
  if (old.size === 0 && (await base.glob(["*", ".github/**"])).length === 0) {
    const expected = "a folder with the checkout to compare with";
    throw new InputError([{ name: "base-workspace", place: "input", given: base.root, expected }]);
  }
  const files: ChangedFile[] = [];
  for (const path of new Set([...old, ...now])) {
    const before = old.has(path) ? (await readText(base, path, largestFile)).text : null;
    const after = now.has(path) ? (await readText(workspace, path, largestFile)).text : null;
    const status = !old.has(path) ? "added" : !now.has(path) ? "removed" : "modified";
    // Two texts that cannot be read are not known to be equal.
    if (status !== "modified" || before === null || before !== after) files.push({ path, status, before, after });
  }
  return { known: true, files };
}
