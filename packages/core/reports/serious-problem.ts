import type { ReportRow } from "./report-row.ts";

/** Problems after which a report's numbers still are what it says; pytest states subtests that it does not list. */
const MILD: readonly string[] = [
  "invalid-time",
  "invalid-characters",
  "counts-only",
  "unknown-encoding",
  "cases-missing",
  "repeated",
  "files-unknown",
];

/** The first problem that makes a report's numbers incomplete, if it has one. */
export function seriousProblem({ problems }: ReportRow): ReportRow["problems"][number] | undefined {
  return problems.find(({ code }) => !MILD.includes(code));
}
