import { InputError } from "../action/input-error.ts";
import { readText } from "../workspace/read-text.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { ChangedText, TextReading } from "./changed-text.ts";

/** Lockfiles are read to see whether they differ. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** The files of a checkout that are compared, by their paths. */
export interface ComparedFiles {
  readonly workspace: Workspace;
  readonly paths: readonly string[];
}

/**
 * What happened to the given files between two checkouts, the older first. Throws an `InputError` on `base-workspace`
 * where the older one is no checkout, or holds the newer one: then nothing would have changed.
 */
export async function compareCheckouts(base: ComparedFiles, head: ComparedFiles): Promise<TextReading> {
  const isAround = await base.workspace.contains(head.workspace.root);
  const [old, now] = [new Set(base.paths), new Set(head.paths)];
  if (isAround || (old.size === 0 && (await base.workspace.list(["*", ".github/**"])).paths.length === 0)) {
    const expected = "a folder with another checkout to compare with";
    throw new InputError([{ name: "base-workspace", place: "input", given: base.workspace.root, expected }]);
  }
  const files: ChangedText[] = [];
  for (const path of new Set([...old, ...now])) {
    const before = old.has(path) ? (await readText(base.workspace, path, MAX_FILE_BYTES)).text : null;
    const after = now.has(path) ? (await readText(head.workspace, path, MAX_FILE_BYTES)).text : null;
    if (!old.has(path)) files.push({ path, status: "added", before, after });
    else if (!now.has(path)) files.push({ path, status: "removed", before, after });
    // Two texts that cannot be read are not known to be equal.
    else if (before === null || after === null) files.push({ path, status: "unread", before, after });
    else if (before !== after) files.push({ path, status: "modified", before, after });
  }
  return { known: true, files };
}
