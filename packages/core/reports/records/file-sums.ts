import type { TestCase } from "../report/junit-report.ts";
import { sumKnown } from "../report/sum-known.ts";

/** What is known about one test file. A list of times has no outcomes. */
export interface FileSums {
  /** Of its cases, and of what its own suites took beyond them: imports and set-up. */
  seconds: number | null;
  tests: number | null;
  /** Errors included. */
  failures: number | null;
  errors: number | null;
  skipped: number | null;
  retries: number;
  flaky: number;
}

/** The cases of one class in one file of one report, so that the same class in another report is known again. */
export interface ClassSums extends FileSums {
  readonly file: string;
  /** Empty where there is no class. */
  readonly classname: string;
  /** The same for the same names, in whatever order. */
  nameHash: number;
  /** Milliseconds since 1970, of the first suite that says. */
  startedAt: number | null;
}

export type CountedSums = ClassSums & { tests: number; failures: number; errors: number; skipped: number };

export function emptySums(file: string, classname: string): CountedSums {
  const counts = { seconds: null, tests: 0, failures: 0, errors: 0, skipped: 0, retries: 0, flaky: 0 };
  return { file, classname, ...counts, nameHash: 0, startedAt: null };
}

export function addCase(sum: CountedSums, testCase: TestCase): void {
  const { seconds, retrySeconds = 0, status, retries, flaky, name } = testCase;
  if (seconds !== null) sum.seconds = (sum.seconds ?? 0) + seconds + retrySeconds;
  sum.tests += 1;
  if (isFailure(testCase)) sum.failures += 1;
  if (status === "error") sum.errors += 1;
  if (status === "skipped") sum.skipped += 1;
  sum.retries += retries;
  if (flaky) sum.flaky += 1;
  sum.nameHash = (sum.nameHash + hashOf(name ?? "")) | 0;
}

export function addSums(left: FileSums, right: Readonly<FileSums>): FileSums {
  return {
    seconds: sumKnown([left.seconds, right.seconds]),
    tests: sumKnown([left.tests, right.tests]),
    failures: sumKnown([left.failures, right.failures]),
    errors: sumKnown([left.errors, right.errors]),
    skipped: sumKnown([left.skipped, right.skipped]),
    retries: left.retries + right.retries,
    flaky: left.flaky + right.flaky,
  };
}

export function isFailure({ status }: Pick<TestCase, "status">): boolean {
  return status === "failed" || status === "error";
}

/** Five characters and the length: cheap, and together with times and counts enough to tell classes apart. */
function hashOf(name: string): number {
  const { length } = name;
  const at = (place: number) => name.charCodeAt(place) | 0;
  const sample = at(0) + 31 * (at(length >> 1) + 31 * (at(length - 1) + 31 * (at(length - 2) + 31 * at(length >> 2))));
  return Math.imul(sample + length * 0x9e37, 0x01000193);
}
