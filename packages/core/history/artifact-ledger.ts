import { isObject } from "../json/is-object.ts";
import type { RunRecord } from "../record/record.ts";

/**
 * Which artifacts a history has taken in. Kept in the records themselves, as an object by artifact id, so that merging
 * two histories merges their ledgers too and a snapshot needs no second file.
 *
 * Run and attempt would not do instead: the parts of one run arrive one by one, so that a run can be known while
 * half of its part records is not.
 */
export interface ArtifactLedger {
  /** Whether this artifact is in the history already. */
  has(id: number): boolean;
  /** The record, marked as taken from this artifact and from no other. */
  mark(record: RunRecord, id: number): RunRecord;
}

const FIELD = "merged_artifacts";

/** A ledger of the artifacts with these ids. */
export function artifactLedger(artifactNames: readonly string[]): ArtifactLedger {
  const nameSet = new Set(artifactNames);
  return { has: (id) => nameSet.has(String(id)), mark };
}

/** Ids of the artifacts that a record was read from. */
export function takenArtifacts(record: RunRecord): readonly string[] {
  const marks: unknown = (record as RunRecord & { readonly [FIELD]?: unknown })[FIELD];
  return isObject(marks) ? Object.keys(marks) : [];
}

/** Without marks: what a stranger's record claims to hold must not keep anything from being read. */
export function withoutMarks(record: RunRecord): RunRecord {
  if (!(FIELD in record)) return record;
  const { [FIELD]: _, ...unmarked } = record;
  return unmarked;
}

function mark(record: RunRecord, id: number): RunRecord {
  const marked = { ...record, [FIELD]: { [id]: true } };
  return marked;
}
