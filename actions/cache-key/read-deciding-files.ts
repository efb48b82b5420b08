import type { Workspace } from "../../packages/core/action/ports.ts";
import { type CacheWish, companionFiles } from "../../packages/core/caching/plan-targets.ts";
import type { FileTexts } from "../../packages/core/caching/read-cache-inputs.ts";
import { lockfileKind } from "../../packages/core/lockfiles/lockfile-kind.ts";

/** Above this a file is refused. Lockfiles are read as such up to 50 MB, and hashed by their bytes beyond. */
const largestFile = 256 * 1024 * 1024;

/** Reads every file that decides what is installed: lockfiles, what tools read beside them, and the user's own choice. */
export async function readDecidingFiles(
  workspace: Workspace,
  globs: { readonly lockfiles: readonly string[]; readonly others: readonly string[] },
  wish: CacheWish,
): Promise<FileTexts> {
  const lockfiles = await workspace.glob(globs.lockfiles);
  const others = globs.others.length === 0 ? [] : await workspace.glob(globs.others);
  const beside = lockfiles.flatMap((path) => {
    const kind = lockfileKind(path);
    return kind === null ? [] : companionFiles(path, kind, wish);
  });
  const texts = new Map<string, string>();
  for (const path of new Set([...lockfiles, ...others, ...beside])) {
    const text = await workspace.read(path, largestFile);
    if (text !== null) texts.set(path, text);
  }
  return texts;
}
