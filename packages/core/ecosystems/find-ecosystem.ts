import { fileName } from "../paths/path-parts.ts";
import { withSlashes } from "../paths/with-slashes.ts";
import type { Ecosystem, LockfileFormat, SettingsFormat } from "./ecosystem.ts";
import { ecosystems } from "./ecosystems.ts";

export interface FoundLockfile {
  readonly ecosystem: Ecosystem;
  readonly format: LockfileFormat;
}

/** Vendored packages and build output bring lockfiles of their own. */
const FOREIGN_FOLDERS = ["vendor", "target"];

const lockfiles: ReadonlyMap<string, FoundLockfile> = new Map(
  ecosystems.flatMap((ecosystem) => ecosystem.lockfiles.map((format) => [format.file, { ecosystem, format }] as const)),
);

const settings: ReadonlyMap<string, SettingsFormat> = new Map(
  ecosystems.flatMap((ecosystem) => (ecosystem.settings ?? []).map((format) => [format.file, format] as const)),
);

/** The names of all manifests and lockfiles. */
export const dependencyFileNames: readonly string[] = [
  ...new Set(ecosystems.flatMap(({ manifests, lockfiles }) => [...manifests, ...lockfiles].map(({ file }) => file))),
];

/** Globs of the lockfiles that are read by their content, but for those that came with somebody else's package. */
export const readableLockfileGlobs: readonly string[] = [
  ...[...lockfiles.values()].flatMap(({ format }) => (format.content === undefined ? [] : `**/${format.file}`)),
  ...FOREIGN_FOLDERS.map((folder) => `!**/${folder}/**`),
];

/** Which package manager's lockfile this is, by its name; both kinds of slashes are understood. */
export function lockfileAt(path: string): FoundLockfile | null {
  return lockfiles.get(nameOf(path)) ?? null;
}

export function settingsAt(path: string): SettingsFormat | null {
  return settings.get(nameOf(path)) ?? null;
}

/** The package managers that read this manifest; none for any other file. */
export function ecosystemsOf(manifestPath: string): readonly Ecosystem[] {
  const name = fileName(manifestPath);
  return ecosystems.filter(({ manifests }) => manifests.some(({ file }) => file === name));
}

function nameOf(path: string): string {
  return fileName(withSlashes(path));
}
