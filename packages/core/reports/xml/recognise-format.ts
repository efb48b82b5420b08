import type { ReportFormat } from "../report/junit-report.ts";

/** Root elements of the reports that test runners write, with the local name as it is spelt there. */
const ROOTS: Readonly<Record<string, ReportFormat>> = {
  testsuites: "junit",
  testsuite: "junit",
  // Eclipse's export has its suites in this.
  testrun: "junit",
  "test-results": "nunit2",
  "test-run": "nunit3",
  TestRun: "trx",
  assemblies: "xunit",
  assembly: "xunit",
  "testng-results": "testng",
  robot: "robot",
  Site: "ctest",
};

/** Which report this is, told by its root element. */
export function recogniseFormat(rootElement: string): ReportFormat {
  return Object.hasOwn(ROOTS, rootElement) ? (ROOTS[rootElement] ?? "unknown") : "unknown";
}
