import type { ReadReport } from "../report/junit-report.ts";
import type { ReportNotes } from "../report/report-notes.ts";
import type { CaseCollector } from "./case-collector.ts";

/** A JUnit report that was read to its end, counted. */
export function countReport(collector: CaseCollector, notes: ReportNotes): ReadReport {
  const { suites, totals: tally } = collector;
  const { totals, countsOnly, missing } = tally.sum(suites);
  if (countsOnly > 0) notes.add("counts-only", "suites that state counts but list no cases", { times: countsOnly });
  if (missing > 0) {
    notes.add("cases-missing", "tests that the suites state and the report does not show", { times: missing });
  }
  const unshown = collector.unshownFailures;
  if (unshown > 0)
    notes.add("unshown-failures", "failures that the report states and does not show", { times: unshown });
  return { format: "junit", suites, totals, problems: notes.all() };
}
