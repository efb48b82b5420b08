import type { FetchProblem } from "../github/fetched.ts";
import type { Changes } from "../record/record.ts";

/** What a run's change touches, or why that is not known. */
export type ChangeReading = KnownChange | UnknownChange;

export interface KnownChange extends Changes {
  readonly known: true;
  /** A commit or branch that holds the files as they were before; null where there is none to ask for. */
  readonly base: string | null;
  /** Why there may be more files than these, in words that follow "because"; null where these are all. */
  readonly partial: string | null;
  /** What GitHub did not say as documented; the rest is used. */
  readonly problems: readonly FetchProblem[];
}

export interface UnknownChange {
  readonly known: false;
  readonly reason: string;
  readonly problems: readonly FetchProblem[];
}

/** A change that a user names by its paths. */
export function namedChange(paths: readonly string[]): KnownChange {
  const files = paths.map((path) => ({ path, additions: null, deletions: null, status: null }));
  return { known: true, files, truncated: false, base: null, partial: null, problems: [] };
}
