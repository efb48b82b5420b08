import { createHash, createHmac } from "node:crypto";
import { Fields } from "../../json/fields.ts";
import { isObject } from "../../json/is-object.ts";
import type { RunRecord } from "../../record/record.ts";
import { sumBy } from "../../stats/sum.ts";
import type { Unpack } from "../decompress.ts";
import { completeRows, decodeTable, harmless, inOwnOrder, type MutableRow } from "./columns/decode-table.ts";
import { LISTS, type ListName } from "./columns/lists.ts";
import { TABLES, type TableShape } from "./columns/tables.ts";
import {
  asList,
  parseJson,
  type RecordLists,
  readLater,
  splitRows,
  toList,
  toRecord,
} from "./container/lazy-record.ts";
import { DAMAGED, isSame, type Refused } from "./container/snapshot-container.ts";

/**
 * Snapshots of the first version, which are read and no longer written: one digest over all, one section for each kind of
 * list, and in a section one table a line for so many runs.
 */
const VERSION = "paceline.snapshot/1";
const HEAD_LENGTH = VERSION.length + 2 * 64 + 3;
const MAX_DIRECTORY_BYTES = 16 * 1024;
const MAX_SECTIONS = 32;
const BLOCK = 64;

export function isVersion1(bytes: Buffer): boolean {
  return bytes.toString("latin1", 0, VERSION.length + 1) === `${VERSION}\n`;
}

export function readVersion1(
  bytes: Buffer,
  { limit, key, unpack }: { readonly limit: number; readonly key: string | undefined; readonly unpack: Unpack },
): { readonly ok: true; readonly records: readonly RunRecord[] } | Refused {
  const [, digest = "", signature = ""] = bytes.toString("latin1", 0, HEAD_LENGTH).split("\n");
  const body = bytes.subarray(HEAD_LENGTH);
  if (createHash("sha256").update(body).digest("hex") !== digest) return DAMAGED;
  if (key !== undefined) {
    const expected = createHmac("sha256", key).update(`${VERSION}\n`).update(body).digest("hex");
    if (!isSame(signature, expected))
      return { ok: false, code: "untrusted", message: "is not signed with this history-key" };
  }
  const sections = openSections(body, limit, unpack);
  const runs = parseJson(sections?.get("runs")?.() ?? "");
  if (sections === null || !isObject(runs) || !Array.isArray(runs.values)) return DAMAGED;
  const values = runs.values.map((value: unknown) => (typeof value === "string" ? value : harmless(value)));
  const { rows } = decodeTable(runs, TABLES.runs, values);
  // A row that was left out would shift the lists of all others.
  if (rows.length !== runs.rows || completeRows(rows, TABLES.runs).length !== rows.length) return DAMAGED;
  const lists = new Lists(sections, runs, values);
  return { ok: true, records: rows.map((row, index) => toRecord(row, index, lists)) };
}

type Sections = ReadonlyMap<string, () => string>;

/** The sections by name, each as a function that unpacks it; one that does not unpack is empty. */
function openSections(body: Buffer, limit: number, unpack: Unpack): Sections | null {
  const end = body.subarray(0, MAX_DIRECTORY_BYTES).indexOf("\n");
  const entries = readDirectory(body.toString("utf8", 0, Math.max(0, end)));
  if (entries === null || sumBy(entries, ({ size }) => size) > limit) return null;
  const sections = new Map<string, () => string>();
  let at = end + 1;
  for (const { name, packed, size } of entries) {
    const part = body.subarray(at, at + packed);
    at += packed;
    if (part.length !== packed || sections.has(name)) return null;
    sections.set(name, () => unpackedOr("", () => unpack(part, Math.max(1, size)).toString("utf8")));
  }
  return at === body.length ? sections : null;
}

/** The digest held, so bytes that do not unpack were made so on purpose. */
function unpackedOr(otherwise: string, unpack: () => string): string {
  try {
    return unpack();
  } catch {
    return otherwise;
  }
}

interface Entry {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
}

function readDirectory(text: string): readonly Entry[] | null {
  const list = parseJson(text);
  if (!Array.isArray(list) || list.length > MAX_SECTIONS) return null;
  const entries = list.flatMap((item): Entry[] => {
    if (!isObject(item)) return [];
    const fields = new Fields(item);
    const name = fields.string("name", 100);
    const packed = fields.integer("packed");
    const size = fields.integer("size");
    return name === null || packed === null || size === null ? [] : [{ name, packed, size }];
  });
  return entries.length === list.length ? entries : null;
}

const SHAPES: Readonly<Record<ListName, TableShape>> = { ...TABLES, changes: TABLES.files };

/** The lists of all records, table by table when they are looked at. */
class Lists implements RecordLists {
  readonly #sections: Sections;
  readonly #counts: ReadonlyMap<string, readonly unknown[]>;
  readonly #truncated: readonly unknown[];
  readonly #values: readonly unknown[];
  readonly #lines = new Map<string, readonly string[]>();
  readonly #tables = new Map<string, readonly (readonly MutableRow[])[]>();

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
    const size = name === "tests" ? 1 : BLOCK;
    const block = Math.floor(index / size);
    const id = `${name} ${block}`;
    const known = this.#tables.get(id) ?? this.#readBlock(name, block, size);
    this.#tables.set(id, known);
    return toList(name, known[index - block * size] ?? [], this.#truncated[index] === 1);
  }

  /** The rows of each record of one block. */
  #readBlock(name: ListName, block: number, size: number): readonly (readonly MutableRow[])[] {
    const shape = SHAPES[name];
    const counts = this.#counts.get(name)?.slice(block * size, (block + 1) * size) ?? [];
    const limit = size * shape.limit;
    const { rows, ordered } = decodeTable(this.#line(name, block), shape, this.#values, limit);
    if (name === "jobs") this.#addSteps(rows, block);
    return splitRows(rows, counts).map((own) => {
      const complete = completeRows(own, shape);
      return ordered ? inOwnOrder(complete) : complete;
    });
  }

  #addSteps(jobs: readonly MutableRow[], block: number): void {
    const line = this.#line("steps", block);
    if (!isObject(line)) return;
    const counts = asList(line.counts);
    const { rows } = decodeTable(line, TABLES.steps, this.#values);
    const steps = splitRows(rows, counts);
    for (const [number, job] of jobs.entries()) {
      if (typeof counts[number] === "number") {
        readLater(job, "steps", () => completeRows(steps[number] ?? [], TABLES.steps));
      }
    }
  }

  #line(section: string, block: number): unknown {
    const lines = this.#lines.get(section) ?? (this.#sections.get(section)?.() ?? "").split("\n");
    this.#lines.set(section, lines);
    return parseJson(lines[block] ?? "");
  }
}
