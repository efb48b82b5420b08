import type { TestFileRecord } from "../../record/record.ts";
import { type Block, code, details, type Inline, paragraph, table } from "../../render/document.ts";
import { formatChange, formatCount, formatSeconds } from "../../render/quantities.ts";
import type { ReportRow } from "../../reports/report-row.ts";
import { sumBy } from "../../stats/sum.ts";
import type { SlowerTest } from "../comparison/slower-tests.ts";
import { slowestTests } from "../comparison/test-times.ts";

/** A table in a summary is read, not scrolled. */
const MAX_ROWS = 12;

/** Test files that got slower, and single tests, where their times are known. */
export function slowerTables(files: readonly SlowerTest[], cases: readonly SlowerTest[]): Block[] {
  return [
    ...slowerTable("test files that got slower", files, ({ file }) => [code(file)]),
    ...slowerTable("tests that got slower", cases, ({ file, name = "" }) => [code(cut(name)), " in ", code(file)]),
  ];
}

function slowerTable(title: string, slower: readonly SlowerTest[], named: (test: SlowerTest) => Inline): Block[] {
  if (slower.length === 0) return [];
  const columns = [
    { title },
    { title: "now", align: "right" },
    { title: "usually", align: "right" },
    { title: "change", align: "right" },
    { title: "runs", align: "right" },
  ] as const;
  const rows = slower
    .slice(0, MAX_ROWS)
    .map((test) => [
      named(test),
      formatSeconds(test.seconds),
      formatSeconds(test.p50),
      test.p50 > 0 ? formatChange(test.seconds / test.p50 - 1) : "",
      formatCount(test.n),
    ]);
  const more =
    slower.length > rows.length ? [paragraph(`${formatCount(slower.length - rows.length)} more got slower.`)] : [];
  return [table(columns, rows), ...more];
}

/** The tests that took longest, folded: their files stand above them. */
export function slowestCases(tests: readonly TestFileRecord[]): Block[] {
  const slowest = slowestTests(tests, MAX_ROWS);
  if (slowest.length < 2) return [];
  const columns = [
    { title: "test" },
    { title: "file" },
    { title: "time", align: "right" },
    { title: "outcome" },
  ] as const;
  const rows = slowest.map(({ name, file, seconds, outcome, flaky }) => [
    code(cut(name)),
    code(file),
    formatSeconds(seconds),
    outcome ?? (flaky === true ? "flaky" : "passed"),
  ]);
  const countOrUnknown = sumBy(tests, ({ cases }) => cases?.length ?? 0);
  return [
    details(`Slowest tests (${formatCount(rows.length)} of ${formatCount(countOrUnknown)})`, [table(columns, rows)]),
  ];
}

/** Parameters make names long; the beginning and the end distinguish tests. */
function cut(name: string): string {
  return name.length <= MAX_NAME_CHARACTERS
    ? name
    : `${name.slice(0, MAX_NAME_CHARACTERS - 16)}…${name.slice(-15)}`.toWellFormed();
}

const MAX_NAME_CHARACTERS = 80;

export function slowestFiles(tests: readonly TestFileRecord[]): Block[] {
  const timed = tests.filter((file) => file.seconds !== null);
  if (timed.length === 0) return [];
  const slowest = [...timed].sort((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0));
  const columns = [
    { title: "slowest test files" },
    { title: "time", align: "right" },
    { title: "tests", align: "right" },
    { title: "failed", align: "right" },
  ] as const;
  const rows = slowest
    .slice(0, MAX_ROWS)
    .map((file) => [
      code(file.file),
      formatSeconds(file.seconds),
      countOrUnknown(file.tests),
      countOrUnknown(file.failures),
    ]);
  return [table(columns, rows)];
}

export function reportTable(reports: readonly ReportRow[]): Block[] {
  if (reports.length === 0) return [];
  const columns = [
    { title: "report" },
    { title: "format" },
    { title: "tests", align: "right" },
    { title: "failed", align: "right" },
    { title: "time", align: "right" },
    { title: "problems" },
  ] as const;
  const troubledFirst = [...reports].sort((a, b) => Number(b.problems.length > 0) - Number(a.problems.length > 0));
  const rows = troubledFirst
    .slice(0, MAX_ROWS)
    .map((report) => [
      code(report.path),
      report.format,
      countOrUnknown(report.cases),
      countOrUnknown(report.failures === null ? null : report.failures + (report.errors ?? 0)),
      formatSeconds(report.seconds),
      report.problems.map((problem) => problem.code).join(", "),
    ]);
  const cut = reports.length > rows.length ? `, ${rows.length} shown` : "";
  return [details(`Reports (${reports.length}${cut})`, [table(columns, rows)])];
}

function countOrUnknown(count: number | null): string {
  return count === null ? "unknown" : formatCount(count);
}
