import { groupBy } from "../collections/group-by.ts";
import type { CachedFolder, Ecosystem } from "../ecosystems/ecosystem.ts";
import { ecosystems } from "../ecosystems/ecosystems.ts";
import { lockfileAt } from "../ecosystems/find-ecosystem.ts";
import { folderOf, joinPath } from "../paths/path-parts.ts";
import type { CacheTarget } from "./cache-target.ts";
import type { ReadInput } from "./read-cache-inputs.ts";

/** What the user wants to keep between runs. */
export interface CacheRequest {
  /** What was installed, in place of what was downloaded, where the package manager installs into the checkout. */
  readonly installed: boolean;
  /** Also the build output, if its location is known. */
  readonly built: boolean;
  /** In place of the default folders, when not empty. */
  readonly paths: readonly string[];
}

/** Files beside a lockfile that decide what is cached. What was downloaded is right without them. */
export function companionFiles(lockfile: string, request: CacheRequest): string[] {
  const ecosystem = lockfileAt(lockfile)?.ecosystem;
  const names = ecosystem === undefined ? [] : foldersOf(ecosystem, request).flatMap(({ companions }) => companions);
  return names.map((name) => joinPath(folderOf(lockfile), name));
}

/** One target per package manager, always in the same order. Files that are no lockfile count for all of them. */
export function planTargets(inputs: readonly ReadInput[], os: string | null, request: CacheRequest): CacheTarget[] {
  const others = inputs.flatMap(({ input, lockfile }) => (lockfile === null ? input : []));
  const byKind = groupBy(inputs, ({ input, lockfile }) => (lockfile === null ? null : input.kind));
  const targets = ecosystems.flatMap((ecosystem) => {
    const lockfiles = byKind.get(ecosystem.name) ?? [];
    const folders = foldersOf(ecosystem, request);
    return lockfiles.length === 0 ? [] : [targetOf(folders, lockfiles, os, ecosystem.name)];
  });
  const files: CacheTarget = { name: "files", paths: [], inputs: [], olderCopyHelps: true };
  return (targets.length === 0 && others.length > 0 ? [files] : targets).map((target) => ({
    ...target,
    paths: request.paths.length > 0 ? request.paths : target.paths,
    inputs: [...target.inputs, ...others],
  }));
}

function foldersOf({ folders }: Ecosystem, { installed, built }: CacheRequest): readonly CachedFolder[] {
  if (folders === undefined) return [];
  const { store, install, build } = folders;
  return [installed && install !== undefined ? install : store, ...(built && build !== undefined ? [build] : [])];
}

function targetOf(
  folders: readonly CachedFolder[],
  lockfiles: readonly ReadInput[],
  os: string | null,
  name: string,
): CacheTarget {
  const places = lockfiles.map(({ input, lockfile }) => ({
    os,
    folder: folderOf(input.path),
    entries: lockfile?.entries ?? [],
  }));
  return {
    name: folders[0]?.target ?? name,
    paths: [...new Set(folders.flatMap(({ paths }) => places.flatMap(paths)))],
    inputs: lockfiles.map(({ input }) => input),
    olderCopyHelps: folders.every(({ olderCopyHelps }) => olderCopyHelps),
  };
}
