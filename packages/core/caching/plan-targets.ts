import { groupBy } from "../collections/group-by.ts";
import { cargoStorePaths, nodeModulesPaths, npmStorePaths } from "../ecosystems/cached-paths.ts";
import type { LockfileKind } from "../ecosystems/lockfile.ts";
import type { CacheTarget } from "./cache-target.ts";
import type { ReadInput } from "./read-cache-inputs.ts";

/** What the user wants to keep between runs. */
export interface CacheWish {
  /** npm: what was downloaded, or what was installed. */
  readonly what: "store" | "node_modules";
  /** Cargo: build output too. */
  readonly cargoTarget: boolean;
  /** In place of the default folders, when not empty. */
  readonly paths: readonly string[];
}

/** Files that a tool reads beside its lockfile, where they decide what is cached. A store is right without them. */
export function companionFiles(lockfile: string, kind: LockfileKind, wish: CacheWish): string[] {
  const names: readonly string[] = {
    npm: wish.what === "node_modules" ? [".npmrc", ".nvmrc", ".node-version"] : [],
    cargo: wish.cargoTarget ? ["rust-toolchain", "rust-toolchain.toml", ".cargo/config.toml"] : [],
  }[kind];
  return names.map((name) => folderOf(lockfile) + name);
}

/** One target per package manager, always in the same order. Files that are no lockfile count for all of them. */
export function planTargets(inputs: readonly ReadInput[], os: string | null, wish: CacheWish): CacheTarget[] {
  const others = inputs.filter(({ lockfile }) => lockfile === null);
  const byKind = groupBy(inputs, ({ input, lockfile }) => (lockfile === null ? null : input.kind));
  const targets = [
    cargoTarget(byKind.get("cargo") ?? [], wish),
    npmTarget(byKind.get("npm") ?? [], os, wish),
    { name: "files", paths: [], inputs: [], olderCopyHelps: true, lockfiles: [] },
  ];
  const kept = targets.filter(({ lockfiles }) => lockfiles.length > 0);
  const planned = kept.length === 0 && others.length > 0 ? targets.slice(-1) : kept;
  return planned.map(({ name, paths, olderCopyHelps, lockfiles }) => ({
    name,
    olderCopyHelps,
    paths: wish.paths.length > 0 ? wish.paths : paths,
    inputs: [...lockfiles, ...others].map(({ input }) => input),
  }));
}

type Draft = Omit<CacheTarget, "inputs"> & { readonly lockfiles: readonly ReadInput[] };

function npmTarget(lockfiles: readonly ReadInput[], os: string | null, wish: CacheWish): Draft {
  if (wish.what === "store") return { name: "npm", paths: npmStorePaths(os), olderCopyHelps: true, lockfiles };
  const paths = lockfiles.flatMap(({ input, lockfile }) =>
    nodeModulesPaths(folderOf(input.path), lockfile?.entries ?? []),
  );
  // `npm ci` deletes node_modules before it installs.
  return { name: "node_modules", paths, olderCopyHelps: false, lockfiles };
}

function cargoTarget(lockfiles: readonly ReadInput[], wish: CacheWish): Draft {
  const built = wish.cargoTarget ? lockfiles.map(({ input }) => `${folderOf(input.path)}target`) : [];
  return { name: "cargo", paths: [...cargoStorePaths, ...built], olderCopyHelps: true, lockfiles };
}

/** "" or a folder with its last slash. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
