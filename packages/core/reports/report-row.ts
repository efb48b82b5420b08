import type { ReportProblem, ReportTotals } from "./report/junit-report.ts";

/** Counts of a report, null where they are not known. */
export type ReportCounts = { readonly [K in keyof ReportTotals]: number | null };

export const UNKNOWN_COUNTS: ReportCounts = {
  cases: null,
  failures: null,
  errors: null,
  skipped: null,
  retries: null,
  seconds: null,
};

/** One report that was found: what it holds, and what could not be read of it. */
export interface ReportRow extends ReportCounts {
  readonly path: string;
  /** A name of `formats.ts`, or `unknown`. */
  readonly format: string;
  readonly problems: readonly (ReportProblem | UnreadProblem)[];
}

/** A report that could not even be opened. */
export interface UnreadProblem {
  readonly code: "unreadable";
  readonly message: string;
  readonly count: number;
}
