import { mergeRecords } from "../record/merge-records.ts";
import type { RunRecord } from "../record/record.ts";
import { type HistorySections, type HistoryStore, NO_SECTIONS } from "./store.ts";

/** Records in memory: for tests, and for a run of several actions in one process. */
export function memoryStore(initial: readonly RunRecord[] = [], beside: HistorySections = NO_SECTIONS): HistoryStore {
  let storedRecords: readonly RunRecord[] = mergeRecords(initial);
  let sections = beside;
  return {
    name: "memory",
    read: async () => ({ records: storedRecords, problems: [], sources: ["memory"], sections }),
    async write(records, newSections = NO_SECTIONS) {
      storedRecords = mergeRecords(storedRecords, records);
      sections = new Map([...sections, ...newSections]);
      return { done: true, reason: "stored in memory" };
    },
  };
}
