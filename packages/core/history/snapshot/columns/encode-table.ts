import { compareText } from "../../../collections/compare-text.ts";
import { canonicalJson } from "../../../json/canonical-json.ts";
import { roundTo } from "../../../stats/round-to.ts";
import { type CollectedValues, type Dictionary, isShort } from "./dictionary.ts";
import { parseIso } from "./iso-time.ts";

/** Rows as columns. Fields that are unknown in every row have no column. */
export interface EncodedTable {
  readonly rows: number;
  /** The rows were put in another order: those of one `job` belong together. */
  readonly ordered?: true;
  readonly columns: Readonly<Record<string, readonly [kind: ColumnKind, cells: readonly unknown[]]>>;
}

/**
 * How the cells of a column are written; null is unknown everywhere.
 *  - `value`: number in the index of values, as the difference to the cell above
 *  - `second`, `millisecond`: difference to the time before it in the row, else to the one above
 *  - `step`: whole numbers as the difference to the cell above
 *  - `thousandth`: numbers with up to three decimals as whole thousandths
 *  - `plain`: as it is
 */
export type ColumnKind = "value" | "second" | "millisecond" | "step" | "thousandth" | "plain";

export type Row = Readonly<Record<string, unknown>>;

interface Column {
  readonly name: string;
  readonly kind: "value" | "time" | "step" | "thousandth" | "plain";
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

export interface PlanOptions {
  /** Fields that another table takes care of. */
  readonly elsewhere?: readonly string[];
  /** Texts that hardly ever repeat (commits) stay in their cells. Not where other tables have the same ones. */
  readonly rareInPlace?: boolean;
}

/** Columns of these rows; the values that want a number are collected. */
export function planTable(
  rows: readonly Row[],
  collected: CollectedValues,
  { elsewhere = [], rareInPlace = false }: PlanOptions = {},
): PlannedTable {
  const cells = cellsOf(rows, elsewhere);
  const columns = [...cells].map(([name, column]) => planColumn(name, column, rareInPlace));
  for (const column of columns) {
    if (column.kind !== "value") continue;
    for (const cell of column.cells) if (cell !== null) collected.add(cell);
  }
  return { rows: rows.length, columns: columns.sort(inTime) };
}

/** The cells of each field that is known in some row. */
function cellsOf(rows: readonly Row[], elsewhere: readonly string[]): ReadonlyMap<string, readonly unknown[]> {
  const cells = new Map<string, unknown[]>(elsewhere.map((name) => [name, []]));
  for (const [index, row] of rows.entries()) {
    for (const name in row) {
      let column = cells.get(name);
      if (column === undefined) {
        column = new Array<unknown>(rows.length).fill(null);
        cells.set(name, column);
      }
      if (column.length > 0) column[index] = row[name] ?? null;
    }
  }
  for (const [name, column] of cells) if (column.every((cell) => cell === null)) cells.delete(name);
  return cells;
}

function planColumn(name: string, cells: readonly unknown[], rareInPlace: boolean): Column {
  const values = cells.filter((cell) => cell !== null);
  if (name.endsWith("_at")) {
    const times = cells.map((cell) => (typeof cell === "string" ? parseIso(cell) : null));
    const allTimes = cells.every((cell, index) => (cell === null) === (times[index] === null));
    if (allTimes) return { name, kind: "time", cells: times };
  }
  return { name, kind: kindOf(values, rareInPlace), cells };
}

function kindOf(values: readonly unknown[], rareInPlace: boolean): Exclude<Column["kind"], "time"> {
  if (values.every((cell) => typeof cell === "number")) return numberKind(values);
  const indexable = (cell: unknown) => typeof cell === "string" || typeof cell === "object";
  if (!values.every((cell) => indexable(cell) && isShort(cell))) return "plain";
  return rareInPlace && new Set(values).size * 2 > values.length ? "plain" : "value";
}

function numberKind(values: readonly number[]): "step" | "thousandth" | "plain" {
  // Not −0, which would come back as 0.
  if (values.every((cell) => Number.isSafeInteger(cell) && !Object.is(cell, -0))) {
    return values.some((cell) => cell >= LARGE) ? "step" : "plain";
  }
  return values.every((cell) => roundTo(cell, 3) === cell && Math.abs(cell) < 1e12) ? "thousandth" : "plain";
}

function inTime(left: Column, right: Column): number {
  const [l, r] = [TIMELINE.indexOf(left.name), TIMELINE.indexOf(right.name)];
  if (l !== r) return (l === -1 ? TIMELINE.length : l) - (r === -1 ? TIMELINE.length : r);
  return compareText(left.name, right.name);
}

/** The table, its rows in this order where one is given. */
export function encodeTable(
  planned: PlannedTable,
  dictionary: Dictionary,
  order: readonly number[] | null = null,
): EncodedTable {
  const columns = planned.columns.map((column) => numbered(column, dictionary));
  let before: readonly unknown[] | null = null;
  const encoded: Record<string, readonly [ColumnKind, readonly unknown[]]> = {};
  for (const { name, kind, cells: givenCells } of columns) {
    const cells = order === null ? givenCells : order.map((row) => givenCells[row]);
    if (kind === "time") {
      encoded[name] = encodeTimes(cells as readonly (number | null)[], before as readonly (number | null)[] | null);
      before = cells;
    } else {
      encoded[name] = [kind, encodeCells(kind, cells)];
    }
  }
  return { rows: planned.rows, ...(order !== null && { ordered: true }), columns: encoded };
}

function encodeCells(kind: Exclude<Column["kind"], "time">, cells: readonly unknown[]): readonly unknown[] {
  if (kind === "plain") return cells.map((cell) => (typeof cell === "object" ? JSON.parse(canonicalJson(cell)) : cell));
  const numbers = cells as Numbers;
  if (kind !== "thousandth") return differences(numbers);
  return numbers.map((cell) => (cell === null ? null : Math.round(cell * 1000)));
}

type Numbers = readonly (number | null)[];

function numbered(column: Column, dictionary: Dictionary): Column {
  if (column.kind !== "value") return column;
  return { ...column, cells: column.cells.map((cell) => (cell === null ? null : dictionary.numberOf(cell))) };
}

/** The rows by the numbers of the values of one column; null where they have none. */
export function orderBy(name: string, { columns }: PlannedTable, dictionary: Dictionary): readonly number[] | null {
  const column = columns.find((one) => one.name === name && one.kind === "value");
  if (column === undefined || column.cells.includes(null)) return null;
  const numbers = numbered(column, dictionary).cells as readonly number[];
  return numbers
    .map((_, row) => row)
    .sort((left, right) => (numbers[left] ?? 0) - (numbers[right] ?? 0) || left - right);
}

function encodeTimes(
  cells: readonly (number | null)[],
  before: readonly (number | null)[] | null,
): readonly [ColumnKind, readonly (number | null)[]] {
  let above = 0;
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

/** Each number as the difference to the one above. */
export function differences(cells: readonly (number | null)[]): readonly (number | null)[] {
  let above = 0;
  return cells.map((cell) => {
    if (cell === null) return null;
    const difference = cell - above;
    above = cell;
    return difference;
  });
}
