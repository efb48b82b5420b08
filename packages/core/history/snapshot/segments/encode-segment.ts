import type { RunRecord } from "../../../record/record.ts";
import { totalsByJob } from "../../compaction/old-tests.ts";
import { CollectedValues } from "../columns/dictionary.ts";
import { encodeTable, type PlannedTable, planTable, type Row } from "../columns/encode-table.ts";
import { LISTS } from "../columns/lists.ts";
import { type ContainerBlock, makeBlock, makePart } from "../container/snapshot-container.ts";
import { encodeTests, type PlannedTests, planTests } from "./encode-tests.ts";
import { encodeFacts } from "./run-facts.ts";
import type { Dictionaries, KeptTests, SegmentRun } from "./segment-run.ts";

/** The lists that a segment has a table for, besides the tests. */
const SEGMENT_LISTS = [...LISTS.filter((name) => name !== "tests"), "later_totals"] as const;
type SegmentList = (typeof SEGMENT_LISTS)[number];

const ELSEWHERE = [...LISTS, "schema"];
/** Their texts are mostly said once. */
const RARE_TEXTS: readonly SegmentList[] = ["caches", "decisions"];

/**
 * Some runs as one block: the small lists of all of them in one table each, because together they compress better, and the
 * tests of each by themselves, because they are most of the bytes and are dropped run by run. What takes their place then
 * is written at once, so that to drop them is no more than not to copy them.
 */
export function encodeSegment(runs: readonly SegmentRun[], dictionaries: Dictionaries): ContainerBlock {
  const { values } = dictionaries;
  const collected = new CollectedValues();
  const plan = planSegment(runs, collected);
  values.addSorted(collected);
  const counts = Object.fromEntries(plan.lists.map((list) => [list.name, list.counts]));
  const truncated = runs.map(({ record }) => (record.changes?.truncated ? 1 : 0));
  const parts = [
    makePart("facts", JSON.stringify(encodeFacts(runs.map(({ facts }) => facts)))),
    makePart("runs", JSON.stringify({ counts, truncated, ...encodeTable(plan.runs, values) })),
  ];
  for (const { name, table } of plan.lists) {
    if (table.rows === 0) continue;
    const beside = name === "jobs" ? { steps: plan.steps.counts } : {};
    parts.push(makePart(name, JSON.stringify({ ...beside, ...encodeTable(table, values) })));
  }
  if (plan.steps.table.rows > 0) parts.push(makePart("steps", JSON.stringify(encodeTable(plan.steps.table, values))));
  for (const [row, { kept }] of runs.entries()) {
    const tests = plan.tests[row];
    const packed = tests ? encodeTests(tests, dictionaries) : [kept?.tests ?? [], kept?.cases ?? []].flat();
    for (const part of packed) parts.push({ ...part, name: `${part.name.split(" ")[0]} ${row}` });
  }
  return makeBlock("segment", parts, runs.length);
}

interface PlannedList {
  readonly name: SegmentList;
  /** Rows of each run, null where it has no such list. */
  readonly counts: readonly (number | null)[];
  readonly table: PlannedTable;
}

function planSegment(runs: readonly SegmentRun[], collected: CollectedValues) {
  const records = runs.map(({ record }) => record) as unknown as readonly Row[];
  return {
    runs: planTable(records, collected, { elsewhere: ELSEWHERE, rareInPlace: true }),
    lists: SEGMENT_LISTS.map((name) => planList(name, runs, collected)),
    steps: planSteps(runs, collected),
    tests: runs.map(({ record: { tests } }): PlannedTests | null => tests && planTests(tests, collected)),
  };
}

function planList(name: SegmentList, runs: readonly SegmentRun[], collected: CollectedValues): PlannedList {
  const lists = runs.map((run) => rowsOf(run, name));
  const options = { elsewhere: ["steps"], rareInPlace: RARE_TEXTS.includes(name) };
  const table = planTable(
    lists.flatMap((own) => own ?? []),
    collected,
    options,
  );
  return { name, counts: lists.map((rows) => rows?.length ?? null), table };
}

function rowsOf({ record, kept }: SegmentRun, name: SegmentList): readonly Row[] | null {
  return (listOf(record, kept, name) ?? null) as readonly Row[] | null;
}

function listOf(record: RunRecord, kept: KeptTests | null, name: SegmentList): readonly object[] | null | undefined {
  if (name === "changes") return record.changes?.files;
  if (name !== "later_totals") return record[name];
  return kept?.totals ?? (record.tests && totalsByJob(record));
}

/** The steps of all jobs in one table, with how many each job has. */
function planSteps(runs: readonly SegmentRun[], collected: CollectedValues) {
  const jobs = runs.flatMap(({ record }) => record.jobs ?? []);
  const rows = jobs.flatMap(({ steps }) => steps ?? []) as unknown as readonly Row[];
  return { counts: jobs.map(({ steps }) => steps?.length ?? null), table: planTable(rows, collected) };
}
