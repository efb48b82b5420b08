import type { LockfileKind } from "./lockfile.ts";

/** File names by the package manager that writes them. */
const kinds: Readonly<Record<string, LockfileKind>> = {
  "package-lock.json": "npm",
  "npm-shrinkwrap.json": "npm",
  "Cargo.lock": "cargo",
};

/** Globs of all lockfiles that are read, but for those that came with somebody else's package. */
export const lockfileGlobs: readonly string[] = [
  ...Object.keys(kinds).map((name) => `**/${name}`),
  "!**/vendor/**",
  "!**/target/**",
];

/** Which package manager's file this is, by its name; both kinds of slashes are understood. */
export function lockfileKind(path: string): LockfileKind | null {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return Object.hasOwn(kinds, name) ? (kinds[name] ?? null) : null;
}
