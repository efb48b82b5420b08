import type { JsonValue } from "../json/json-value.ts";

/** One third-party package (or one link) as the lockfile fixes it. */
export interface LockfileEntry {
  /** Where it lands, relative to the lockfile: `node_modules/a/node_modules/b`. Null where the tool has no such place. */
  readonly path: string | null;
  readonly name: string;
  readonly version: string | null;
  /** The URL, registry or commit that it is taken from. */
  readonly resolved: string | null;
  readonly integrity: string | null;
  /** Fields that are simply `true`, sorted: dev, optional, peer, hasInstallScript, link … */
  readonly flags: readonly string[];
  /** Every other field that can decide what lands on disk: os, cpu, libc, bin, dependencies … */
  readonly details: Readonly<Record<string, JsonValue>>;
}

interface LockfileProblem {
  readonly code: LockfileProblemCode;
  /** For people; 1-based line where one is known. */
  readonly message: string;
}

export type LockfileProblemCode =
  | "too-large"
  | "too-deep"
  | "syntax"
  | "unexpected-shape"
  | "unsupported-version"
  | "no-reader";

/**
 * The resolved third-party set: all that decides what gets installed, and nothing else. `kind` names the package manager.
 * `bytes` means that the file was not understood in full; then `entries` is empty and only its bytes can speak for it.
 */
export type ParsedLockfile =
  | {
      readonly kind: string;
      readonly method: "resolved";
      readonly entries: readonly LockfileEntry[];
      readonly problems: readonly LockfileProblem[];
    }
  | {
      readonly kind: string | null;
      readonly method: "bytes";
      readonly entries: readonly [];
      readonly problems: readonly LockfileProblem[];
    };

/** A reader's answer: entries, or the first thing that it did not understand. */
export type LockfileReading =
  | { readonly ok: true; readonly entries: readonly LockfileEntry[] }
  | { readonly ok: false; readonly problem: LockfileProblem };

export function unreadable(code: LockfileProblemCode, message: string): LockfileReading & { ok: false } {
  return { ok: false, problem: { code, message } };
}
