import { readCargoLockfile } from "./cargo/read-cargo-lockfile.ts";
import type { LockfileKind, LockfileReading, ParsedLockfile } from "./lockfile.ts";
import { lockfileKind } from "./lockfile-kind.ts";
import { readNpmLockfile } from "./npm/read-npm-lockfile.ts";

/** In UTF-16 units, for a lockfile practically bytes. The largest public ones are near 5 MB. */
const largestLockfile = 50 * 1024 * 1024;

const readers: Record<LockfileKind, (text: string) => LockfileReading> = {
  npm: readNpmLockfile,
  cargo: readCargoLockfile,
};

/** Reads a lockfile by its file name. Never throws: what is not understood in full is left to its bytes. */
export function parseLockfile(path: string, text: string): ParsedLockfile {
  const kind = lockfileKind(path);
  const reading = read(kind, text);
  if (kind !== null && reading.ok) return { kind, method: "resolved", entries: reading.entries, problems: [] };
  return { kind, method: "bytes", entries: [], problems: reading.ok ? [] : [reading.problem] };
}

function read(kind: LockfileKind | null, text: string): LockfileReading {
  if (kind === null) return { ok: false, problem: { code: "no-reader", message: "not a known lockfile" } };
  if (text.length > largestLockfile) return { ok: false, problem: { code: "too-large", message: "above 50 MB" } };
  return readers[kind](text.startsWith("\uFEFF") ? text.slice(1) : text);
}
