import type { ReportFormat } from "./formats/report-format.ts";

/** What is found where reports are, and what to do about it. By root element. */
const ADVICE: Readonly<Record<string, string>> = {
  coverage: "a coverage report, not one of tests",
  report: "a coverage report, not one of tests",
  CoverageSession: "a coverage report, not one of tests",
  checkstyle: "a list of lint findings, not of tests",
  pmd: "a list of lint findings, not of tests",
  TestLog: "a log of Boost.Test; run the tests with --logger=JUNIT,all,report.xml",
  TestResult: "a report of Boost.Test; run the tests with --logger=JUNIT,all,report.xml",
  TestCase: "a log of Qt Test; run the tests with -o report.xml,junitxml",
  gtester: "a log of GLib; run the tests with `meson test`, which writes testlog.junit.xml",
  CUNIT_TEST_RUN_REPORT: "a report of CUnit; turn it into JUnit XML first",
  CppUnitTestRun: "a report of CppUnit; turn it into JUnit XML first",
  TestRun_CppUnit: "a report of CppUnit; turn it into JUnit XML first",
  Catch2TestRun: "a report of Catch2; run the tests with --reporter junit",
  doctest: "a report of doctest; run the tests with --reporters=junit",
  html: "a web page, not a report",
};

/** Why a file is not read, and what can be done. `root` is its root element; null where it is no XML. */
export function unknownFormat(root: string | null, formats: readonly ReportFormat[]): string {
  const advice = root !== null && Object.hasOwn(ADVICE, root) ? ADVICE[root] : undefined;
  if (advice !== undefined) return `${advice}: not read`;
  const formatNames = formats.map(({ name }) => name).join(", ");
  const what = root === null ? "not a test report that is known" : `root element <${root.slice(0, 40)}> is not known`;
  return `${what}: let the runner write JUnit XML, or one of ${formatNames}`;
}
