import type { TestFailureRecord, TestFileRecord } from "../history/record.ts";
import type { JUnitReport, TestCase } from "./junit-report.ts";
import { resolveTestFile } from "./resolve-test-file.ts";
import { suiteOverhead } from "./suite-overhead.ts";
import { sumKnown } from "./sum-totals.ts";
import type { WorkspaceFiles } from "./workspace-files.ts";

/** Failures kept of one job: a broken build fails thousands of tests, and the first ones tell what happened. */
const MAX_FAILURES = 200;

export interface TestRecords {
  readonly tests: readonly TestFileRecord[];
  readonly failures: readonly TestFailureRecord[];
}

export interface ReportOrigin {
  readonly job: string | null;
  readonly files: WorkspaceFiles;
  readonly workspaceRoot: string | null;
}

/** What the reports of one job say of each test file, sorted by file, and the failures in the order of the reports. */
export function testRecords(reports: readonly JUnitReport[], { job, files, workspaceRoot }: ReportOrigin): TestRecords {
  const groups = new Map<string, FileGroup>();
  const failures: TestFailureRecord[] = [];
  for (const { suites, cases } of reports) {
    const located = cases.map((testCase) => resolveTestFile(testCase, { suites, files, workspaceRoot }));
    for (const [index, testCase] of cases.entries()) {
      const file = located[index]?.file ?? null;
      if (isFailure(testCase) && failures.length < MAX_FAILURES) failures.push(failureRecord(testCase, job, file));
      if (file !== null) addCase(groups, file, testCase);
    }
    for (const [file, seconds] of suiteOverhead(suites, cases, located)) {
      const group = groups.get(file);
      if (group) group.overhead += seconds;
    }
  }
  const tests = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, group]) => fileRecord(job, file, group));
  return { tests, failures };
}

interface FileGroup {
  readonly cases: TestCase[];
  /** Seconds that suites of this file took beyond their cases: imports and set-up. */
  overhead: number;
}

function addCase(groups: Map<string, FileGroup>, file: string, testCase: TestCase): void {
  const group = groups.get(file) ?? { cases: [], overhead: 0 };
  group.cases.push(testCase);
  groups.set(file, group);
}

function fileRecord(job: string | null, file: string, { cases, overhead }: FileGroup): TestFileRecord {
  const inCases = sumKnown(cases.map((testCase) => testCase.seconds));
  return {
    job,
    file,
    seconds: inCases === null && overhead === 0 ? null : sumKnown([inCases, overhead]),
    tests: cases.length,
    failures: cases.filter(isFailure).length,
    skipped: cases.filter((testCase) => testCase.status === "skipped").length,
  };
}

function failureRecord(testCase: TestCase, job: string | null, file: string | null): TestFailureRecord {
  return { job, file, name: testCase.name ?? testCase.classname ?? "unnamed test", message: testCase.message };
}

function isFailure({ status }: TestCase): boolean {
  return status === "failed" || status === "error";
}
