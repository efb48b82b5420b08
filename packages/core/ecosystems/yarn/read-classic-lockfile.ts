import { isStrongIntegrity } from "../is-strong-integrity.ts";
import { type LockfileEntry, type LockfileReading, unreadable } from "../lockfile.ts";
import { toEntry } from "../to-entry.ts";
import { type ClassicBlock, readClassicBlocks } from "./read-classic-blocks.ts";

/**
 * Reads the `yarn.lock` of Yarn 1. What a range is answered with stands in the header of the answer, so ranges are the
 * edges of the graph and count. Format: `src/lockfile` of Yarn 1.
 */
export function readClassicLockfile(text: string): LockfileReading {
  const read = readClassicBlocks(text);
  if (!read.ok) return unreadable("syntax", `line ${read.line} is not what Yarn writes`);
  const entries = read.blocks.map(entryOf).filter((entry) => entry !== null);
  return entries.length === read.blocks.length
    ? { ok: true, entries }
    : unreadable("unexpected-shape", "an entry without version");
}

function entryOf({ patterns, fields }: ClassicBlock): LockfileEntry | null {
  const { version, resolved = null, integrity = null, ...others } = fields;
  if (typeof version !== "string" || !isTextOrNull(resolved) || !isTextOrNull(integrity)) return null;
  const [first = ""] = patterns;
  return toEntry(
    {
      name: /^@?[^@]+/.exec(first)?.[0] ?? first,
      version,
      resolved: integrity !== null && isStrongIntegrity(integrity) ? null : resolved,
      integrity,
    },
    { ...others, "[ranges]": patterns.toSorted() },
  );
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}
