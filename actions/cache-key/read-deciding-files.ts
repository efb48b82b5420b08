import { type CacheRequest, companionFiles } from "../../packages/core/caching/plan-targets.ts";
import type { FileTexts } from "../../packages/core/caching/read-cache-inputs.ts";
import { pathWithin } from "../../packages/core/paths/path-within.ts";
import { withSlashes } from "../../packages/core/paths/with-slashes.ts";
import { withoutLeadingDot } from "../../packages/core/paths/without-leading-dot.ts";
import type { Workspace } from "../../packages/core/workspace/workspace.ts";

/** Above this a file is refused. Lockfiles are read as such up to 50 MB, and hashed by their bytes beyond. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

export interface DecidingGlobs {
  readonly lockfiles: readonly string[];
  readonly others: readonly string[];
  /** A folder that is none of the project's, though inside it: on a runner the base is checked out there. */
  readonly except: string | undefined;
}

/** Reads every file that decides what is installed: lockfiles, what tools read with them, and the user's own choice. */
export async function readDecidingFiles(
  workspace: Workspace,
  globs: DecidingGlobs,
  request: CacheRequest,
): Promise<FileTexts> {
  const foreign = globs.except === undefined ? null : `${folderIn(workspace.root, globs.except)}/`;
  const find = async (wanted: readonly string[]) =>
    (wanted.length === 0 ? [] : (await workspace.list(wanted)).paths).filter(
      (path) => !foreign || !path.startsWith(foreign),
    );
  const lockfiles = await find(globs.lockfiles);
  const others = await find(globs.others);
  const beside = lockfiles.flatMap((path) => companionFiles(path, request));
  const texts = new Map<string, string>();
  for (const path of new Set([...lockfiles, ...others, ...beside])) {
    const text = await workspace.read(path, MAX_FILE_BYTES);
    if (text !== null) texts.set(path, text);
  }
  return texts;
}

/** The folder as globs give paths: relative to the root, with `/`, without `./` and without a last slash. */
function folderIn(root: string, folder: string): string {
  const path = withSlashes(folder);
  return withoutLeadingDot(pathWithin(withSlashes(root), path) ?? path).replace(/\/$/, "");
}
