import { parseIso } from "./iso-time.ts";
import { type CollectedValues, isShort, type ValueIndex } from "./value-index.ts";

/** Rows as columns. Fields that are unknown in every row have no column. */
export interface EncodedTable {
  readonly rows: number;
  readonly columns: Readonly<Record<string, readonly [kind: ColumnKind, cells: readonly unknown[]]>>;
}

/**
 * How the cells of a column are written; null is unknown everywhere.
 *  - `value`: number in the index of values, as the difference to the cell above
 *  - `second`, `millisecond`: difference to the time before it in the row, else to the one above, else to the base
 *  - `step`: whole numbers as the difference to the cell above
 *  - `plain`: as it is
 */
export type ColumnKind = "value" | "second" | "millisecond" | "step" | "plain";

export type Row = Readonly<Record<string, unknown>>;

interface Column {
  readonly name: string;
  readonly kind: "value" | "time" | "step" | "plain";
  readonly cells: readonly unknown[];
}

export interface PlannedTable {
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** The order in which things happen, so that differences are small. */
const TIMELINE = ["created_at", "started_at", "completed_at"];
/** Smaller numbers are not worth a difference. */
const LARGE = 10_000;

/** Columns of these rows, without those that `elsewhere` takes care of; the values that want a number are collected. */
export function planTable(
  rows: readonly Row[],
  elsewhere: readonly string[],
  collected: CollectedValues,
): PlannedTable {
  const cells = new Map<string, unknown[]>();
  for (const [index, row] of rows.entries()) {
    for (const name of Object.keys(row)) {
      const value = elsewhere.includes(name) ? null : row[name];
      if (value === null || value === undefined) continue;
      const column = cells.get(name) ?? new Array<unknown>(rows.length).fill(null);
      column[index] = value;
      cells.set(name, column);
    }
  }
  const columns = [...cells].map(([name, column]) => planColumn(name, column));
  for (const column of columns) {
    if (column.kind !== "value") continue;
    for (const cell of column.cells) if (cell !== null) collected.add(cell);
  }
  return { rows: rows.length, columns: columns.sort(inTime) };
}

function planColumn(name: string, cells: readonly unknown[]): Column {
  const known = cells.filter((cell) => cell !== null);
  if (name.endsWith("_at")) {
    const times = cells.map((cell) => (typeof cell === "string" ? parseIso(cell) : null));
    const allTimes = cells.every((cell, index) => (cell === null) === (times[index] === null));
    if (allTimes) return { name, kind: "time", cells: times };
  }
  return { name, kind: kindOf(known), cells };
}

function kindOf(known: readonly unknown[]): "value" | "step" | "plain" {
  if (known.every((cell) => Number.isSafeInteger(cell))) {
    return known.some((cell) => Number(cell) >= LARGE) ? "step" : "plain";
  }
  const indexable = (cell: unknown) => typeof cell === "string" || typeof cell === "object";
  if (!known.every((cell) => indexable(cell) && isShort(cell))) return "plain";
  // In a long table, what hardly ever repeats (commits) is better left where it is.
  const repeats = known.length < 100 || new Set(known).size * 2 < known.length;
  return repeats ? "value" : "plain";
}

function inTime(left: Column, right: Column): number {
  const [l, r] = [TIMELINE.indexOf(left.name), TIMELINE.indexOf(right.name)];
  if (l !== r) return (l === -1 ? TIMELINE.length : l) - (r === -1 ? TIMELINE.length : r);
  return left.name < right.name ? -1 : 1;
}

/** `base` is a time near those of the rows, in milliseconds. */
export function encodeTable({ rows, columns }: PlannedTable, base: number, index: ValueIndex): EncodedTable {
  let before: readonly unknown[] | null = null;
  const encoded: Record<string, readonly [ColumnKind, readonly unknown[]]> = {};
  for (const { name, kind, cells } of columns) {
    if (kind === "time") {
      encoded[name] = encodeTimes(
        cells as readonly (number | null)[],
        before as readonly (number | null)[] | null,
        base,
      );
      before = cells;
    } else if (kind === "value") {
      encoded[name] = [kind, differences(cells.map((cell) => (cell === null ? null : index.numberOf(cell))))];
    } else {
      encoded[name] = [kind, kind === "step" ? differences(cells as readonly (number | null)[]) : cells];
    }
  }
  return { rows, columns: encoded };
}

function encodeTimes(
  cells: readonly (number | null)[],
  before: readonly (number | null)[] | null,
  base: number,
): readonly [ColumnKind, readonly (number | null)[]] {
  let above = base;
  let whole = true;
  const milliseconds = cells.map((time, row) => {
    if (time === null) return null;
    const difference = time - (before?.[row] ?? above);
    above = time;
    whole &&= difference % 1000 === 0;
    return difference;
  });
  if (!whole) return ["millisecond", milliseconds];
  return ["second", milliseconds.map((difference) => (difference === null ? null : difference / 1000))];
}

function differences(cells: readonly (number | null)[]): readonly (number | null)[] {
  let above = 0;
  return cells.map((cell) => {
    if (cell === null) return null;
    const difference = cell - above;
    above = cell;
    return difference;
  });
}
