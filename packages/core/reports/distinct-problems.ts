import type { ReportRow } from "./report-row.ts";
import { seriousProblem } from "./serious-problem.ts";

/** A kind of problem with one report as an example. */
export interface DistinctProblem {
  readonly report: ReportRow;
  readonly problem: Problem;
  /** Further reports that have it. */
  readonly more: number;
}

type Problem = ReportRow["problems"][number];

/** What users should know about their reports: each kind of problem once, however many reports have it. */
export function distinctProblems(
  reports: readonly ReportRow[],
  worstOf: (report: ReportRow) => Problem | undefined = worthTelling,
): readonly DistinctProblem[] {
  const byCode = new Map<string, DistinctProblem>();
  for (const report of reports) {
    const problem = worstOf(report);
    if (problem === undefined) continue;
    const known = byCode.get(problem.code);
    byCode.set(problem.code, known === undefined ? { report, problem, more: 0 } : { ...known, more: known.more + 1 });
  }
  return [...byCode.values()];
}

function worthTelling(report: ReportRow): Problem | undefined {
  return seriousProblem(report) ?? report.problems.find(({ code }) => code === "files-unknown");
}

/** ` (and 3 more reports)`, or nothing. */
export function moreReports({ more }: DistinctProblem): string {
  if (more === 0) return "";
  return more === 1 ? " (and 1 more report)" : ` (and ${more} more reports)`;
}
