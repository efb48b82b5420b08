import type { TestCase, TestSuite } from "../report/junit-report.ts";

/** A report that lists its suites and cases, whatever it was written in. */
export interface ListedReport {
  readonly suites: readonly TestSuite[];
  readonly cases: readonly TestCase[];
}
