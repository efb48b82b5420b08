import { type ChangedFile, emptyRecord, type RunRecord } from "../../packages/core/record/record.ts";
import { sumBy } from "../../packages/core/stats/sum.ts";
import type { PublishedRow } from "./published-row.ts";
import { readCsv } from "./read-rows.ts";

/** A row of the authors' table, by column. */
interface ProcessedRow {
  number(column: string): number;
  readonly conclusion: string;
  /** Types of the changed files, of which the table has a column for each way that a list of types was written. */
  readonly types: readonly string[];
}

/**
 * Runs of the authors' table. It has neither times nor ids: each row says how many seconds after the row before it was
 * created, so times are counted back from the last row, which is the last published one; all published runs are
 * found again at exactly the second and the duration that they were published with (an error otherwise).
 */
export function readProcessedRuns(path: string, published: readonly PublishedRow[]): RunRecord[] {
  const rows = processedRows(path);
  const created = creationTimes(rows, Date.parse(published.at(-1)?.created_at ?? ""));
  const ids = new Map(published.map((row) => [placeOf(Date.parse(row.created_at), row.actual_duration), row.id_build]));
  const records = rows.map((row, index) => {
    const at = created[index] ?? 0;
    const id = ids.get(placeOf(at, row.number("build_duration")));
    return toRecord(row, id ?? index + 1, at);
  });
  const found = new Set(records.map(({ run_id }) => run_id));
  const lost = published.filter(({ id_build }) => !found.has(id_build)).length;
  if (lost > 0) throw new Error(`${path}: ${lost} published runs are not in the table`);
  return records;
}

const placeOf = (at: number, seconds: number): string => `${at} ${seconds}`;

function processedRows(path: string): ProcessedRow[] {
  const { columns, rows } = readCsv(path);
  const types = columns.flatMap((column, index) => {
    const type = column.startsWith("ft_") ? column.slice(3).replaceAll(/^_+|_+$/g, "") : "";
    return type === "" ? [] : [{ type, index }];
  });
  return rows.map((cells) => ({
    number: (column) => Number(cells[columns.indexOf(column)]),
    conclusion: cells[columns.indexOf("conclusion")] ?? "",
    types: [...new Set(types.filter(({ index }) => Number(cells[index]) > 0).map(({ type }) => type))],
  }));
}

function creationTimes(rows: readonly ProcessedRow[], last: number): number[] {
  const times: number[] = [];
  let at = last;
  for (const row of rows.toReversed()) {
    times.unshift(at);
    at -= row.number("secs_since_prev") * 1000;
  }
  return times;
}

/** The authors encoded events and branches as numbers: 1 is a push, and 1 is the main branch. */
function toRecord(row: ProcessedRow, run_id: number, at: number): RunRecord {
  const iso = (milliseconds: number) => new Date(milliseconds).toISOString();
  return emptyRecord({
    run_id,
    workflow: "CI",
    attempt: row.number("run_attempt_from_api") || 1,
    event: row.number("workflow_event_trigger") === 1 ? "push" : "pull_request",
    branch: row.number("branch") === 1 ? "main" : `topic-${row.number("branch")}`,
    conclusion: row.conclusion,
    created_at: iso(at),
    started_at: iso(at),
    completed_at: iso(at + row.number("build_duration") * 1000),
    changes: { files: changedFiles(row), truncated: false },
  });
}

/** As many files as were changed, of the types that were changed; which file is of which type is not known. */
function changedFiles(row: ProcessedRow): ChangedFile[] {
  const sum = (...columns: string[]) => sumBy(columns, (column) => row.number(column));
  const files = Math.min(MAX_FILES, Math.max(1, sum("gh_files_added", "gh_files_deleted", "gh_files_modified")));
  const documents = row.number("gh_doc_files");
  const additions = Math.round(sum("gh_lines_added", "gh_lines_deleted") / files);
  return Array.from({ length: files }, (_, index) => ({
    path: `${index < documents ? "docs" : "src"}/file.${row.types[index % row.types.length] ?? "unknown"}`,
    additions,
    deletions: 0,
    status: null,
  }));
}

const MAX_FILES = 50;
