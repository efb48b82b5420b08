import type { RunRecord } from "../record/record.ts";

/** A place where run records are kept: a file, the Actions cache, artifacts, or memory. */
export interface HistoryStore {
  readonly name: "file" | "cache" | "artifact" | "memory";
  /**
   * Everything that can be read now, within `limitMs` where a service is asked. Never throws for missing or damaged data:
   * that is said in `problems`.
   */
  read(limitMs?: number): Promise<HistoryReading>;
  /**
   * Keeps these records, and sections next to them where this store can; those that are not given stay as they are. A
   * refusal by the service is a reason, not an error.
   */
  write(records: readonly RunRecord[], sections?: HistorySections): Promise<Saved>;
}

/**
 * Texts by name that are stored with the records, for what was learnt or found once and is costly to find again. They are
 * no facts: whoever writes one must do without it, for it is dropped on any doubt.
 */
export type HistorySections = ReadonlyMap<string, string>;

export interface HistoryReading {
  /** One record per run and attempt, merged; oldest `created_at` first. */
  readonly records: readonly RunRecord[];
  readonly problems: readonly HistoryProblem[];
  /** Where the records came from, in words for the summary's footer. */
  readonly sources: readonly string[];
  /** Ids of the artifacts that the records were read from; where they are known without a look at the records. */
  readonly artifacts?: readonly string[];
  /** Each is unpacked when it is read. Empty if this store keeps none. */
  readonly sections: HistorySections;
  /** How many records there are, where that is known without a look at them. */
  readonly runs?: number;
  /** How many more are in blocks that are damaged; absent where nothing is, or where that cannot be known. */
  readonly lostRuns?: number;
  /** Size of what was read, as it is stored; where a file was read. */
  readonly bytes?: number;
}

export const NO_SECTIONS: HistorySections = new Map();

export interface HistoryProblem {
  readonly code: HistoryProblemCode;
  /** File, artifact or cache key. */
  readonly source: string;
  /** 1-based, where the source has lines. */
  readonly line?: number;
  readonly message: string;
}

export type HistoryProblemCode =
  | "missing"
  | "unreadable"
  | "too-large"
  | "corrupt-line"
  | "invalid-field"
  | "newer-version"
  | "untrusted"
  | "service";

export interface Saved {
  readonly done: boolean;
  /** Why it was kept, or why not. */
  readonly reason: string;
}
