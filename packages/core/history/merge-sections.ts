import { compareText } from "../collections/compare-text.ts";
import type { RunRecord } from "../record/record.ts";
import type { HistoryReading, HistorySections } from "./store.ts";

/**
 * The sections of several histories: of those of one name the one beside the newest run, which has seen the most. Where
 * two histories end in the same run, it is the larger text, so that the order of the files does not matter.
 */
export function mergeSections(readings: readonly Pick<HistoryReading, "records" | "sections">[]): HistorySections {
  const withSome = readings.filter(({ sections }) => sections.size > 0);
  if (withSome.length < 2) return withSome[0]?.sections ?? new Map();
  const candidates = withSome.flatMap(({ records, sections }) => {
    const run = newest(records);
    return [...sections].map(([name, text]) => ({ name, text, run }));
  });
  candidates.sort((left, right) => left.run - right.run || compareText(left.text, right.text));
  return new Map(candidates.map(({ name, text }) => [name, text]));
}

function newest(records: readonly RunRecord[]): number {
  return records.reduce((most, { run_id }) => Math.max(most, run_id), 0);
}
