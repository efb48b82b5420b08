import type { LockfileEntry, ParsedLockfile } from "../ecosystems/lockfile.ts";
import { sha256 } from "../hash/sha256.ts";
import { canonicalJson } from "../json/canonical-json.ts";
import type { CacheInput } from "./cache-target.ts";

/** Digest of the resolved set, in no particular order; of the file's bytes where the set is not known. */
export function digestLockfile(path: string, text: string, parsed: ParsedLockfile): CacheInput {
  if (parsed.method === "bytes") return { path, kind: parsed.kind ?? "file", method: "bytes", digest: sha256(text) };
  const entries = parsed.entries.map(entryText).sort();
  return { path, kind: parsed.kind, method: "resolved", digest: sha256(entries.join("\n")) };
}

/** One text per entry, without line ends: equal for equal entries only. */
export function entryText({ path, name, version, resolved, integrity, flags, details }: LockfileEntry): string {
  return canonicalJson([path, name, version, resolved, integrity, flags, details]);
}
