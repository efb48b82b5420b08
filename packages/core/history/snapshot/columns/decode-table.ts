import { compareText } from "../../../collections/compare-text.ts";
import { Fields } from "../../../json/fields.ts";
import { isObject } from "../../../json/is-object.ts";
import { formatIso } from "./iso-time.ts";
import type { FieldKind, TableShape } from "./tables.ts";

type Cells = readonly unknown[];
type Times = readonly (number | null)[];
export type MutableRow = Record<string, unknown>;

export interface DecodedTable {
  readonly rows: readonly MutableRow[];
  /** The rows were stored in another order than the record's; see `inOwnOrder`. */
  readonly ordered: boolean;
}

/**
 * Rows of an encoded table; `values` are the texts that its cells may refer to. Nothing is trusted: a column of the
 * wrong kind or length reads as unknown, and there are never more rows than `limit`. Rows without what they must have are
 * among them, so that the others keep their places; see `completeRows`.
 */
export function decodeTable(
  encoded: unknown,
  shape: TableShape,
  values: readonly unknown[],
  limit = shape.limit,
): DecodedTable {
  if (!isObject(encoded) || !isObject(encoded.columns)) return NO_ROWS;
  const count = encoded.rows;
  if (typeof count !== "number" || !Number.isSafeInteger(count) || !(count > 0 && count <= limit)) {
    return NO_ROWS;
  }
  const columns = decodeColumns(encoded.columns, count, shape, values);
  const blank = blankRow(shape, columns);
  // All rows are copies of one, so that the engine gives them one layout: half the time and a third of the space.
  const rows = Array.from({ length: count }, (): MutableRow => ({ ...blank }));
  for (const [name, cells] of columns) fill(rows, name, cells);
  return { rows, ordered: encoded.ordered === true };
}

const NO_ROWS: DecodedTable = { rows: [], ordered: false };

function fill(rows: readonly MutableRow[], name: string, cells: Cells): void {
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    const cell = cells[index] ?? null;
    if (cell !== null && row !== undefined) row[name] = cell;
  }
}

/** The rows that have what they must have. */
export function completeRows(rows: readonly MutableRow[], { required }: TableShape): readonly MutableRow[] {
  const isComplete = (row: MutableRow) => required.every((name) => (row[name] ?? null) !== null);
  return rows.every(isComplete) ? rows : rows.filter(isComplete);
}

/** Rows that were stored in the order of their files, in the order of a record: by job, and by file within a job. */
export function inOwnOrder(rows: readonly MutableRow[]): readonly MutableRow[] {
  const byJob = new Map<string, MutableRow[]>();
  for (const row of rows) {
    const job = typeof row.job === "string" ? row.job : "";
    const others = byJob.get(job);
    if (others === undefined) byJob.set(job, [row]);
    else others.push(row);
  }
  const jobs = [...byJob].sort(([left], [right]) => compareText(`${left}\n`, `${right}\n`));
  return jobs.flatMap(([, own]) => byFile(own));
}

/** Files that were first seen later have later numbers, whatever they are called. */
function byFile(rows: readonly MutableRow[]): readonly MutableRow[] {
  const files = rows.map(({ file }) => `${file}`);
  if (files.every((file, index) => index === 0 || (files[index - 1] ?? "") <= file)) return rows;
  return rows.toSorted((left, right) => compareText(`${left.file}`, `${right.file}`));
}

/** Null in all fields that every row has. Made by the JSON parser, which knows how many there are. */
function blankRow({ always }: TableShape, columns: ReadonlyMap<string, Cells>): MutableRow {
  const everywhere = [...columns].filter(([, cells]) => !cells.includes(null)).map(([name]) => name);
  const names = new Set([...Object.keys(always), ...everywhere]);
  return JSON.parse(JSON.stringify(Object.fromEntries([...names].map((name) => [name, null]))));
}

/** More columns than this are no record of ours. */
const MAX_COLUMNS = 200;

function decodeColumns(
  columns: Readonly<Record<string, unknown>>,
  count: number,
  shape: TableShape,
  values: readonly unknown[],
): ReadonlyMap<string, Cells> {
  const decoded = new Map<string, Cells>();
  let before: Times | null = null;
  for (const [name, column] of Object.entries(columns).slice(0, MAX_COLUMNS)) {
    const expected = kindOf(shape, name);
    if (FORBIDDEN.has(name) || expected === "list" || !isColumn(column, count)) continue;
    const [kind, written] = column;
    if (kind !== "second" && kind !== "millisecond") {
      decoded.set(name, decodeCells(kind, written, values, expected));
      continue;
    }
    before = decodeTimes(written, before, kind === "second" ? 1000 : 1);
    if (expected === "time" || expected === "any") decoded.set(name, before.map(asTime));
  }
  return decoded;
}

function isColumn(column: unknown, count: number): column is readonly [unknown, Cells] {
  return Array.isArray(column) && Array.isArray(column[1]) && column[1].length === count;
}

const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

function kindOf({ always, sometimes }: TableShape, name: string): FieldKind {
  if (Object.hasOwn(always, name)) return always[name] ?? "any";
  return Object.hasOwn(sometimes, name) ? (sometimes[name] ?? "any") : "any";
}

function decodeCells(kind: unknown, written: Cells, values: readonly unknown[], expected: FieldKind): Cells {
  let above = 0;
  return written.map((cell) => {
    if (kind === "plain") return plain(cell, expected);
    if (typeof cell !== "number") return null;
    above += cell;
    return ofKind(decodeNumber(kind, cell, above, values), expected);
  });
}

function decodeNumber(kind: unknown, cell: number, above: number, values: readonly unknown[]): unknown {
  switch (kind) {
    case "value":
      return values[above];
    case "step":
      return above;
    case "thousandth":
      return cell / 1000;
    default:
      return null;
  }
}

function plain(cell: unknown, expected: FieldKind): unknown {
  return ofKind(typeof cell === "object" && cell !== null ? harmless(cell) : cell, expected);
}

const MAX_TEXT_CHARACTERS = 1000;

/** The value, or null where it is not what the field must hold. */
function ofKind(value: unknown, expected: FieldKind): unknown {
  switch (typeof value) {
    case "string":
      return expected === "any" || (expected === "text" && value.length <= MAX_TEXT_CHARACTERS) ? value : null;
    case "number":
      return expected === "any" || (expected === "number" && value >= 0 && value <= Number.MAX_SAFE_INTEGER)
        ? value
        : null;
    case "boolean":
      return expected === "any" || expected === "flag" ? value : null;
    case "object":
      return expected === "any" ? value : null;
    default:
      return null;
  }
}

function decodeTimes(written: Cells, before: Times | null, unit: number): Times {
  let above = 0;
  return written.map((difference, row) => {
    if (typeof difference !== "number") return null;
    above = (before?.[row] ?? above) + difference * unit;
    return above;
  });
}

/** Years allowed in records: from GitHub's first to 2100. */
const EARLIEST = Date.UTC(2008, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

function asTime(time: number | null): string | null {
  return time !== null && time >= EARLIEST && time < LATEST ? formatIso(Math.round(time)) : null;
}

/** A copy without names that reach prototypes. */
export function harmless(value: unknown): unknown {
  return new Fields({ value }).json("value");
}
