import { compareText } from "../collections/compare-text.ts";
import type { TestCaseRecord, TestFileRecord } from "./record.ts";

/** Cases that one file and one record keep: enough to divide a giant file, and no more than a line of a log can hold. */
const MAX_CASES_PER_FILE = 2_000;
export const MAX_CASES_PER_RECORD = 20_000;

/** The rows with the longest of their cases, where there are more than a record keeps; the rows themselves where not. */
export function capCases(tests: readonly TestFileRecord[]): readonly TestFileRecord[] {
  const inFiles = tests.some(({ cases }) => (cases?.length ?? 0) > MAX_CASES_PER_FILE)
    ? tests.map((test) => withCases(test, longest(test.cases ?? [], MAX_CASES_PER_FILE)))
    : tests;
  const all = inFiles.flatMap(({ cases }) => cases ?? []);
  if (all.length <= MAX_CASES_PER_RECORD) return inFiles;
  const kept = longest(all, MAX_CASES_PER_RECORD);
  return inFiles.map((test) => withCases(test, kept));
}

/** As a set of the entries themselves: two cases of one name may be in two files. */
function longest(cases: readonly TestCaseRecord[], most: number): ReadonlySet<TestCaseRecord> {
  return new Set(cases.toSorted(longestFirst).slice(0, most));
}

function withCases(test: TestFileRecord, kept: ReadonlySet<TestCaseRecord>): TestFileRecord {
  if (!test.cases?.some((one) => !kept.has(one))) return test;
  return { ...test, cases: test.cases.filter((one) => kept.has(one)) };
}

function longestFirst(left: TestCaseRecord, right: TestCaseRecord): number {
  return (right.seconds ?? -1) - (left.seconds ?? -1) || compareText(left.name, right.name);
}
