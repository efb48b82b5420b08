import { groupBy } from "../collections/group-by.ts";
import type { RunRecord } from "../history/record.ts";
import type { JUnitReport, TestCase } from "../junit/junit-report.ts";
import { resolveTestFile } from "../junit/resolve-test-file.ts";
import type { WorkspaceFiles } from "../junit/workspace-files.ts";
import { recordedCases } from "./recorded-cases.ts";
import type { RanFile } from "./verification.ts";

/**
 * What the jobs of a run recorded: of each job its newest attempt, because a job that was run again left two parts.
 * `prefix` leaves out jobs of other suites.
 */
export function ranInParts(parts: readonly RunRecord[], prefix = ""): RanFile[] {
  const newest = new Map<string, number>();
  for (const { attempt, tests } of parts) {
    for (const { job } of tests ?? []) newest.set(job ?? "", Math.max(attempt, newest.get(job ?? "") ?? 0));
  }
  return parts.flatMap(({ attempt, tests }) =>
    (tests ?? [])
      .filter(({ job }) => (job ?? "").startsWith(prefix) && newest.get(job ?? "") === attempt)
      .map((entry) => ({
        job: entry.job ?? "",
        file: entry.file,
        seconds: entry.seconds,
        cases: recordedCases(entry)?.map(({ name }) => name) ?? null,
      })),
  );
}

export interface ReportAt {
  /** Relative to the checkout, with `/`. */
  readonly path: string;
  readonly report: JUnitReport;
}

/**
 * What reports say. Reports in one folder are taken for one job's, which may write one per class; reports that are all
 * in one folder, for one job's each.
 */
export function ranInReports(
  reports: readonly ReportAt[],
  files: WorkspaceFiles,
  workspaceRoot: string | null,
): RanFile[] {
  const folders = new Set(reports.map(({ path }) => folderOf(path)));
  return reports.flatMap(({ path, report }) => {
    const job = folders.size > 1 ? folderOf(path) : path;
    const { suites } = report;
    const fileOf = (testCase: TestCase) => resolveTestFile(testCase, { suites, files, workspaceRoot })?.file ?? null;
    return [...groupBy(report.cases, fileOf)].flatMap(([file, cases]): RanFile[] => {
      if (file === null) return [];
      const known = cases.flatMap(({ seconds }) => (seconds === null ? [] : [seconds]));
      const seconds = known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
      return [{ job, file, seconds, cases: cases.flatMap(({ name }) => (name === null ? [] : [name])) }];
    });
  });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
