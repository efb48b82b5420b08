import type { LockfileEntry } from "./lockfile.ts";

/**
 * Where npm keeps downloaded packages, by npm's defaults (npm docs, config `cache`). `~` is the home folder for
 * `actions/cache`, on Windows too.
 */
export function npmStorePaths(os: string | null): string[] {
  return [os?.toLowerCase() === "windows" ? "~/AppData/Local/npm-cache" : "~/.npm"];
}

/** What the Cargo book advises to keep between CI runs ("Cargo Home: Caching the Cargo home in CI"), less `bin/`. */
export const cargoStorePaths: readonly string[] = [
  "~/.cargo/registry/index",
  "~/.cargo/registry/cache",
  "~/.cargo/git/db",
];

/**
 * The `node_modules` folders that a lockfile fills: the one beside it, and those of workspaces where a version could
 * not be hoisted. A lockfile may come from a fork: folders outside its own, and signs that the cache's path patterns
 * would read as a wildcard or a comment, are left out.
 */
export function nodeModulesPaths(folder: string, entries: readonly LockfileEntry[]): string[] {
  const folders = new Set(["node_modules"]);
  for (const { path } of entries) {
    const end = /(?:^|\/)node_modules(?=\/)/.exec(path ?? "");
    if (end !== null) folders.add((path ?? "").slice(0, end.index + end[0].length));
  }
  return [...folders]
    .map((inner) => folder + inner)
    .filter(isPlainPath)
    .sort();
}

/** A relative path that stays inside the workspace and that every tool reads as just a path. */
function isPlainPath(path: string): boolean {
  const hasSigns = /[\p{Cc}*?[\]\\:]/u.test(path) || /^[\s/#!~]|\s$/.test(path);
  return !hasSigns && path.split("/").every((part) => !["", ".", ".."].includes(part));
}
