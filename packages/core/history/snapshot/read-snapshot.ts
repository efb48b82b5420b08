import { isObject } from "../../json/fields.ts";
import { knownInOrder } from "../merge-records.ts";
import { type Changes, RECORD_SCHEMA, type RunRecord } from "../record.ts";
import { decodeTable, harmless } from "./decode-table.ts";
import { type Opened, openSections, type Sections } from "./snapshot-container.ts";
import { TABLES } from "./tables.ts";
import { baseOf, LISTS } from "./write-snapshot.ts";

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
  const rows = decodeTable(runs, TABLES.runs, { values, base: 0 });
  // A row that was left out would shift the lists of all others.
  if (rows.length !== runs.rows) return { ok: false, code: "unreadable", message: "is a snapshot with invalid runs" };
  const lists = new Lists(opened.sections, runs.lists, values);
  return { ok: true, records: rows.map((row, index) => knownInOrder(toRecord(row, index, lists))) };
}

function toRecord(row: Record<string, unknown>, index: number, lists: Lists): RunRecord {
  const unknown = { changes: null, jobs: null, tests: null, failures: null, caches: null, decisions: null };
  const trust = row.trust === "fork" ? "fork" : "trusted";
  const record = { schema: RECORD_SCHEMA, ...row, trust, ...unknown } as unknown as RunRecord;
  const base = baseOf(record);
  for (const name of LISTS) {
    if (lists.has(name, index)) readLater(record, name, () => lists.rows(name, index, base));
  }
  if (lists.has("changes", index)) readLater(record, "changes", () => lists.changes(index));
  return record;
}

/** A field that is read when it is first asked for, and like any other from then on. */
function readLater(object: object, name: string, read: () => unknown): void {
  const settle = (value: unknown) => {
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
    return value;
  };
  Object.defineProperty(object, name, { get: () => settle(read()), enumerable: true, configurable: true });
}

type Row = Record<string, unknown>;

/** The sections with one line for each record. */
class Lists {
  readonly #sections: Sections;
  readonly #present: Readonly<Record<string, unknown>>;
  readonly #values: readonly unknown[];
  readonly #lines = new Map<string, readonly string[]>();

  constructor(sections: Sections, present: unknown, values: readonly unknown[]) {
    this.#sections = sections;
    this.#present = isObject(present) ? present : {};
    this.#values = values;
  }

  has(name: string, index: number): boolean {
    const present = Object.hasOwn(this.#present, name) ? this.#present[name] : null;
    return Array.isArray(present) && present[index] === 1;
  }

  rows(name: (typeof LISTS)[number], index: number, base: number): readonly Row[] {
    const rows = decodeTable(this.#line(name, index), TABLES[name], { values: this.#values, base });
    if (name === "caches") return rows.filter(({ hit }) => HITS.has(hit));
    return name === "jobs" ? this.#withSteps(rows, index, base) : rows;
  }

  changes(index: number): Changes {
    const line = this.#line("changes", index);
    const files = decodeTable(line, TABLES.files, { values: this.#values, base: 0 });
    return { files: files as unknown as Changes["files"], truncated: isObject(line) && line.truncated === true };
  }

  /** Steps are most of a snapshot's rows and few look at them. */
  #withSteps(jobs: readonly Row[], index: number, base: number): readonly Row[] {
    const line = this.has("steps", index) ? this.#line("steps", index) : null;
    if (!isObject(line) || !Array.isArray(line.counts)) return jobs;
    let all: readonly Row[] | null = null;
    const steps = () => {
      all ??= decodeTable(line, TABLES.steps, { values: this.#values, base });
      return all;
    };
    let at = 0;
    for (const [number, job] of jobs.entries()) {
      const count: unknown = line.counts[number];
      if (typeof count !== "number" || !(count >= 0)) continue;
      const start = at;
      readLater(job, "steps", () => steps().slice(start, start + count));
      at += count;
    }
    return jobs;
  }

  #line(name: string, index: number): unknown {
    const lines = this.#lines.get(name) ?? (this.#sections.get(name)?.() ?? "").split("\n");
    this.#lines.set(name, lines);
    return parseJson(lines[index] ?? "");
  }
}

const HITS: ReadonlySet<unknown> = new Set(["exact", "partial", "miss"]);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
