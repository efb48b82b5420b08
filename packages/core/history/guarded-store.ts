import { mergeRecords } from "../record/merge-records.ts";
import { type RunRecord, recordKey } from "../record/record.ts";
import type { HistoryProblem, HistoryProblemCode, HistoryReading, HistoryStore } from "./store.ts";

/** What may be there and was not read, for a while (`service`) or for good: to save over it would lose it. */
const LOSING: ReadonlySet<HistoryProblemCode> = new Set([
  "service",
  "unreadable",
  "too-large",
  "newer-version",
  "untrusted",
]);

/**
 * The one guard of all stores: nothing is saved over what could not be read, and nothing that is smaller than what is known
 * to exist. A store that was not read since the last save is read first. Where a save replaces what was there, and does not stand
 * next to it, no damage at all is saved over.
 */
export function guardedStore(store: HistoryStore, { replaces = false } = {}): HistoryStore {
  let last: HistoryReading | null = null;
  let largest: HistoryReading | null = null;
  let saved: readonly RunRecord[] = [];

  async function read(limitMs?: number): Promise<HistoryReading> {
    last = await store.read(limitMs);
    if (largest === null || sizeOf(last) >= sizeOf(largest)) largest = last;
    return last;
  }

  return {
    name: store.name,
    read,
    async write(records, sections) {
      const knownHistory = replaces || last === null ? await read() : last;
      // An entry that was there a moment ago and is gone now, or an older one, is no reason to forget its runs.
      const seenRecords = largest === null || largest === knownHistory ? [] : largest.records;
      const all = seenRecords.length + saved.length === 0 ? records : mergeRecords(seenRecords, saved, records);
      const refusal = whyNotOver(knownHistory, all, replaces);
      if (refusal !== null) return { done: false, reason: refusal };
      last = null;
      saved = mergeRecords(saved, records);
      return store.write(all, sections);
    },
  };
}

/** Why nothing may be saved over what was read so; null where nothing can be lost. */
function whyNotOver(knownHistory: HistoryReading, records: readonly RunRecord[], replaces: boolean): string | null {
  const { problems, lostRuns } = knownHistory;
  // Blocks that are damaged cost only themselves, and their runs may have come back from artifacts.
  const isPartial = lostRuns !== undefined && !replaces;
  const unread = problems.find(({ code }) => LOSING.has(code) && !(isPartial && code === "unreadable"));
  if (unread !== undefined)
    return `${described(unread)}; nothing is saved over what could not be read${remedy(unread)}`;
  if (!isPartial || lostRuns === 0) return null;
  const runs = new Set([...knownHistory.records, ...records].map(recordKey)).size;
  const missing = knownHistory.records.length + lostRuns - runs;
  if (missing <= 0) return null;
  const damage = problems.map(described).join("; ");
  return `${damage}; ${missing} of its runs are nowhere else, and a smaller history is not saved over it`;
}

function described({ source, message }: HistoryProblem): string {
  return `${source}: ${message}`;
}

/** What is wrong for good stays the newest, and keeps every later run from saving. */
function remedy({ code }: HistoryProblem): string {
  return code === "service" || code === "newer-version" ? "" : "; if it stays so, delete it and a new history begins";
}

function sizeOf({ runs, records }: HistoryReading): number {
  return runs ?? records.length;
}
