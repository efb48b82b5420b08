import type { TestFailureRecord, TestFileRecord } from "../../record/record.ts";
import { fileResolver } from "../files/file-resolver.ts";
import type { TestFile } from "../files/resolve-test-file.ts";
import { SuiteOverhead } from "../files/suite-overhead.ts";
import type { WorkspaceFiles } from "../files/workspace-files.ts";
import type { TestCase, TestSuite } from "../report/junit-report.ts";
import { sumKnown } from "../report/sum-known.ts";
import { CaseShelf } from "./case-shelf.ts";

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

/** Sums up one report by test file while it is read, without keeping more of its cases than a record does. */
export class TestTally implements FileTally {
  readonly cases = new CaseShelf();
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
    if (file !== null) {
      addCase(this.#sums, file, testCase);
      this.cases.add(file, testCase);
    }
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

/** What the reports of one job say together, one after the other, so that only one of them is in memory. */
export class JobTests {
  readonly #job: string | null;
  readonly #sums = new Map<string, FileSums>();
  #cases: CaseShelf | null = null;
  readonly #failures: TestFailureRecord[] = [];

  constructor(job: string | null) {
    this.#job = job;
  }

  add(tally: FileTally): void {
    for (const [file, sum] of tally.files()) {
      const known = this.#sums.get(file);
      this.#sums.set(file, known === undefined ? { ...sum } : addSums(known, sum));
    }
    if (this.#cases === null) this.#cases = tally.cases;
    else this.#cases.settle().addAll(tally.cases.settle());
    this.#failures.push(...tally.failures.slice(0, MAX_FAILURES - this.#failures.length));
  }

  /** Test files sorted by name, and the failures in the order of the reports. */
  records(): TestRecords {
    const cases = this.#cases?.records();
    const files = [...this.#sums].sort(([a], [b]) => (a < b ? -1 : 1));
    const tests = files.map(([file, sum]) => fileRecord(this.#job, file, sum, cases?.get(file)));
    return { tests, failures: this.#failures };
  }
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
  readonly cases: CaseShelf;
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

function fileRecord(job: string | null, file: string, sum: FileSums, cases: TestFileRecord["cases"]): TestFileRecord {
  const { tests, failures, skipped, retries, flaky } = sum;
  // To the microsecond, so that adding leaves no noise.
  const seconds = sum.seconds === null ? null : Math.round(sum.seconds * 1e6) / 1e6;
  const again = { ...(retries > 0 && { retries }), ...(flaky > 0 && { flaky }) };
  return { job, file, seconds, tests, failures, skipped, ...again, ...(cases && { cases }) };
}

function failureRecord(testCase: TestCase, job: string | null, file: string | null): TestFailureRecord {
  const { name, classname, message, retries } = testCase;
  return { job, file, name: name ?? classname ?? "unnamed test", message, ...(retries > 0 && { retries }) };
}

function isFailure({ status }: TestCase): boolean {
  return status === "failed" || status === "error";
}
