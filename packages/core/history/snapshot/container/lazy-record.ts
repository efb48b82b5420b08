import { RECORD_SCHEMA, type RunRecord } from "../../../record/record.ts";
import type { MutableRow } from "../columns/decode-table.ts";
import { LISTS, type ListName } from "../columns/lists.ts";

/** The lists of records, which are read when somebody looks at them. */
export interface RecordLists {
  has(name: ListName, row: number): boolean;
  read(name: ListName, row: number): unknown;
}

/** Makes the row the record: there are thousands, and a copy of each would cost as much again. */
export function toRecord(row: MutableRow, index: number, lists: RecordLists): RunRecord {
  row.schema = RECORD_SCHEMA;
  if (row.trust !== "fork") row.trust = "trusted";
  for (const name of LISTS) {
    if (lists.has(name, index)) readLater(row, name, () => lists.read(name, index));
  }
  return row as unknown as RunRecord;
}

/** A field that is read when it is first asked for, and like any other from then on. */
export function readLater(row: MutableRow, name: string, read: () => unknown): void {
  Object.defineProperty(row, name, { get: () => settle(row, name, read()), enumerable: true, configurable: true });
}

function settle(row: MutableRow, name: string, value: unknown): unknown {
  Object.defineProperty(row, name, { value, enumerable: true, configurable: true, writable: true });
  return value;
}

/** The rows of one after another, as many as each has. */
export function splitRows<T>(rows: readonly T[], counts: readonly unknown[]): readonly (readonly T[])[] {
  let at = 0;
  return counts.map((count) => {
    const start = at;
    at += typeof count === "number" && count >= 0 ? count : 0;
    return rows.slice(start, at);
  });
}

const HITS: ReadonlySet<unknown> = new Set(["exact", "partial", "miss"]);

/** A list as the record has it, made of its rows. */
export function toList(name: ListName, rows: readonly MutableRow[], truncated: boolean): unknown {
  if (name === "caches") return rows.filter(({ hit }) => HITS.has(hit));
  return name === "changes" ? { files: rows, truncated } : rows;
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
