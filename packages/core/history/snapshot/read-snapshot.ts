import { isObject } from "../../json/fields.ts";
import { knownInOrder } from "../merge-records.ts";
import { RECORD_SCHEMA, type RunRecord } from "../record.ts";
import { BLOCKS, LISTS, type ListName } from "./blocks.ts";
import { completeRows, decodeTable, harmless, inOwnOrder } from "./decode-table.ts";
import { type Opened, openSections, type Sections } from "./snapshot-container.ts";
import { TABLES, type TableShape } from "./tables.ts";

export type ReadSnapshot =
  | { readonly ok: true; readonly records: readonly RunRecord[] }
  | Extract<Opened, { readonly ok: false }>;

/** What a snapshot may unpack to; one text of Node ends at 512 MB. */
const UNPACKED_LIMIT = 400 * 1024 * 1024;

/**
 * The records of a snapshot, oldest first. A record's own fields are read at once; its lists only when somebody looks
 * at them, because most decisions need one kind of them and a snapshot holds a million rows.
 */
export async function readSnapshot(bytes: Buffer, key?: string, limit = UNPACKED_LIMIT): Promise<ReadSnapshot> {
  const opened = await openSections(bytes, limit, key);
  if (!opened.ok) return opened;
  const runs = parseJson(opened.sections.get("runs")?.() ?? "");
  if (!isObject(runs) || !Array.isArray(runs.values)) {
    return { ok: false, code: "unreadable", message: "is a snapshot without runs" };
  }
  const values = runs.values.map((value: unknown) => (typeof value === "string" ? value : harmless(value)));
  const { rows } = decodeTable(runs, TABLES.runs, values);
  // A row that was left out would shift the lists of all others.
  if (rows.length !== runs.rows || completeRows(rows, TABLES.runs).length !== rows.length) {
    return { ok: false, code: "unreadable", message: "is a snapshot with invalid runs" };
  }
  const lists = new Lists(opened.sections, runs, values);
  return { ok: true, records: rows.map((row, index) => knownInOrder(toRecord(row, index, lists))) };
}

/** Makes the row the record: there are thousands, and a copy of each would cost as much again. */
function toRecord(row: Row, index: number, lists: Lists): RunRecord {
  row.schema = RECORD_SCHEMA;
  if (row.trust !== "fork") row.trust = "trusted";
  for (const name of LISTS) {
    if (lists.has(name, index)) readLater(row, name, () => lists.read(name, index));
  }
  return row as unknown as RunRecord;
}

/** A field that is read when it is first asked for, and like any other from then on. */
function readLater(row: Row, name: string, read: () => unknown): void {
  Object.defineProperty(row, name, { get: () => settle(row, name, read()), enumerable: true, configurable: true });
}

function settle(row: Row, name: string, value: unknown): unknown {
  Object.defineProperty(row, name, { value, enumerable: true, configurable: true, writable: true });
  return value;
}

type Row = Record<string, unknown>;

/** The lists of all records, table by table when they are looked at. */
class Lists {
  readonly #sections: Sections;
  readonly #counts: ReadonlyMap<string, readonly unknown[]>;
  readonly #truncated: readonly unknown[];
  readonly #values: readonly unknown[];
  readonly #lines = new Map<string, readonly string[]>();
  readonly #tables = new Map<string, readonly (readonly Row[])[]>();

  constructor(sections: Sections, runs: Readonly<Record<string, unknown>>, values: readonly unknown[]) {
    const counts = isObject(runs.counts) ? runs.counts : {};
    this.#sections = sections;
    this.#counts = new Map(LISTS.map((name) => [name, asList(counts[name])]));
    this.#truncated = asList(runs.truncated);
    this.#values = values;
  }

  has(name: ListName, index: number): boolean {
    return typeof this.#counts.get(name)?.[index] === "number";
  }

  read(name: ListName, index: number): unknown {
    const rows = this.#rows(name, index);
    if (name === "caches") return rows.filter(({ hit }) => HITS.has(hit));
    return name === "changes" ? { files: rows, truncated: this.#truncated[index] === 1 } : rows;
  }

  #rows(name: ListName, index: number): readonly Row[] {
    const block = Math.floor(index / BLOCKS[name]);
    const id = `${name} ${block}`;
    const known = this.#tables.get(id) ?? this.#readBlock(name, block);
    this.#tables.set(id, known);
    return known[index - block * BLOCKS[name]] ?? [];
  }

  /** The rows of each record of one block. */
  #readBlock(name: ListName, block: number): readonly (readonly Row[])[] {
    const size = BLOCKS[name];
    const shape = SHAPES[name];
    const counts = this.#counts.get(name)?.slice(block * size, (block + 1) * size) ?? [];
    const { rows, ordered } = decodeTable(this.#line(name, block), shape, this.#values, size * shape.limit);
    if (name === "jobs") this.#addSteps(rows, block);
    return split(rows, counts).map((own) => {
      const complete = completeRows(own, shape);
      return ordered ? inOwnOrder(complete) : complete;
    });
  }

  /** Steps are most of a snapshot's rows, and few look at them. */
  #addSteps(jobs: readonly Row[], block: number): void {
    const line = this.#line("steps", block);
    if (!isObject(line)) return;
    const counts = asList(line.counts);
    let steps: readonly (readonly Row[])[] | null = null;
    const stepsOf = (job: number) => {
      steps ??= split(decodeTable(line, TABLES.steps, this.#values).rows, counts);
      return completeRows(steps[job] ?? [], TABLES.steps);
    };
    for (const [number, job] of jobs.entries()) {
      if (typeof counts[number] === "number") readLater(job, "steps", () => stepsOf(number));
    }
  }

  #line(section: string, block: number): unknown {
    const lines = this.#lines.get(section) ?? (this.#sections.get(section)?.() ?? "").split("\n");
    this.#lines.set(section, lines);
    return parseJson(lines[block] ?? "");
  }
}

const SHAPES: Readonly<Record<ListName, TableShape>> = { ...TABLES, changes: TABLES.files };

/** The rows of one after another, as many as each has. */
function split(rows: readonly Row[], counts: readonly unknown[]): readonly (readonly Row[])[] {
  let at = 0;
  return counts.map((count) => {
    const start = at;
    at += typeof count === "number" && count >= 0 ? count : 0;
    return rows.slice(start, at);
  });
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

const HITS: ReadonlySet<unknown> = new Set(["exact", "partial", "miss"]);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
