import type { RunCost } from "../cost/price-run.ts";
import type { RunRecord } from "../record/record.ts";
import type { ReportFormat, ReportProblem, ReportTotals } from "../reports/report/junit-report.ts";
import type { BackfillReport } from "./backfill/backfill-report.ts";
import type { RunComparison } from "./comparison/compare-run.ts";

/** What `record-telemetry` tells: the record, where its tests come from, and where it was kept. */
export interface Telemetry {
  /** What one job knows, what GitHub knows of a whole run, or nothing but a merge of what others recorded. */
  readonly mode: "part" | "run" | "merge";
  readonly record: RunRecord;
  readonly reports: readonly ReportRow[];
  readonly totals: ReportCounts;
  readonly stored: { readonly artifact: Kept; readonly cache: Kept };
  /** Older runs that were read from the API in the same go. */
  readonly backfilled: number;
  /** How that went; null or absent where no older runs were asked for. */
  readonly backfill?: BackfillReport | null;
  /** Of a whole run: what it cost, and how it compares with earlier ones; null where that is not known. */
  readonly cost: RunCost | null;
  readonly comparison: RunComparison | null;
}

/** Counts of a report, null where they are not known. */
export type ReportCounts = { readonly [K in keyof ReportTotals]: number | null };

export interface ReportRow extends ReportCounts {
  readonly path: string;
  readonly format: ReportFormat;
  readonly problems: readonly (ReportProblem | UnreadProblem)[];
}

/** A report that could not even be opened. */
export interface UnreadProblem {
  readonly code: "unreadable";
  readonly message: string;
  readonly count: number;
}

export interface Kept {
  readonly done: boolean;
  readonly reason: string;
}
