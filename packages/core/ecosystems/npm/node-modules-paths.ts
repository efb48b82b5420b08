import { joinPath } from "../../paths/path-parts.ts";
import type { LockfilePlace } from "../ecosystem.ts";
import { isPlainPath } from "../is-plain-path.ts";

/**
 * The `node_modules` folders that a lockfile fills: the one next to it, and those of workspaces where a version could
 * not be hoisted.
 */
export function nodeModulesPaths({ folder, entries }: Omit<LockfilePlace, "os">): readonly string[] {
  const folders = new Set(["node_modules"]);
  for (const { path } of entries) {
    const end = /(?:^|\/)node_modules(?=\/)/.exec(path ?? "");
    if (end !== null) folders.add((path ?? "").slice(0, end.index + end[0].length));
  }
  return [...folders]
    .map((inner) => joinPath(folder, inner))
    .filter(isPlainPath)
    .sort();
}
