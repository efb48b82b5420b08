import type { TestFailureRecord } from "../../record/record.ts";
import { fileResolver } from "../files/file-resolver.ts";
import { NearbyFiles } from "../files/nearby-files.ts";
import type { TestFile } from "../files/resolve-test-file.ts";
import { SuiteOverhead } from "../files/suite-overhead.ts";
import { SuitePlaces } from "../files/suite-places.ts";
import type { WorkspaceFiles } from "../files/workspace-files.ts";
import type { TestCase, TestSuite } from "../report/junit-report.ts";
import { CaseShelf } from "./case-shelf.ts";
import { addCase, type CountedSums, emptySums, isFailure } from "./file-sums.ts";
import type { FileTally, TalliedFailure } from "./file-tally.ts";
import type { RecordLimits } from "./record-limits.ts";

export interface ReportOrigin {
  readonly job: string | null;
  readonly files: WorkspaceFiles;
  /** Path of the report, or null where it is not known. */
  readonly report: string | null;
  readonly workspaceRoot: string | null;
  readonly keep: RecordLimits;
  /** Whether a relative path has to be a file of the checkout as it stands. */
  readonly wholePaths?: boolean;
}

/** Where a case belongs: its file, and the sums of its class there. */
interface Place extends TestFile {
  readonly sums: CountedSums;
}

/** Sums up one report by test file while it is read, without keeping more of its cases than a record does. */
export class TestTally implements FileTally {
  readonly cases: CaseShelf;
  readonly timesOnly = false;
  readonly failures: TalliedFailure[] = [];
  readonly #origin: ReportOrigin;
  readonly #classes = new Map<string, Map<string, CountedSums>>();
  readonly #overhead = new SuiteOverhead();
  #failureCount = 0;
  #suites: readonly TestSuite[] = [];
  #placeOf: ((testCase: TestCase) => Place | null) | null = null;

  constructor(origin: ReportOrigin) {
    this.#origin = origin;
    this.cases = new CaseShelf(origin.keep);
  }

  get failureCount(): number {
    return this.#failureCount;
  }

  add(testCase: TestCase, suites: readonly TestSuite[]): void {
    this.#suites = suites;
    this.#placeOf ??= this.#placing(suites);
    const place = this.#placeOf(testCase);
    if (isFailure(testCase)) this.#addFailure(testCase, place);
    if (place !== null) {
      const { sums, file } = place;
      addCase(sums, testCase);
      sums.startedAt ??= testCase.suite === null ? null : (suites[testCase.suite]?.startedAt ?? null);
      this.cases.add(file, testCase);
    }
    this.#overhead.add(testCase, suites, place);
  }

  /** What failed before and passes now: its tries took their time, and were no tests. */
  withdraw(testCase: TestCase, { failed, error }: { readonly failed: number; readonly error: number }): void {
    const sums = this.#placeOf?.(testCase)?.sums;
    if (sums !== undefined) {
      sums.tests -= failed + error;
      sums.failures -= failed + error;
      sums.errors -= error;
    }
    this.#failureCount -= failed + error;
    for (let left = failed + error; left > 0; left -= 1) {
      const index = this.failures.findLastIndex(
        ({ record, of }) => record.name === testCase.name && of === (sums ?? null),
      );
      if (index < 0) return;
      this.failures.splice(index, 1);
    }
  }

  classes(): readonly CountedSums[] {
    return [...this.#classes.values()].flatMap((ofFile) => [...ofFile.values()]);
  }

  overhead(): ReadonlyMap<string, number | null> {
    return this.#overhead.byFile(this.#suites);
  }

  #placing(suites: readonly TestSuite[]): (testCase: TestCase) => Place | null {
    const { files, report, workspaceRoot, wholePaths } = this.#origin;
    const near = new NearbyFiles(files, report, wholePaths);
    const sources = { suites, files: near, places: new SuitePlaces(), workspaceRoot, report };
    return fileResolver(sources, (found, { classname }) => {
      return found === null ? null : { ...found, sums: this.#sumsOf(found.file, classOf(classname)) };
    });
  }

  #sumsOf(file: string, classname: string): CountedSums {
    const ofFile = this.#classes.get(file) ?? new Map<string, CountedSums>();
    const sums = ofFile.get(classname) ?? emptySums(file, classname);
    this.#classes.set(file, ofFile.set(classname, sums));
    return sums;
  }

  #addFailure(testCase: TestCase, place: Place | null): void {
    this.#failureCount += 1;
    if (this.failures.length >= this.#origin.keep.failures) return;
    const record = failureRecord(testCase, this.#origin.job, place?.file ?? null);
    this.failures.push({ record, of: place?.sums ?? null });
  }
}

/** Titles, which some producers write as a class of each case, are none. */
function classOf(classname: string | null): string {
  return classname !== null && /^[\w.$\\]+$/.test(classname) ? classname : "";
}

function failureRecord(testCase: TestCase, job: string | null, file: string | null): TestFailureRecord {
  const { name, classname, message, retries } = testCase;
  return { job, file, name: name ?? classname ?? "unnamed test", message, ...(retries > 0 && { retries }) };
}
