import type { Unknown } from "../../packages/core/policy/finding.ts";
import { readText } from "../../packages/core/workspace/read-text.ts";
import type { Workspace } from "../../packages/core/workspace/workspace.ts";

const MAX_SETTINGS_BYTES = 1024 * 1024;
/** Git's settings of a checkout: those of the working tree, which win, then the repository's. */
const SETTINGS = [".git/config.worktree", ".git/config"];

/** Git says in its settings that it left files of the commit out: what is not there was not judged. */
export async function sparseCheckout(workspace: Workspace): Promise<readonly Unknown[]> {
  for (const path of SETTINGS) {
    const { text } = await readText(workspace, path, MAX_SETTINGS_BYTES);
    const value = /^\s*sparseCheckout\s*=\s*(\w+)\s*$/im.exec(text ?? "")?.[1]?.toLowerCase();
    if (value === undefined) continue;
    const reason = "this is a sparse checkout, and the files that it leaves out cannot be checked";
    return value === "true" ? [{ file: ".", reason }] : [];
  }
  return [];
}
