import type { JUnitReport, ReportLimits, TestCase } from "../report/junit-report.ts";
import { readReport } from "./read-report.ts";

/** {@link readReport} with all cases in memory. */
export async function parseJUnit(
  report: string | Uint8Array,
  limits: Partial<ReportLimits> = {},
): Promise<JUnitReport> {
  const { report: read, sink } = await readReport(report, () => new CaseList(), limits);
  return { ...read, cases: sink.cases };
}

class CaseList {
  readonly cases: TestCase[] = [];

  add(testCase: TestCase): void {
    this.cases.push(testCase);
  }
}
