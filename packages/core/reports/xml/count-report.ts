import type { ReadReport } from "../report/junit-report.ts";
import type { ReportNotes } from "../report/report-notes.ts";
import type { CaseCollector } from "./case-collector.ts";

/** A JUnit report that was read to its end, counted. */
export function countReport({ suites, totals: tally }: CaseCollector, notes: ReportNotes): ReadReport {
  const { totals, countsOnly, missing } = tally.sum(suites);
  if (countsOnly > 0) notes.add("counts-only", "suites that state counts but list no cases", { times: countsOnly });
  if (missing > 0) {
    notes.add("cases-missing", "tests that the suites state and the report does not show", { times: missing });
  }
  return { format: "junit", suites, totals, problems: notes.all() };
}
