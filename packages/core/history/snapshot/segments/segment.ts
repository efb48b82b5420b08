import { isObject } from "../../../json/is-object.ts";
import type { RunRecord, TestTotals } from "../../../record/record.ts";
import type { Unpack } from "../../decompress.ts";
import { completeRows, decodeTable, type MutableRow } from "../columns/decode-table.ts";
import type { ListName } from "../columns/lists.ts";
import { TABLES, type TableShape } from "../columns/tables.ts";
import {
  asList,
  parseJson,
  type RecordLists,
  readLater,
  splitRows,
  toList,
  toRecord,
} from "../container/lazy-record.ts";
import type { ContainerBlock, ContainerPart } from "../container/snapshot-container.ts";
import { unpackText } from "../container/unpack-text.ts";
import { decodeTests } from "./decode-tests.ts";
import { decodeFacts, type RunFacts } from "./run-facts.ts";
import type { KeptTests } from "./segment-run.ts";

/** What the cells of all segments refer to. */
export interface SegmentTexts {
  readonly values: readonly unknown[];
  /** Null where they were lost, and the cases with them. */
  readonly caseNames: (() => readonly unknown[]) | null;
  readonly unpack: Unpack;
}

type TableName = Exclude<ListName, "tests"> | "later_totals";
const SHAPES: Readonly<Record<TableName, TableShape>> = {
  ...TABLES,
  later_totals: TABLES.test_totals,
  changes: TABLES.files,
};

/** Some runs in one block, whose tables are unpacked when they are read. */
export class Segment {
  readonly block: ContainerBlock;
  readonly #texts: SegmentTexts;
  readonly #parts: ReadonlyMap<string, ContainerPart>;
  #facts: readonly RunFacts[] | null = null;
  #laterTotals: readonly (readonly MutableRow[])[] | null = null;

  constructor(block: ContainerBlock, texts: SegmentTexts) {
    this.block = block;
    this.#texts = texts;
    this.#parts = new Map(block.parts.map((part) => [part.name, part]));
  }

  /** None where they are not what they must be: then the whole segment is not trusted. */
  get facts(): readonly RunFacts[] {
    this.#facts ??= decodeFacts(this.json("facts"), this.block.runs) ?? [];
    return this.#facts;
  }

  /** The records, again at each call, with lists that are read later; without their tests where these stay packed. */
  records({ withTests = true } = {}): readonly RunRecord[] {
    const runs = this.json("runs");
    const { rows } = decodeTable(runs, TABLES.runs, this.#texts.values);
    // A row that was left out would shift the lists of all others.
    const usable = rows.length === this.block.runs && completeRows(rows, TABLES.runs).length === rows.length;
    if (!isObject(runs) || !usable) return [];
    const lists = new SegmentLists(this, runs, withTests);
    return rows.map((row, index) => toRecord(row, index, lists));
  }

  /** What is packed of a run's tests, or null where it has none. */
  kept(row: number): KeptTests | null {
    const tests = this.#parts.get(`tests ${row}`);
    if (tests === undefined) return null;
    this.#laterTotals ??= this.table("later_totals", countsOf(this.json("runs"), "later_totals"));
    const totals = (this.#laterTotals[row] ?? []) as unknown as readonly TestTotals[];
    return { tests, cases: this.#texts.caseNames && (this.#parts.get(`cases ${row}`) ?? null), totals };
  }

  has(part: string): boolean {
    return this.#parts.has(part);
  }

  tests(row: number): readonly MutableRow[] {
    const { values, caseNames } = this.#texts;
    const has = caseNames !== null && this.has(`cases ${row}`);
    const cases = has ? { table: () => this.json(`cases ${row}`), names: caseNames } : null;
    return decodeTests(this.json(`tests ${row}`), values, cases);
  }

  /** The rows of each run in one table, as many as `counts` says. */
  table(name: TableName, counts: readonly unknown[]): readonly (readonly MutableRow[])[] {
    const shape = SHAPES[name];
    const encoded = this.json(name);
    const { rows } = decodeTable(encoded, shape, this.#texts.values, this.block.runs * shape.limit);
    if (name === "jobs" && isObject(encoded)) this.#addSteps(rows, asList(encoded.steps));
    return splitRows(rows, counts).map((own) => completeRows(own, shape));
  }

  /** Steps are most of a snapshot's rows besides the tests, and are rarely read. */
  #addSteps(jobs: readonly MutableRow[], counts: readonly unknown[]): void {
    let steps: readonly (readonly MutableRow[])[] | null = null;
    const stepsOf = (job: number) => {
      steps ??= splitRows(decodeTable(this.json("steps"), TABLES.steps, this.#texts.values).rows, counts);
      return completeRows(steps[job] ?? [], TABLES.steps);
    };
    for (const [number, job] of jobs.entries()) {
      if (typeof counts[number] === "number") readLater(job, "steps", () => stepsOf(number));
    }
  }

  /** A part as what its text says; the digest held, so one that does not unpack was made so on purpose. */
  json(name: string): unknown {
    const part = this.#parts.get(name);
    return part === undefined ? null : parseJson(unpackText(part, this.#texts.unpack) ?? "");
  }
}

/** The lists of a segment's records, table by table when they are looked at. */
class SegmentLists implements RecordLists {
  readonly #segment: Segment;
  readonly #runs: Readonly<Record<string, unknown>>;
  readonly #withTests: boolean;
  readonly #tables = new Map<TableName, readonly (readonly MutableRow[])[]>();

  constructor(segment: Segment, runs: Readonly<Record<string, unknown>>, withTests: boolean) {
    this.#segment = segment;
    // Not its columns, which the rows have now.
    this.#runs = { counts: runs.counts, truncated: runs.truncated };
    this.#withTests = withTests;
  }

  has(name: ListName, row: number): boolean {
    if (name === "tests") return this.#withTests && this.#segment.has(`tests ${row}`);
    return typeof countsOf(this.#runs, this.#tableOf(name, row))[row] === "number";
  }

  read(name: ListName, row: number): unknown {
    if (name === "tests") return this.#segment.tests(row);
    const tableName = this.#tableOf(name, row);
    const known = this.#tables.get(tableName) ?? this.#segment.table(tableName, countsOf(this.#runs, tableName));
    this.#tables.set(tableName, known);
    return toList(name, known[row] ?? [], asList(this.#runs.truncated)[row] === 1);
  }

  /** The sums that were written for the time after the tests, where the tests are gone. */
  #tableOf(name: Exclude<ListName, "tests">, row: number): TableName {
    if (name !== "test_totals" || this.#segment.has(`tests ${row}`)) return name;
    return typeof countsOf(this.#runs, "later_totals")[row] === "number" ? "later_totals" : name;
  }
}

function countsOf(runs: unknown, name: string): readonly unknown[] {
  return isObject(runs) && isObject(runs.counts) ? asList(runs.counts[name]) : [];
}
