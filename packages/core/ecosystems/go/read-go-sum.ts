import { type LockfileReading, unreadable } from "../lockfile.ts";
import { toEntry } from "../to-entry.ts";

interface Digests {
  readonly name: string;
  readonly version: string;
  /** Of the module's files, and of its `go.mod` alone. */
  readonly zip: Set<string>;
  readonly mod: Set<string>;
}

/**
 * Reads `go.sum`: `module version hash` a line, or `version/go.mod` for the manifest alone. It may hold more than is
 * needed: which of it is, `go.mod` says. Format: go.dev/ref/mod#go-sum-files.
 */
export function readGoSum(text: string): LockfileReading {
  const modules = new Map<string, Digests>();
  for (const [index, line] of text.split("\n").entries()) {
    const words = line.trim().split(/\s+/);
    const [name = "", versionOrMod = "", digest = "", more] = words;
    if (words.length === 1 && name === "") continue;
    const isMod = versionOrMod.endsWith("/go.mod");
    const version = isMod ? versionOrMod.slice(0, -"/go.mod".length) : versionOrMod;
    if (more !== undefined || !/^v\d/.test(version) || !/^h\d+:./.test(digest))
      return unreadable("syntax", `line ${index + 1} is not what Go writes`);
    const key = `${name} ${version}`;
    const digests = modules.get(key) ?? { name, version, zip: new Set(), mod: new Set() };
    (isMod ? digests.mod : digests.zip).add(digest);
    modules.set(key, digests);
  }
  const entries = [...modules.values()].map(({ name, version, zip, mod }) =>
    toEntry(
      { name, version, integrity: zip.size === 0 ? null : [...zip].sort().join(" ") },
      mod.size === 0 ? {} : { "go.mod": [...mod].sort() },
    ),
  );
  return { ok: true, entries };
}
