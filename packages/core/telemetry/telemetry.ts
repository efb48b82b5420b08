import type { RunCost } from "../cost/price-run.ts";
import type { RunRecord } from "../record/record.ts";
import type { ReportProblem } from "../reports/report/junit-report.ts";
import type { ReportCounts, ReportRow } from "../reports/report-row.ts";
import type { BackfillReport } from "./backfill/backfill-report.ts";
import type { RunComparison } from "./comparison/compare-run.ts";

/** What `record-telemetry` reports: the record, where its tests come from, and where it was kept. */
export interface Telemetry {
  /** What one job knows, what GitHub knows of a whole run, or nothing but a merge of what others recorded. */
  readonly mode: "part" | "run" | "merge";
  readonly record: RunRecord;
  readonly reports: readonly ReportRow[];
  /** Reports that were found and not read, because there are too many; null where there are none. */
  readonly reportsLeftOut: ReportProblem | null;
  readonly totals: ReportCounts;
  readonly stored: { readonly artifact: StoreOutcome; readonly cache: StoreOutcome };
  /** Older runs that were read from the API in the same go. */
  readonly backfilled: number;
  /** How that went; null or absent where no older runs were asked for. */
  readonly backfill?: BackfillReport | null;
  /** Of a whole run: what it cost, and how it compares with earlier ones; null where that is not known. */
  readonly cost: RunCost | null;
  readonly comparison: RunComparison | null;
}

export interface StoreOutcome {
  readonly done: boolean;
  readonly reason: string;
}
