import { addTo } from "../../collections/add-to.ts";
import type { TestCase, TestSuite } from "../report/junit-report.ts";
import type { TestFile } from "./resolve-test-file.ts";

interface SuiteOfCases {
  /** Null once its cases turn out to be in several files. */
  file: string | null;
  /** False for a suite that only happens to hold one file, such as a whole pytest session. */
  standsForFile: boolean;
  /** Of Go: no file is known, and the name is a path. */
  readonly isPackage: boolean;
  caseSeconds: number;
  longestSeconds: number;
}

const MAX_CACHED_SECONDS = 0.002;
/** Where the cases together take so many times as long as their suite, they ran in parallel; less is rounding. */
const OVERLAP = 1.05;

/**
 * Seconds by file that suites took beyond their cases: imports and set-up, which are part of what running the file
 * costs. Less than nothing where cases ran in parallel, as Go's parallel tests do: the file took what its suite says.
 * Only innermost suites count that stand for one file (jest's suite of a file, Surefire's of a class).
 */
export class SuiteOverhead {
  readonly #bySuite = new Map<number, SuiteOfCases>();

  add(testCase: TestCase, suites: readonly TestSuite[], located: TestFile | null): void {
    if (testCase.suite === null) return;
    const file = located?.file ?? null;
    let group = this.#bySuite.get(testCase.suite);
    if (group === undefined) {
      const isPackage = located?.rule === "name";
      group = { file, standsForFile: true, isPackage, caseSeconds: 0, longestSeconds: 0 };
      this.#bySuite.set(testCase.suite, group);
    }
    if (group.file !== file) group.file = null;
    group.standsForFile &&= standsForFile(suites[testCase.suite], testCase, located);
    group.caseSeconds += (testCase.seconds ?? 0) + (testCase.retrySeconds ?? 0);
    group.longestSeconds = Math.max(group.longestSeconds, testCase.wholeSeconds ?? testCase.seconds ?? 0);
  }

  /** Null where what the cases took was not measured now. */
  byFile(suites: readonly TestSuite[]): ReadonlyMap<string, number | null> {
    const outer = new Set(suites.map((suite) => suite.parent));
    const overhead = new Map<string, number>();
    const cached = new Map<string, null>();
    for (const [index, group] of this.#bySuite) {
      const seconds = suites[index]?.seconds ?? null;
      const { file, standsForFile } = group;
      if (file === null || !standsForFile || seconds === null || outer.has(index)) continue;
      if (isCached(seconds, group)) cached.set(file, null);
      else addTo(overhead, file, beyondCases(seconds, group));
    }
    return new Map([...overhead, ...cached]);
  }
}

/** Go repeats the results of a package that did not change, with their old times, and takes a moment for it. */
function isCached(seconds: number, { file, isPackage, longestSeconds }: SuiteOfCases): boolean {
  const isGo = isPackage && file?.includes("/") === true;
  return isGo && seconds <= MAX_CACHED_SECONDS && longestSeconds > 10 * MAX_CACHED_SECONDS;
}

/** A suite that took less than one of its cases states something else: the last try, or that its results were cached. */
function beyondCases(seconds: number, { caseSeconds, longestSeconds }: SuiteOfCases): number {
  if (seconds >= caseSeconds) return seconds - caseSeconds;
  const isPossible = seconds > 0 && seconds * 1.01 >= longestSeconds;
  return isPossible && caseSeconds > seconds * OVERLAP ? seconds - caseSeconds : 0;
}

function standsForFile(suite: TestSuite | undefined, testCase: TestCase, located: TestFile | null): boolean {
  if (suite === undefined || located === null) return false;
  if (suite.file !== null || suite.name === testCase.classname) return true;
  return located.rule === "path-as-name" || located.rule === "only-test" || located.rule === "report-name";
}
