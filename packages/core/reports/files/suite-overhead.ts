import type { TestCase, TestSuite } from "../report/junit-report.ts";
import type { TestFile } from "./resolve-test-file.ts";

interface SuiteOfCases {
  /** Null once its cases turn out to be in several files. */
  file: string | null;
  /** False for a suite that only happens to hold one file, such as a whole pytest session. */
  standsForFile: boolean;
  caseSeconds: number;
}

/**
 * Seconds by file that suites took beyond their cases: imports and set-up, which are part of what running the file
 * costs. Only innermost suites count that stand for one file (jest's suite of a file, Surefire's of a class).
 */
export class SuiteOverhead {
  readonly #bySuite = new Map<number, SuiteOfCases>();

  add(testCase: TestCase, suites: readonly TestSuite[], located: TestFile | null): void {
    if (testCase.suite === null) return;
    const file = located?.file ?? null;
    let group = this.#bySuite.get(testCase.suite);
    if (group === undefined) {
      group = { file, standsForFile: true, caseSeconds: 0 };
      this.#bySuite.set(testCase.suite, group);
    }
    if (group.file !== file) group.file = null;
    group.standsForFile &&= standsForFile(suites[testCase.suite], testCase, located);
    group.caseSeconds += testCase.seconds ?? 0;
  }

  byFile(suites: readonly TestSuite[]): Map<string, number> {
    const outer = new Set(suites.map((suite) => suite.parent));
    const overhead = new Map<string, number>();
    for (const [index, { file, standsForFile, caseSeconds }] of this.#bySuite) {
      const seconds = suites[index]?.seconds ?? null;
      if (file === null || !standsForFile || seconds === null || outer.has(index)) continue;
      overhead.set(file, (overhead.get(file) ?? 0) + Math.max(0, seconds - caseSeconds));
    }
    return overhead;
  }
}

function standsForFile(suite: TestSuite | undefined, testCase: TestCase, located: TestFile | null): boolean {
  if (suite === undefined || located === null) return false;
  return suite.file !== null || located.rule === "path-as-name" || suite.name === testCase.classname;
}
