import type { Ecosystem } from "../../../ecosystems/ecosystem.ts";
import { ecosystemsOf, type FoundLockfile } from "../../../ecosystems/find-ecosystem.ts";
import { isWorkspaceMember } from "../../../ecosystems/workspace-members.ts";
import { fileName, folderOf, foldersUpwards, joinPath } from "../../../paths/path-parts.ts";
import type { PolicyInput } from "../../policy-input.ts";

export interface GoverningLockfile extends FoundLockfile {
  readonly path: string;
}

interface Governing {
  /** All in one folder; none when the manifest has no lockfile. */
  readonly lockfiles: readonly GoverningLockfile[];
  /** Why it cannot be said. */
  readonly unknown?: string;
}

/**
 * The lockfiles that must follow a manifest: those next to it, or those at the nearest root above whose workspace it
 * belongs to. A lockfile above that belongs to another package (as with examples in a repository) does not count.
 */
export function governingLockfiles(manifest: string, input: PolicyInput): Governing {
  const home = folderOf(manifest);
  const ecosystems = ecosystemsOf(manifest);
  for (const folder of foldersUpwards(home)) {
    const able = folder === home ? ecosystems : ecosystems.filter(({ workspaces }) => workspaces);
    const lockfiles = able.flatMap((ecosystem) => lockfilesIn(folder, ecosystem, fileName(manifest), input));
    const [first] = lockfiles;
    if (first === undefined) continue;
    if (folder === home) return { lockfiles };
    const membership = lockfiles.map(({ ecosystem }) => isMember(home, folder, ecosystem, input));
    if (membership.includes(true)) return { lockfiles: lockfiles.filter((_, index) => membership[index] === true) };
    if (membership.includes("unknown")) {
      const unknown = `whether ${first.path} is its lockfile is unknown: there is no readable manifest next to it`;
      return { lockfiles: [], unknown };
    }
  }
  return { lockfiles: [] };
}

function lockfilesIn(
  folder: string,
  ecosystem: Ecosystem,
  manifestName: string,
  { dependencyPaths }: PolicyInput,
): GoverningLockfile[] {
  return ecosystem.lockfiles
    .filter(({ follows }) => follows?.includes(manifestName) ?? true)
    .map((format) => ({ path: joinPath(folder, format.file), ecosystem, format }))
    .filter(({ path }) => dependencyPaths.has(path));
}

function isMember(home: string, root: string, ecosystem: Ecosystem, input: PolicyInput): boolean | "unknown" {
  const manifests = ecosystem.manifests
    .map(({ file }) => joinPath(root, file))
    .filter((path) => input.dependencyPaths.has(path));
  const read = manifests.flatMap((path) => input.roots.get(path)?.get(ecosystem.name) ?? []);
  const relative = root === "" ? home : home.slice(root.length + 1);
  if (read.some(({ workspace }) => workspace !== null && isWorkspaceMember(relative, workspace))) return true;
  return read.length < manifests.length ? "unknown" : false;
}
