import { mergeRecords } from "./merge-records.ts";
import type { RunRecord } from "./record.ts";
import type { HistoryStore } from "./store.ts";

/** Records in memory: for tests, and for a run of several actions in one process. */
export function memoryStore(initial: readonly RunRecord[] = []): HistoryStore {
  let kept: readonly RunRecord[] = mergeRecords(initial);
  return {
    name: "memory",
    read: async () => ({ records: kept, problems: [], sources: ["memory"] }),
    async write(records) {
      kept = mergeRecords(kept, records);
      return { done: true, reason: "kept in memory" };
    },
  };
}
