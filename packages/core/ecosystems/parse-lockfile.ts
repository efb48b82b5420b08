import { lockfileAt } from "./find-ecosystem.ts";
import { type LockfileReading, type ParsedLockfile, unreadable } from "./lockfile.ts";

/** In UTF-16 units, for a lockfile practically bytes. The largest public ones are near 5 MB. */
const MAX_LOCKFILE_LENGTH = 50 * 1024 * 1024;

/** Reads a lockfile by its file name. Never throws: what is not understood in full is left to its bytes. */
export async function parseLockfile(path: string, text: string): Promise<ParsedLockfile> {
  const ecosystemFile = lockfileAt(path);
  const kind = ecosystemFile?.ecosystem.name ?? null;
  const reading = await read(ecosystemFile?.format.content?.read, text);
  if (kind !== null && reading.ok) return { kind, method: "resolved", entries: reading.entries, problems: [] };
  return { kind, method: "bytes", entries: [], problems: reading.ok ? [] : [reading.problem] };
}

async function read(
  reader: ((text: string) => Promise<LockfileReading>) | undefined,
  text: string,
): Promise<LockfileReading> {
  if (reader === undefined) return unreadable("no-reader", "no reader for this lockfile");
  if (text.length > MAX_LOCKFILE_LENGTH) return unreadable("too-large", "above 50 MB");
  return reader(text.startsWith("\uFEFF") ? text.slice(1) : text);
}
