import type { TestFailureRecord, TestFileRecord } from "../history/record.ts";
import { fileResolver } from "./file-resolver.ts";
import type { TestCase, TestSuite } from "./junit-report.ts";
import type { TestFile } from "./resolve-test-file.ts";
import { SuiteOverhead } from "./suite-overhead.ts";
import { sumKnown } from "./sum-known.ts";
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

/** Sums up one report by test file while it is read, without keeping its cases. */
export class TestTally implements FileTally {
  readonly #origin: ReportOrigin;
  readonly #sums = new Map<string, CountedSums>();
  readonly #overhead = new SuiteOverhead();
  readonly #failures: TestFailureRecord[] = [];
  #suites: readonly TestSuite[] = [];
  #resolve: ((testCase: TestCase) => TestFile | null) | null = null;

  constructor(origin: ReportOrigin) {
    this.#origin = origin;
  }

  add(testCase: TestCase, suites: readonly TestSuite[]): void {
    this.#suites = suites;
    this.#resolve ??= fileResolver({ suites, ...this.#origin });
    const located = this.#resolve(testCase);
    const file = located?.file ?? null;
    if (isFailure(testCase) && this.#failures.length < MAX_FAILURES)
      this.#failures.push(failureRecord(testCase, this.#origin.job, file));
    if (file !== null) addCase(this.#sums, file, testCase);
    this.#overhead.add(testCase, suites, located);
  }

  /** By file, with what its own suites took beyond its cases. */
  files(): ReadonlyMap<string, Readonly<FileSums>> {
    const files = new Map([...this.#sums].map(([file, sum]) => [file, { ...sum }]));
    for (const [file, seconds] of this.#overhead.byFile(this.#suites)) {
      const sum = files.get(file);
      if (sum && seconds > 0) sum.seconds = (sum.seconds ?? 0) + seconds;
    }
    return files;
  }

  get failures(): readonly TestFailureRecord[] {
    return this.#failures;
  }
}

/** What the reports of one job say of each test file, sorted by file, and the failures in the order of the reports. */
export function testRecords(tallies: readonly FileTally[], job: string | null): TestRecords {
  const sums = new Map<string, FileSums>();
  for (const [file, sum] of tallies.flatMap((tally) => [...tally.files()])) {
    const known = sums.get(file);
    sums.set(file, known === undefined ? { ...sum } : addSums(known, sum));
  }
  const tests = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, sum]) => fileRecord(job, file, sum));
  return { tests, failures: tallies.flatMap(({ failures }) => failures).slice(0, MAX_FAILURES) };
}

function addSums(left: FileSums, right: FileSums): FileSums {
  return {
    seconds: sumKnown([left.seconds, right.seconds]),
    tests: sumKnown([left.tests, right.tests]),
    failures: sumKnown([left.failures, right.failures]),
    skipped: sumKnown([left.skipped, right.skipped]),
    retries: left.retries + right.retries,
    flaky: left.flaky + right.flaky,
  };
}

/** What is known of one test file. A list of times alone tells no outcomes. */
export interface FileSums {
  /** Of its cases, and of what its own suites took beyond them: imports and set-up. */
  seconds: number | null;
  tests: number | null;
  failures: number | null;
  skipped: number | null;
  retries: number;
  flaky: number;
}

/** One report by test file. */
export interface FileTally {
  files(): ReadonlyMap<string, Readonly<FileSums>>;
  readonly failures: readonly TestFailureRecord[];
}

type CountedSums = FileSums & { tests: number; failures: number; skipped: number };

function addCase(sums: Map<string, CountedSums>, file: string, testCase: TestCase): void {
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
