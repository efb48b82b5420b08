import type { RunRecord } from "../record.ts";
import { BLOCKS, LISTS, type ListName } from "./blocks.ts";
import { type EncodedTable, encodeTable, type PlannedTable, planTable, type Row } from "./encode-table.ts";
import { type Packed, packSections, type Section } from "./snapshot-container.ts";
import { CollectedValues, ValueIndex } from "./value-index.ts";

const ELSEWHERE = [...LISTS, "schema", "changes"];
/** Their texts are mostly said once. */
const RARE_TEXTS: readonly ListName[] = ["caches", "decisions"];

/**
 * A snapshot's bytes, signed where there is a key. The same records give the same bytes, if they come in the order and
 * with their lists in the order that `mergeRecords` ends in.
 */
export function writeSnapshot(records: readonly RunRecord[], key?: string): Packed {
  const collected = new CollectedValues();
  const rows = records as unknown as readonly Row[];
  const runs = planTable(rows, collected, { elsewhere: ELSEWHERE, rareInPlace: true });
  const lists = LISTS.map((name) => planList(name, records, collected));
  const steps = planSteps(records, collected);
  const index = new ValueIndex(collected);
  const counts = Object.fromEntries(lists.map((list) => [list.name, list.counts]));
  const truncated = records.map(({ changes }) => (changes?.truncated ? 1 : 0));
  const header = { values: index.values, counts, truncated, ...encodeTable(runs, index) };
  const sections: Section[] = [{ name: "runs", text: JSON.stringify(header) }];
  for (const { name, blocks } of lists) {
    if (blocks.every((block) => block.rows === 0)) continue;
    sections.push({ name, text: linesOf(blocks.map((block) => encodeTable(block, index, orderOf(name, block)))) });
  }
  if (steps.some(({ jobs }) => jobs.some((count) => count !== null))) {
    const tables = steps.map(({ jobs, block }) => ({ counts: jobs, ...encodeTable(block, index) }));
    sections.push({ name: "steps", text: linesOf(tables) });
  }
  return packSections(sections, key);
}

function linesOf(tables: readonly EncodedTable[]): string {
  return tables.map((table) => JSON.stringify(table)).join("\n");
}

/**
 * Files come in the same order in each run, whichever job ran them, and then compress twice as well. Not where a job's
 * name has a line break, because then the record's order could not be told from the rows.
 */
function orderOf(name: ListName, { columns }: PlannedTable): string | undefined {
  if (name !== "tests") return undefined;
  const jobs = new Set(columns.find((column) => column.name === "job")?.cells);
  return [...jobs].every((job) => job === null || (typeof job === "string" && !job.includes("\n")))
    ? "file"
    : undefined;
}

interface PlannedList {
  readonly name: ListName;
  /** Rows of each record, null where it has no such list. */
  readonly counts: readonly (number | null)[];
  readonly blocks: readonly PlannedTable[];
}

function planList(name: ListName, records: readonly RunRecord[], collected: CollectedValues): PlannedList {
  const lists = records.map((record) => rowsOf(record, name));
  const options = { elsewhere: ["steps"], rareInPlace: RARE_TEXTS.includes(name) };
  const blocks = inBlocks(lists, BLOCKS[name]).map((block) => {
    const rows = block.flatMap((own) => own ?? []);
    return planTable(rows, collected, options);
  });
  return { name, counts: lists.map((rows) => rows?.length ?? null), blocks };
}

function rowsOf(record: RunRecord, name: ListName): readonly Row[] | null {
  const rows = name === "changes" ? record.changes?.files : record[name];
  return (rows ?? null) as readonly Row[] | null;
}

/** The steps of the jobs of each block in one table, with how many each job has. */
function planSteps(records: readonly RunRecord[], collected: CollectedValues) {
  return inBlocks(records, BLOCKS.jobs).map((block) => {
    const jobs = block.flatMap((record) => record.jobs ?? []);
    const rows = jobs.flatMap(({ steps }) => steps ?? []) as unknown as readonly Row[];
    return { jobs: jobs.map(({ steps }) => steps?.length ?? null), block: planTable(rows, collected) };
  });
}

function inBlocks<T>(items: readonly T[], size: number): (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, block) => items.slice(block * size, (block + 1) * size));
}
