import type { CaseCollector } from "./case-collector.ts";
import type { JUnitReport } from "./junit-report.ts";
import type { ReportNotes } from "./report-notes.ts";
import { sumTotals } from "./sum-totals.ts";

/** A JUnit report that was read to its end, counted. */
export function countReport({ suites, cases }: CaseCollector, notes: ReportNotes): JUnitReport {
  const { totals, countsOnly, missing } = sumTotals(suites, cases);
  if (countsOnly > 0) notes.add("counts-only", "suites that state counts but list no cases", { times: countsOnly });
  if (missing > 0) {
    notes.add("cases-missing", "tests that the suites state and the report does not show", { times: missing });
  }
  return { format: "junit", suites, cases, totals, problems: notes.all() };
}
