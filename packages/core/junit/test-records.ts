import type { TestFailureRecord, TestFileRecord } from "../history/record.ts";
import { fileResolver } from "./file-resolver.ts";
import type { JUnitReport, TestCase } from "./junit-report.ts";
import { suiteOverhead } from "./suite-overhead.ts";
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
  const sums = new Map<string, FileSums>();
  const failures: TestFailureRecord[] = [];
  for (const { suites, cases } of reports) {
    const resolve = fileResolver({ suites, files, workspaceRoot });
    const located = cases.map(resolve);
    for (const [index, testCase] of cases.entries()) {
      const file = located[index]?.file ?? null;
      if (isFailure(testCase) && failures.length < MAX_FAILURES) failures.push(failureRecord(testCase, job, file));
      if (file !== null) addCase(sums, file, testCase);
    }
    for (const [file, seconds] of suiteOverhead(suites, cases, located)) {
      const sum = sums.get(file);
      if (sum && seconds > 0) sum.seconds = (sum.seconds ?? 0) + seconds;
    }
  }
  const tests = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, sum]) => fileRecord(job, file, sum));
  return { tests, failures };
}

interface FileSums {
  /** Of its cases, and of what its own suites took beyond them: imports and set-up. */
  seconds: number | null;
  tests: number;
  failures: number;
  skipped: number;
  retries: number;
  flaky: number;
}

function addCase(sums: Map<string, FileSums>, file: string, testCase: TestCase): void {
  let sum = sums.get(file);
  if (sum === undefined) {
    sum = { seconds: null, tests: 0, failures: 0, skipped: 0, retries: 0, flaky: 0 };
    sums.set(file, sum);
  }
  if (testCase.seconds !== null) sum.seconds = (sum.seconds ?? 0) + testCase.seconds;
  sum.tests += 1;
  if (isFailure(testCase)) sum.failures += 1;
  if (testCase.status === "skipped") sum.skipped += 1;
  sum.retries += testCase.retries;
  if (testCase.flaky) sum.flaky += 1;
}

function fileRecord(job: string | null, file: string, sum: FileSums): TestFileRecord {
  const { tests, failures, skipped, retries, flaky } = sum;
  // To the microsecond, so that adding leaves no noise.
  const seconds = sum.seconds === null ? null : Math.round(sum.seconds * 1e6) / 1e6;
  const again = { ...(retries > 0 && { retries }), ...(flaky > 0 && { flaky }) };
  return { job, file, seconds, tests, failures, skipped, ...again };
}

function failureRecord(testCase: TestCase, job: string | null, file: string | null): TestFailureRecord {
  const { name, classname, message, retries } = testCase;
  return { job, file, name: name ?? classname ?? "unnamed test", message, ...(retries > 0 && { retries }) };
}

function isFailure({ status }: TestCase): boolean {
  return status === "failed" || status === "error";
}
