import type { TestFailureRecord, TestFileRecord } from "../../record/record.ts";
import { fileResolver } from "../files/file-resolver.ts";
import type { TestFile } from "../files/resolve-test-file.ts";
import { SuiteOverhead } from "../files/suite-overhead.ts";
import type { WorkspaceFiles } from "../files/workspace-files.ts";
import type { TestCase, TestSuite } from "../report/junit-report.ts";
import { sumKnown } from "../report/sum-known.ts";
import { CaseShelf } from "./case-shelf.ts";
import type { KeptLimits } from "./kept-limits.ts";

export interface TestRecords {
  readonly tests: readonly TestFileRecord[];
  readonly failures: readonly TestFailureRecord[];
  /** False where the limits had no room for some cases or failures. */
  readonly isWhole: boolean;
}

export interface ReportOrigin {
  readonly job: string | null;
  readonly files: WorkspaceFiles;
  readonly workspaceRoot: string | null;
  readonly keep: KeptLimits;
}

/** Sums up one report by test file while it is read, without keeping more of its cases than a record does. */
export class TestTally implements FileTally {
  readonly cases: CaseShelf;
  readonly timesOnly = false;
  readonly #origin: ReportOrigin;
  readonly #sums = new Map<string, CountedSums>();
  readonly #overhead = new SuiteOverhead();
  readonly #failures: TestFailureRecord[] = [];
  #failureCount = 0;
  #suites: readonly TestSuite[] = [];
  #resolve: ((testCase: TestCase) => TestFile | null) | null = null;

  constructor(origin: ReportOrigin) {
    this.#origin = origin;
    this.cases = new CaseShelf(origin.keep);
  }

  add(testCase: TestCase, suites: readonly TestSuite[]): void {
    this.#suites = suites;
    this.#resolve ??= fileResolver({ suites, ...this.#origin });
    const located = this.#resolve(testCase);
    const file = located?.file ?? null;
    if (isFailure(testCase)) this.#addFailure(testCase, file);
    if (file !== null) {
      addCase(this.#sums, file, testCase);
      this.cases.add(file, testCase);
    }
    this.#overhead.add(testCase, suites, located);
  }

  #addFailure(testCase: TestCase, file: string | null): void {
    this.#failureCount += 1;
    if (this.#failures.length < this.#origin.keep.failures)
      this.#failures.push(failureRecord(testCase, this.#origin.job, file));
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

  get failureCount(): number {
    return this.#failureCount;
  }
}

/** What the reports of one job say together, one after the other, so that only one of them is in memory. */
export class JobTests {
  readonly #job: string | null;
  readonly #keep: KeptLimits;
  readonly #sums = new Map<string, FileSums>();
  #cases: CaseShelf | null = null;
  readonly #failures: TestFailureRecord[] = [];
  #failureCount = 0;

  constructor(job: string | null, keep: KeptLimits) {
    this.#job = job;
    this.#keep = keep;
  }

  add(tally: FileTally): void {
    for (const [file, sum] of tally.files()) {
      const known = this.#sums.get(file);
      this.#sums.set(file, known === undefined ? { ...sum } : addSums(known, sum));
    }
    if (this.#cases === null) this.#cases = tally.cases;
    else this.#cases.settle().addAll(tally.cases.settle());
    this.#failures.push(...tally.failures.slice(0, this.#keep.failures - this.#failures.length));
    this.#failureCount += tally.failureCount;
  }

  /** Test files sorted by name, and the failures in the order of the reports. */
  records(): TestRecords {
    const cases = this.#cases?.records();
    const files = [...this.#sums].sort(([a], [b]) => (a < b ? -1 : 1));
    const tests = files.map(([file, sum]) => fileRecord(this.#job, file, sum, cases?.get(file)));
    const isWhole = this.#cases?.isCut !== true && this.#failures.length === this.#failureCount;
    return { tests, failures: this.#failures, isWhole };
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
  /** With those that there was no room for. */
  readonly failureCount: number;
  readonly cases: CaseShelf;
  /** True for a list of times, which tells neither what ran now nor how it ended. */
  readonly timesOnly: boolean;
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
