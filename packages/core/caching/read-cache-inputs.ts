import type { ParsedLockfile } from "../ecosystems/lockfile.ts";
import { lockfileKind } from "../ecosystems/lockfile-kind.ts";
import { npmSettings } from "../ecosystems/npm/npm-settings.ts";
import { parseLockfile } from "../ecosystems/parse-lockfile.ts";
import type { CacheInput } from "./cache-target.ts";
import { digestLockfile } from "./digest-lockfile.ts";
import { sha256 } from "./sha256.ts";

/** One checkout: text by path, of all files that decide what is installed. */
export type FileTexts = ReadonlyMap<string, string>;

export interface ReadInput {
  readonly input: CacheInput;
  readonly text: string;
  /** Null for a file that is no lockfile. */
  readonly lockfile: ParsedLockfile | null;
}

/** Reduces each file to what decides the installation, sorted by path. */
export function readCacheInputs(files: FileTexts): ReadInput[] {
  const paths = [...files.keys()].filter((path) => !isShadowed(path, files)).sort();
  return paths.map((path) => readInput(path, files.get(path) ?? ""));
}

/** npm reads only `npm-shrinkwrap.json` where both are (npm docs, "package-lock.json"). */
function isShadowed(path: string, files: FileTexts): boolean {
  const shrinkwrap = path.replace(/(^|\/)package-lock\.json$/, "$1npm-shrinkwrap.json");
  return shrinkwrap !== path && files.has(shrinkwrap);
}

function readInput(path: string, text: string): ReadInput {
  if (lockfileKind(path) !== null) {
    const lockfile = parseLockfile(path, text);
    return { input: digestLockfile(path, text, lockfile), text, lockfile };
  }
  if (/(?:^|\/)\.npmrc$/.test(path)) {
    const digest = sha256(npmSettings(text).join("\n"));
    return { input: { path, kind: "npmrc", method: "resolved", digest }, text, lockfile: null };
  }
  return { input: { path, kind: "file", method: "bytes", digest: sha256(text) }, text, lockfile: null };
}
