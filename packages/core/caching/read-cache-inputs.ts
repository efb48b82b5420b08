import { lockfileAt, settingsAt } from "../ecosystems/find-ecosystem.ts";
import type { ParsedLockfile } from "../ecosystems/lockfile.ts";
import { parseLockfile } from "../ecosystems/parse-lockfile.ts";
import { sha256 } from "../hash/sha256.ts";
import { folderOf, joinPath } from "../paths/path-parts.ts";
import type { CacheInput } from "./cache-target.ts";
import { digestLockfile } from "./digest-lockfile.ts";

/** One checkout: text by path, of all files that decide what is installed. */
export type FileTexts = ReadonlyMap<string, string>;

export interface ReadInput {
  readonly input: CacheInput;
  readonly text: string;
  /** Null for a file that is no lockfile, or of a kind that cannot be read. */
  readonly lockfile: ParsedLockfile | null;
}

/** Reduces each file to what decides the installation, sorted by path. */
export function readCacheInputs(files: FileTexts): Promise<ReadInput[]> {
  const paths = [...files.keys()].filter((path) => !isShadowed(path, files)).sort();
  return Promise.all(paths.map((path) => readInput(path, files.get(path) ?? "")));
}

/** Whether the package manager reads another file in the place of this one. */
function isShadowed(path: string, files: FileTexts): boolean {
  const other = lockfileAt(path)?.format.shadowedBy;
  return other !== undefined && files.has(joinPath(folderOf(path), other));
}

async function readInput(path: string, text: string): Promise<ReadInput> {
  if (lockfileAt(path)?.format.content !== undefined) {
    const lockfile = await parseLockfile(path, text);
    return { input: digestLockfile(path, text, lockfile), text, lockfile };
  }
  const settings = settingsAt(path);
  if (settings !== null) {
    const digest = sha256((await settings.read(text)).join("\n"));
    return { input: { path, kind: settings.kind, method: "resolved", digest }, text, lockfile: null };
  }
  return { input: { path, kind: "file", method: "bytes", digest: sha256(text) }, text, lockfile: null };
}
