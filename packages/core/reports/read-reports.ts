import { messageOf } from "../errors/paceline-error.ts";
import type { TestFailureRecord, TestFileRecord } from "../record/record.ts";
import type { Omission } from "../workspace/workspace.ts";
import { WorkspaceFiles } from "./files/workspace-files.ts";
import { type FoundReport, findReports, type ReportPlaces } from "./find-reports.ts";
import { readTestReport, type TestReport } from "./read-test-report.ts";
import type { ClassSums } from "./records/file-sums.ts";
import { JobTests } from "./records/job-tests.ts";
import type { RecordLimits } from "./records/record-limits.ts";
import { RepeatedTests } from "./records/repeated-tests.ts";
import type { ReportOrigin } from "./records/test-tally.ts";
import type { ReportProblem } from "./report/junit-report.ts";
import { type ReportCounts, type ReportRow, UNKNOWN_COUNTS } from "./report-row.ts";
import { ReportTotals } from "./report-totals.ts";

export interface ReportsRequest {
  /** Relative to the checkout, or leading out of it. */
  readonly globs: readonly string[];
  /** The job of each report, from its path; null if unknown. */
  readonly jobsOf: (paths: readonly string[]) => (path: string) => string | null;
  readonly keep: RecordLimits;
  /** Whether a list of times counts, which shows neither what ran now nor how it ended. */
  readonly timesCount: boolean;
  /** Whether a relative path has to be a file of the checkout as it stands, as for proof. */
  readonly wholePaths?: boolean;
}

export interface ReadReports {
  /** Every report, including those of which nothing could be read. */
  readonly rows: readonly ReportRow[];
  /** Of all reports, where tests that several of them have count once. */
  readonly totals: ReportCounts;
  /** Of all jobs, by job and file. */
  readonly tests: readonly TestFileRecord[];
  readonly failures: readonly TestFailureRecord[];
  /** False where `tests` or `failures` lack what the limits had no room for. */
  readonly isWhole: boolean;
  /** Reports that were found and not looked at, because there are too many; null where there are none. */
  readonly leftOut: ReportProblem | null;
}

/** Reading takes about 2 ms a report; this many are half a minute. */
const MAX_REPORTS = 10_000;
/** Larger reports are cut by their readers; files beyond this are not even opened. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

/**
 * Reads all reports that the globs match, one after the other so that only one is in memory: what every action that has
 * an input `junit` reads, in all formats. No rows where no file matches. Never throws for what a report holds.
 */
export async function readReports(request: ReportsRequest, places: ReportPlaces): Promise<ReadReports> {
  const { found: foundReports, omitted } = await findReports(request.globs, places);
  const read = foundReports.slice(0, MAX_REPORTS);
  const jobOf = request.jobsOf(read.map(({ shown }) => shown));
  const { workspace } = places;
  const files = new WorkspaceFiles(foundReports.length === 0 ? [] : (await workspace.list(["**/*"])).paths);
  const jobs = new Map<string | null, JobTests>();
  const rows: ReportRow[] = [];
  const repeatedTests = new RepeatedTests();
  const totals = new ReportTotals();
  for (const report of read) {
    const origin = {
      job: jobOf(report.shown),
      files,
      workspaceRoot: workspace.root,
      report: report.shown,
      keep: request.keep,
      ...(request.wholePaths !== undefined && { wholePaths: request.wholePaths }),
    };
    const answer = countingTimes(await readOne(report, origin), request.timesCount);
    // One report alone repeats nothing, and may have many classes to remember.
    const isRepeated = (sums: Readonly<ClassSums>) =>
      read.length > 1 && repeatedTests.isRepeated(sums, origin.job, report.shown);
    const repeated = "tally" in answer ? testsOf(jobs, origin).add(answer.tally, isRepeated) : null;
    const row = reportRow(report.shown, answer, repeated?.tests ?? 0);
    totals.add(row, repeated);
    rows.push(row);
  }
  const records = [...jobs.values()].map((job) => job.records());
  return {
    rows,
    totals: totals.counts(),
    tests: records.flatMap(({ tests }) => tests),
    failures: records.flatMap(({ failures }) => failures),
    isWhole: records.every(({ isWhole }) => isWhole),
    leftOut: leftOut(foundReports.length, omitted),
  };
}

function repeatedProblem(count: number): ReportProblem {
  return { code: "repeated", message: "tests that also appear in another report, counted once", count };
}

function testsOf(jobs: Map<string | null, JobTests>, { job, keep }: ReportOrigin): JobTests {
  const jobTests = jobs.get(job) ?? new JobTests(job, keep);
  jobs.set(job, jobTests);
  return jobTests;
}

function leftOut(foundReports: number, [omission, ...more]: readonly Omission[]): ReportProblem | null {
  if (foundReports <= MAX_REPORTS && omission === undefined) return null;
  if (omission !== undefined) {
    const message = `reports in ${omission.path} were not read: ${omission.reason}`;
    return { code: "too-many-reports", message, count: 1 + more.length };
  }
  const message = `${foundReports} reports match; only the first ${MAX_REPORTS} were read`;
  return { code: "too-many-reports", message, count: foundReports - MAX_REPORTS };
}

type Unread = Pick<ReportRow, "problems"> & Partial<Pick<ReportRow, "format">>;

async function readOne({ workspace, path }: FoundReport, origin: ReportOrigin): Promise<TestReport | Unread> {
  try {
    const bytes = await workspace.readBytes(path, MAX_FILE_BYTES);
    return bytes === null ? unread("the file is gone") : await readTestReport(bytes, origin);
  } catch (error) {
    return unread(messageOf(error));
  }
}

function unread(message: string): Unread {
  return { problems: [{ code: "unreadable", message, count: 1 }] };
}

/** Where times alone do not count, a list of them proves nothing. */
function countingTimes(report: TestReport | Unread, timesCount: boolean): TestReport | Unread {
  if (timesCount || !("tally" in report) || !report.tally.timesOnly) return report;
  const message = "a list of times does not say what ran";
  return { format: report.format, problems: [...report.problems, { code: "times-only", message, count: 1 }] };
}

function reportRow(path: string, read: TestReport | Unread, repeated: number): ReportRow {
  const counts = "counts" in read ? read.counts : UNKNOWN_COUNTS;
  return {
    path,
    format: read.format ?? "unknown",
    ...counts,
    problems: repeated > 0 ? [...read.problems, repeatedProblem(repeated)] : read.problems,
  };
}
