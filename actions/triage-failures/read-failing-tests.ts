import type { Ports } from "../../packages/core/action/ports.ts";
import { distinctProblems, moreReports } from "../../packages/core/reports/distinct-problems.ts";
import { readReports } from "../../packages/core/reports/read-reports.ts";
import { ALL_CASES } from "../../packages/core/reports/records/record-limits.ts";
import { seriousProblem } from "../../packages/core/reports/serious-problem.ts";
import type { TestName } from "../../packages/core/triage/test-name.ts";

/**
 * Tests that failed according to the reports of these globs. Null if unknown: there is no report, none of them has a
 * case, or none of what could be read failed and not all could be read.
 */
export async function readFailingTests(globs: readonly string[], ports: Ports): Promise<readonly TestName[] | null> {
  const { rows, failures, isWhole, leftOut } = await readReports(
    { globs, jobsOf: () => () => null, keep: ALL_CASES, timesCount: false },
    ports,
  );
  const told = distinctProblems(rows);
  const unread = told.map((one) => `${one.report.path}: ${one.problem.message}${moreReports(one)}`);
  if (leftOut !== null) unread.unshift(leftOut.message);
  for (const message of unread) ports.log.warn(message);
  const isIncomplete = leftOut !== null || !isWhole || rows.some((row) => seriousProblem(row) !== undefined);
  const hasCases = rows.some(({ cases }) => (cases ?? 0) > 0);
  if (!hasCases || (failures.length === 0 && isIncomplete)) return null;
  return failures.map(({ file, name }) => ({ file, name }));
}
