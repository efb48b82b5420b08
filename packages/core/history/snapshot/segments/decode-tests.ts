import { isObject } from "../../../json/is-object.ts";
import { completeRows, decodeTable, inOwnOrder, type MutableRow } from "../columns/decode-table.ts";
import { TABLES } from "../columns/tables.ts";
import { asList, readLater, splitRows } from "../container/lazy-record.ts";

/** The table of cases and their names, which is rarely read; null if the cases are gone. */
export interface PackedCases {
  readonly table: () => unknown;
  readonly names: () => readonly unknown[];
}

/** One run's test files. The cases of all of them are read when somebody looks at those of one. */
export function decodeTests(
  encoded: unknown,
  values: readonly unknown[],
  cases: PackedCases | null,
): readonly MutableRow[] {
  const { rows, ordered } = decodeTable(encoded, TABLES.tests, values);
  if (isObject(encoded)) {
    if (cases === null) addMedians(rows, asList(encoded.medians));
    else addCases(rows, asList(encoded.counts), cases);
  }
  const complete = completeRows(rows, TABLES.tests);
  return ordered ? inOwnOrder(complete) : complete;
}

function addMedians(rows: readonly MutableRow[], medians: readonly unknown[]): void {
  for (const [index, row] of rows.entries()) {
    const seconds = medians[index];
    if (typeof seconds === "number" && seconds >= 0) row.median_case_seconds = seconds;
  }
}

function addCases(rows: readonly MutableRow[], counts: readonly unknown[], { table, names }: PackedCases): void {
  let lists: readonly (readonly MutableRow[])[] | null = null;
  const casesOf = (file: number) => {
    lists ??= splitRows(decodeTable(table(), TABLES.cases, names()).rows, counts);
    return completeRows(lists[file] ?? [], TABLES.cases).filter(isCase);
  };
  for (const [index, row] of rows.entries()) {
    if (typeof counts[index] === "number") readLater(row, "cases", () => casesOf(index));
  }
}

function isCase({ outcome }: MutableRow): boolean {
  return outcome === undefined || outcome === null || outcome === "failed" || outcome === "skipped";
}
