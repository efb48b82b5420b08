import { compareText } from "../../collections/compare-text.ts";
import type { TestFailureRecord, TestFileRecord } from "../../record/record.ts";
import { roundTo } from "../../stats/round-to.ts";
import { CaseShelf } from "./case-shelf.ts";
import { addSums, type ClassSums, type FileSums } from "./file-sums.ts";
import type { FileTally } from "./file-tally.ts";
import type { RecordLimits } from "./record-limits.ts";

export interface TestRecords {
  readonly tests: readonly TestFileRecord[];
  readonly failures: readonly TestFailureRecord[];
  /** False where the limits had no room for some cases or failures. */
  readonly isWhole: boolean;
}

/** What the reports of one job say together, one after the other, so that only one of them is in memory. */
export class JobTests {
  readonly #job: string | null;
  readonly #keep: RecordLimits;
  readonly #sums = new Map<string, FileSums>();
  #cases: CaseShelf | null = null;
  readonly #failures: TestFailureRecord[] = [];
  #failureCount = 0;

  constructor(job: string | null, keep: RecordLimits) {
    this.#job = job;
    this.#keep = keep;
  }

  /** Without the classes that another report has had already. Returns what these sum up to. */
  add(tally: FileTally, isRepeated: (sums: Readonly<ClassSums>) => boolean = () => false): FileSums {
    const classes = tally.classes();
    const repeated = new Set(classes.filter(isRepeated));
    for (const sums of classes) if (!repeated.has(sums)) this.#add(sums.file, sums);
    const repeatedFiles = new Set([...repeated].map(({ file }) => file));
    for (const [file, seconds] of tally.overhead()) if (!repeatedFiles.has(file)) this.#addSeconds(file, seconds);
    this.#addCases(tally.cases, repeated);
    const failures = tally.failures.filter(({ of }) => of === null || !repeated.has(of));
    this.#failures.push(...failures.slice(0, this.#keep.failures - this.#failures.length).map(({ record }) => record));
    this.#failureCount += tally.failureCount - (tally.failures.length - failures.length);
    return [...repeated].reduce<FileSums>(addSums, NOTHING);
  }

  /** Test files sorted by name, and the failures in the order of the reports. */
  records(): TestRecords {
    const cases = this.#cases?.records();
    const files = [...this.#sums].sort(([a], [b]) => compareText(a, b));
    const tests = files.map(([file, sum]) => fileRecord(this.#job, file, sum, cases?.get(file)));
    const isWhole = this.#cases?.isCut !== true && this.#failures.length === this.#failureCount;
    return { tests, failures: this.#failures, isWhole };
  }

  #add(file: string, sums: Readonly<FileSums>): void {
    this.#sums.set(file, addSums(this.#sums.get(file) ?? NOTHING, sums));
  }

  #addSeconds(file: string, seconds: number | null): void {
    const sum = this.#sums.get(file);
    if (sum !== undefined && seconds === null) sum.seconds = null;
    else if (sum !== undefined && seconds !== null && seconds !== 0)
      sum.seconds = Math.max(0, (sum.seconds ?? 0) + seconds);
  }

  #addCases(cases: CaseShelf, repeated: ReadonlySet<Readonly<ClassSums>>): void {
    if (this.#cases === null && repeated.size === 0) {
      this.#cases = cases;
      return;
    }
    const classes = new Set([...repeated].map(({ file, classname }) => `${file}\n${classname}`));
    this.#cases ??= new CaseShelf(this.#keep);
    this.#cases.settle().addAll(cases.settle(), (file, classname) => classes.has(`${file}\n${classname ?? ""}`));
  }
}

const NOTHING: Readonly<FileSums> = {
  seconds: null,
  tests: null,
  failures: null,
  errors: null,
  skipped: null,
  retries: 0,
  flaky: 0,
};

function fileRecord(job: string | null, file: string, sum: FileSums, cases: TestFileRecord["cases"]): TestFileRecord {
  const { tests, failures, skipped, retries, flaky } = sum;
  // To the microsecond, so that adding leaves no noise.
  const seconds = sum.seconds === null ? null : roundTo(sum.seconds, 6);
  const again = { ...(retries > 0 && { retries }), ...(flaky > 0 && { flaky }) };
  return { job, file, seconds, tests, failures, skipped, ...again, ...(cases && { cases }) };
}
