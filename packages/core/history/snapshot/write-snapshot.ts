import type { RunRecord } from "../record.ts";
import { type EncodedTable, encodeTable, type PlannedTable, planTable, type Row } from "./encode-table.ts";
import { type Packed, packSections, type Section } from "./snapshot-container.ts";
import { CollectedValues, ValueIndex } from "./value-index.ts";

/** Lists of a record that have a section of their own: one line of JSON for each record, empty where it has none. */
export const LISTS = ["jobs", "tests", "test_totals", "failures", "caches", "decisions"] as const;
const ELSEWHERE = [...LISTS, "schema", "changes"];

/** A table that was planned; it can be written once all values are known. */
type Write = (index: ValueIndex) => unknown;

/**
 * A snapshot's bytes, signed where there is a key. The same records give the same bytes, if they come in the order and
 * with their lists in the order that `mergeRecords` ends in.
 */
export function writeSnapshot(records: readonly RunRecord[], key?: string): Packed {
  const collected = new CollectedValues();
  const runs = planTable(records as unknown as readonly Row[], ELSEWHERE, collected);
  const lines = new Map<string, (Write | null)[]>();
  const add = (name: string, write: (record: RunRecord) => Write | null) => lines.set(name, records.map(write));
  for (const name of LISTS) add(name, (record) => planList(listOf(record, name), record, collected));
  add("steps", (record) => planSteps(record, collected));
  add("changes", (record) => planChanges(record, collected));
  const index = new ValueIndex(collected);
  // Which record has which list is known without unpacking the list's section.
  const lists = Object.fromEntries(
    [...lines].map(([name, planned]) => [name, planned.map((write) => Number(write !== null))]),
  );
  const sections: Section[] = [
    { name: "runs", text: JSON.stringify({ values: index.values, lists, ...encodeTable(runs, 0, index) }) },
  ];
  for (const [name, planned] of lines) {
    const written = planned.map((write) => (write === null ? "" : JSON.stringify(write(index))));
    if (written.some((line) => line !== "")) sections.push({ name, text: written.join("\n") });
  }
  return packSections(sections, key);
}

function listOf(record: RunRecord, name: (typeof LISTS)[number]): readonly Row[] | null {
  return (record[name] ?? null) as readonly Row[] | null;
}

/** Near the times in a record: when the run was created. */
export function baseOf(record: Pick<RunRecord, "created_at">): number {
  return record.created_at === null ? 0 : Date.parse(record.created_at);
}

function planList(rows: readonly Row[] | null, record: RunRecord, collected: CollectedValues): Write | null {
  if (rows === null) return null;
  const planned = planTable(rows, ["steps"], collected);
  return (index) => encodeTable(planned, baseOf(record), index);
}

/** The steps of all jobs in one table, with how many each job has. */
function planSteps(record: RunRecord, collected: CollectedValues): Write | null {
  if (!record.jobs?.some(({ steps }) => steps !== null)) return null;
  const counts = record.jobs.map(({ steps }) => steps?.length ?? null);
  const rows = record.jobs.flatMap(({ steps }) => steps ?? []);
  const planned = planTable(rows as unknown as readonly Row[], [], collected);
  return (index) => ({ counts, ...encodeTable(planned, baseOf(record), index) });
}

function planChanges({ changes }: RunRecord, collected: CollectedValues): Write | null {
  if (changes === null) return null;
  const planned: PlannedTable = planTable(changes.files as unknown as readonly Row[], [], collected);
  return (index): EncodedTable & { truncated: boolean } => ({
    truncated: changes.truncated,
    ...encodeTable(planned, 0, index),
  });
}
