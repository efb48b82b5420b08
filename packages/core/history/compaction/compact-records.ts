import type { RunRecord } from "../../record/record.ts";
import { compactRecord, SNAPSHOT_LIMITS } from "./compact-record.ts";
import { agingRun, runAges } from "./run-ages.ts";

/**
 * The records as a snapshot keeps them, in the order given: less of them the older they are.
 *
 * Whether something is kept depends on how many newer runs there are and on the run itself, on nothing else, and more
 * runs never bring anything back. So it does not matter when a history was compacted:
 * `compact(merge(compact(a), b))` is `compact(merge(a, b))`, and a record that arrives again changes nothing
 * (property-tested).
 */
export function compactRecords(records: readonly RunRecord[], limits = SNAPSHOT_LIMITS): RunRecord[] {
  const runs = records.map((record) => ({ ...agingRun(record), record }));
  const ages = runAges(runs);
  return runs.flatMap((run) => compactRecord(run.record, ages.get(run) ?? NEWEST, limits) ?? []);
}

const NEWEST = { age: 0, testAge: 0 };
