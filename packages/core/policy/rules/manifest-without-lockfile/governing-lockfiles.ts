import type { Ecosystem } from "../../../ecosystems/ecosystem.ts";
import { isWorkspaceMember } from "../../../ecosystems/workspace-members.ts";
import { folderOf, foldersUpwards, joinPath } from "../../../paths/path-parts.ts";
import type { PolicyInput } from "../../policy-input.ts";

interface Governing {
  /** All in one folder; none when the manifest has no lockfile. */
  readonly lockfiles: readonly string[];
  /** Why it cannot be said. */
  readonly unknown?: string;
}

/**
 * The lockfiles that must follow a manifest: those beside it, or those at the nearest root above whose workspace it
 * belongs to. A lockfile above that belongs to another package (as with examples in a repository) does not count.
 */
export function governingLockfiles(manifest: string, ecosystem: Ecosystem, input: PolicyInput): Governing {
  const home = folderOf(manifest);
  for (const folder of ecosystem.workspaces ? foldersUpwards(home) : [home]) {
    const lockfiles = present(Object.keys(ecosystem.lockfiles), folder, input);
    if (lockfiles.length === 0) continue;
    if (folder === home) return { lockfiles };
    const membership = isMember(home, folder, ecosystem, input);
    if (membership === "unknown") {
      return {
        lockfiles: [],
        unknown: `whether ${lockfiles[0]} is its lockfile is unknown: no readable manifest beside it`,
      };
    }
    if (membership) return { lockfiles };
  }
  return { lockfiles: [] };
}

function isMember(home: string, root: string, ecosystem: Ecosystem, input: PolicyInput): boolean | "unknown" {
  const manifests = present(ecosystem.manifests, root, input);
  const read = manifests.flatMap((path) => input.roots.get(path) ?? []);
  const relative = root === "" ? home : home.slice(root.length + 1);
  if (read.some(({ workspace }) => workspace !== null && isWorkspaceMember(relative, workspace))) return true;
  return read.length < manifests.length ? "unknown" : false;
}

function present(names: readonly string[], folder: string, { dependencyPaths }: PolicyInput): readonly string[] {
  return names.map((name) => joinPath(folder, name)).filter((path) => dependencyPaths.has(path));
}
