import { compareText } from "../../collections/compare-text.ts";
import type { RunRecord } from "../../record/record.ts";

/** Order of records in which the run that started last comes first; runs without any time come last. */
export function newestFirst(a: RunRecord, b: RunRecord): number {
  return compareText(timeOf(b), timeOf(a)) || b.run_id - a.run_id;
}

function timeOf({ started_at, created_at }: RunRecord): string {
  return started_at ?? created_at ?? "";
}
