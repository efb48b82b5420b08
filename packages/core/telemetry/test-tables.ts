import type { TestFileRecord } from "../history/record.ts";
import { type Block, code, details, paragraph, table } from "../render/document.ts";
import { formatChange, formatCount, formatSeconds } from "../render/quantities.ts";
import type { SlowerFile } from "./compare-run.ts";
import type { ReportRow } from "./telemetry.ts";

/** A table in a summary is read, not scrolled. */
const MOST_ROWS = 12;

export function slowerFiles(slower: readonly SlowerFile[]): Block[] {
  if (slower.length === 0) return [];
  const columns = [
    { title: "test files that got slower" },
    { title: "now", align: "right" },
    { title: "usually", align: "right" },
    { title: "change", align: "right" },
    { title: "runs", align: "right" },
  ] as const;
  const rows = slower
    .slice(0, MOST_ROWS)
    .map(({ file, seconds, p50, n }) => [
      code(file),
      formatSeconds(seconds),
      formatSeconds(p50),
      p50 > 0 ? formatChange(seconds / p50 - 1) : "",
      formatCount(n),
    ]);
  const more =
    slower.length > rows.length ? [paragraph(`${formatCount(slower.length - rows.length)} more got slower.`)] : [];
  return [table(columns, rows), ...more];
}

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
    .slice(0, MOST_ROWS)
    .map((file) => [code(file.file), formatSeconds(file.seconds), known(file.tests), known(file.failures)]);
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
    .slice(0, MOST_ROWS)
    .map((report) => [
      code(report.path),
      report.format,
      known(report.cases),
      known(report.failures === null ? null : report.failures + (report.errors ?? 0)),
      formatSeconds(report.seconds),
      report.problems.map((problem) => problem.code).join(", "),
    ]);
  const cut = reports.length > rows.length ? `, ${rows.length} shown` : "";
  return [details(`Reports (${reports.length}${cut})`, [table(columns, rows)])];
}

function known(count: number | null): string {
  return count === null ? "unknown" : formatCount(count);
}
