import { sumKnown } from "../reports/report/sum-known.ts";
import type { ReportCounts } from "../reports/report-row.ts";

/** The counts of all reports together; null where no report knows. */
export function sumReports(reports: readonly ReportCounts[]): ReportCounts {
  const sum = (key: keyof ReportCounts) => sumKnown(reports.map((report) => report[key]));
  return {
    cases: sum("cases"),
    failures: sum("failures"),
    errors: sum("errors"),
    skipped: sum("skipped"),
    retries: sum("retries"),
    seconds: sum("seconds"),
  };
}
