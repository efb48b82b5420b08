import type { TestCaseRecord, TestFileRecord } from "../../../record/record.ts";
import { medianCaseSeconds } from "../../compaction/old-tests.ts";
import { CollectedValues } from "../columns/dictionary.ts";
import {
  differences,
  type EncodedTable,
  encodeTable,
  orderBy,
  type PlannedTable,
  planTable,
  type Row,
} from "../columns/encode-table.ts";
import { type ContainerPart, makePart } from "../container/snapshot-container.ts";
import type { Dictionaries } from "./segment-run.ts";

export interface PlannedTests {
  readonly tests: readonly TestFileRecord[];
  readonly table: PlannedTable;
}

/** Columns of one run's test files; their cases become a table of their own. */
export function planTests(tests: readonly TestFileRecord[], collected: CollectedValues): PlannedTests {
  return { tests, table: planTable(tests as unknown as readonly Row[], collected, { elsewhere: ["cases"] }) };
}

/**
 * The parts `tests` and, where there are cases, `cases`. The first has what is left when the second is dropped: how many
 * each file had and their median.
 */
export function encodeTests({ tests, table }: PlannedTests, dictionaries: Dictionaries): ContainerPart[] {
  const order = fileOrder(tests, table, dictionaries);
  const encoded = encodeTable(table, dictionaries.values, order);
  const lists = tests.map(({ cases }) => cases ?? null);
  if (lists.every((cases) => cases === null)) return [makePart("tests", JSON.stringify(encoded))];
  const ordered = order === null ? lists : order.map((row) => lists[row] ?? null);
  const counts = ordered.map((cases) => cases?.length ?? null);
  const medians = ordered.map((cases) => cases && medianCaseSeconds(cases));
  return [
    makePart("tests", JSON.stringify({ counts, medians, ...encoded })),
    makePart("cases", JSON.stringify(encodeCases(ordered, dictionaries))),
  ];
}

/**
 * Files come in the same order in each run, whichever job ran them, and then compress twice as well. Not where a job's
 * name has a line break, because then the record's order could not be known from the rows.
 */
function fileOrder(tests: readonly TestFileRecord[], table: PlannedTable, { values }: Dictionaries) {
  const jobs = new Set(tests.map(({ job }) => job));
  return [...jobs].some((job) => job?.includes("\n")) ? null : orderBy("file", table, values);
}

/** Names in the order of the files, so that most are the next one of those of the run before. */
function encodeCases(lists: readonly (readonly TestCaseRecord[] | null)[], { caseNames }: Dictionaries): EncodedTable {
  const cases = lists.flatMap((list) => list ?? []);
  const collected = new CollectedValues();
  const table = planTable(cases as unknown as readonly Row[], collected, { elsewhere: ["name"] });
  caseNames.addInOrder(collected.texts);
  const encoded = encodeTable(table, caseNames);
  const names = differences(cases.map(({ name }) => caseNames.add(name)));
  return { ...encoded, columns: { ...encoded.columns, name: ["value", names] } };
}
