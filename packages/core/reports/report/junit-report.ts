import type { DecimalMark } from "./decimal-mark.ts";

/** What a test report says, as data. Every string in it is foreign text: never trusted, never markup. */
export interface JUnitReport extends ReadReport {
  readonly cases: readonly TestCase[];
}

/** A report without its cases, which went elsewhere. */
export interface ReadReport {
  /** A name of `formats.ts`, or `unknown`. */
  readonly format: string;
  /** All suites in the order of the file, outer before inner; cases and suites point at them by index. */
  readonly suites: readonly TestSuite[];
  /** Null where nothing could be counted: that is not the same as a report of no tests. */
  readonly totals: ReportTotals | null;
  readonly problems: readonly ReportProblem[];
}

export interface TestSuite {
  readonly name: string | null;
  readonly file: string | null;
  /** The suite's own `time`, which includes set-up, or nothing at all. */
  readonly seconds: number | null;
  readonly stated: StatedCounts;
  /** Ant's package of the class, Ginkgo's folder. */
  readonly package?: string | null;
  /** Milliseconds since 1970, as the suite states it. */
  readonly startedAt?: number | null;
  /** Index of the suite around it. */
  readonly parent: number | null;
}

/** The counts in a suite's attributes. Producers disagree on what they include, so found cases win over them. */
export interface StatedCounts {
  readonly tests: number | null;
  readonly failures: number | null;
  readonly errors: number | null;
  readonly skipped: number | null;
}

export interface TestCase {
  /** Index of the suite, or null for a case outside any suite. */
  readonly suite: number | null;
  readonly file: string | null;
  readonly classname: string | null;
  readonly name: string | null;
  readonly seconds: number | null;
  /** With the cases inside it, where `seconds` is without them so that all add up; absent elsewhere. */
  readonly wholeSeconds?: number | null;
  /** What further executions took that `seconds` is without; absent where the report does not say. */
  readonly retrySeconds?: number;
  /** One status for each case, the worst of its results, so that the counts add up. */
  readonly status: "passed" | "failed" | "error" | "skipped";
  /** First 500 characters of what the failure says. */
  readonly message: string | null;
  /** Further executions in the report. */
  readonly retries: number;
  /** Failed first and passed in the end. */
  readonly flaky: boolean;
}

export interface ReportTotals {
  readonly cases: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
  readonly retries: number;
  /** Sum over the cases; the suites' own time where no case states one. */
  readonly seconds: number | null;
}

/** One kind of trouble, with the place where it was met first. */
export interface ReportProblem {
  readonly code: ReportProblemCode;
  readonly message: string;
  /** 1-based. */
  readonly line?: number;
  /** How often it was met. */
  readonly count: number;
}

export type ReportProblemCode =
  | "empty"
  | "unsupported-format"
  | "doctype-refused"
  | "too-large"
  | "too-deep"
  | "too-many-attributes"
  | "too-many-cases"
  | "too-many-problems"
  | "truncated"
  | "malformed"
  | "invalid-characters"
  | "unknown-encoding"
  | "invalid-time"
  | "times-only"
  | "repeated"
  | "unshown-failures"
  | "files-unknown"
  | "too-many-reports"
  | "counts-only"
  | "cases-missing";

/** Bounds on what is read from a report, which anyone who can open a pull request may have written. */
export interface ReportLimits {
  readonly bytes: number;
  /** Of XML in which nothing is unusual: it is read several times as fast, and most of a large report is output. */
  readonly plainBytes: number;
  /** Nested elements. */
  readonly depth: number;
  /** Attributes of one element. */
  readonly attributes: number;
  readonly cases: number;
  /** Characters kept of a name. */
  readonly nameCharacters: number;
  /** Characters kept of a failure's message. */
  readonly messageCharacters: number;
  /** How fractions are written, where it is known; null lets an ambiguous time end the reading. */
  readonly decimalMark: DecimalMark | null;
  /** Whether tries of a test that failed look like tests that passed, as those of pytest-rerunfailures do. */
  readonly listsAttempts: boolean;
  /** Faults in the XML after which the rest is not worth reading. */
  readonly faults: number;
}

export const REPORT_LIMITS: ReportLimits = {
  bytes: 64 * 1024 * 1024,
  plainBytes: 256 * 1024 * 1024,
  depth: 100,
  attributes: 200,
  cases: 500_000,
  nameCharacters: 1000,
  messageCharacters: 500,
  decimalMark: null,
  listsAttempts: false,
  faults: 10_000,
};
