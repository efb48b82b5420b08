import { mergeRecords } from "../../record/merge-records.ts";
import type { RunRecord } from "../../record/record.ts";
import type { HistoryProblem, HistoryReading } from "../store.ts";
import type { Snapshot } from "./read-snapshot.ts";

/** A snapshot as a reading, whose records are unpacked at the first look: who only adds to it needs none of them. */
export function snapshotReading(snapshot: Snapshot, source: string, sources: readonly string[]): HistoryReading {
  let records: readonly RunRecord[] | null = null;
  return {
    get records() {
      records ??= mergeRecords(snapshot.records);
      return records;
    },
    get artifacts() {
      return snapshot.artifacts;
    },
    problems: lostBlocks(snapshot, source),
    runs: snapshot.runs,
    ...(snapshot.lost > 0 && { lostRuns: snapshot.lostRuns }),
    sources,
    sections: snapshot.sections,
  };
}

function lostBlocks({ lost }: Snapshot, source: string): HistoryProblem[] {
  if (lost === 0) return [];
  const what = lost === 1 ? "1 damaged block was" : `${lost} damaged blocks were`;
  const message = `${what} left out; the next run that saves the history reads those runs from artifacts again`;
  return [{ code: "unreadable", source, message }];
}
