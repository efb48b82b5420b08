import type { RunRecord } from "../../record/record.ts";

/** Order of records in which the attempt that started last comes first; those without any time come last. */
export function latestFirst(a: RunRecord, b: RunRecord): number {
  return startedAt(b) - startedAt(a) || b.run_id - a.run_id || b.attempt - a.attempt;
}

function startedAt(record: RunRecord): number {
  const time = Date.parse(record.started_at ?? record.created_at ?? "");
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
