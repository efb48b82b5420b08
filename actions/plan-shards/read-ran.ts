import type { Ports } from "../../packages/core/action/ports.ts";
import { distinctProblems, moreReports } from "../../packages/core/reports/distinct-problems.ts";
import { readReports } from "../../packages/core/reports/read-reports.ts";
import { ALL_CASES } from "../../packages/core/reports/records/record-limits.ts";
import { jobsOfReports, ranFile } from "../../packages/core/scheduling/verification/ran-files.ts";
import type { RanFile, VerificationProblem } from "../../packages/core/scheduling/verification/verification.ts";

export interface ReadRan {
  readonly files: readonly RanFile[];
  readonly problems: readonly VerificationProblem[];
}

/** What the reports behind these globs say ran, with every case. */
export async function readRan(globs: readonly string[], ports: Ports): Promise<ReadRan> {
  const jobsOf = (paths: readonly string[]) => {
    const jobs = jobsOfReports(paths);
    return (path: string) => jobs.get(path) ?? path;
  };
  const { rows, tests, isWhole, leftOut } = await readReports(
    { globs, jobsOf, keep: ALL_CASES, timesCount: false, wholePaths: true },
    ports,
  );
  // Whatever is odd about a report may be why a test is missed.
  const odd = distinctProblems(rows, ({ problems: [first] }) => first);
  const unread = odd.map((one) => `${one.report.path}: ${one.problem.message}${moreReports(one)}`);
  const messages = [
    ...(rows.length === 0 ? [`no file matches ${globs.join(", ")}`] : []),
    ...(leftOut === null ? [] : [leftOut.message]),
    ...(isWhole ? [] : [`more than ${ALL_CASES.cases} cases; of some files only the longest were looked at`]),
    ...unread,
  ];
  return {
    files: tests.map((entry) => ({ ...ranFile(entry), isComplete: isWhole })),
    problems: messages.map((message) => ({ code: "unchecked", message })),
  };
}
