import { type RunRecord, runSeconds, type TestFileRecord } from "../history/record.ts";
import {
  type Block,
  bullets,
  code,
  type Document,
  details,
  type Inline,
  line,
  paragraph,
  strong,
  table,
} from "../render/document.ts";
import { countOf, formatCount, formatSeconds, formatShare } from "../render/quantities.ts";
import { type JobTimes, jobTimes } from "./job-times.ts";
import { jobsGantt } from "./jobs-gantt.ts";
import { seriousProblem } from "./serious-problem.ts";
import type { Kept, Telemetry } from "./telemetry.ts";

/** A table in a summary is read, not scrolled. */
const MOST_ROWS = 12;

/** What was recorded as a page: the run or the tests first, then why, the picture, and where it was kept. */
export function telemetrySummary(telemetry: Telemetry): Document {
  const { record } = telemetry;
  const jobs = jobTimes(record.jobs ?? [], record.started_at);
  return {
    title: "record-telemetry",
    blocks: [
      paragraph(headline(telemetry, jobs)),
      ...nonEmpty([...runReasons(record, jobs), ...testReasons(telemetry)].slice(0, 3)),
      ...jobsGantt(jobs),
      ...slowestFiles(record.tests ?? []),
      ...reportTable(telemetry),
      paragraph(keptLine(telemetry)),
    ],
  };
}

function headline(telemetry: Telemetry, jobs: readonly JobTimes[]): Inline {
  switch (telemetry.mode) {
    case "part":
      return testHeadline(telemetry);
    case "run":
      return runHeadline(telemetry.record, jobs);
    case "merge":
      return line`✅ ${strong("The history was merged")} from what runs left behind.`;
  }
}

function runHeadline(record: RunRecord, jobs: readonly JobTimes[]): Inline {
  const seconds = runSeconds(record);
  const work = jobs.reduce((sum, job) => sum + job.workSeconds, 0);
  const took = strong(seconds === null ? "Time unknown" : formatSeconds(seconds));
  const outcome = record.conclusion ?? "not finished";
  return line`${mark(record.conclusion)} ${took} (${outcome}): ${countOf(jobs.length, "job")} with ${formatSeconds(work)} of work.`;
}

function mark(conclusion: string | null): string {
  if (conclusion === "success") return "✅";
  return conclusion === "failure" || conclusion === "timed_out" ? "❌" : "⏳";
}

function testHeadline({ totals, record }: Telemetry): Inline {
  if (totals.cases === null)
    return line`⚠️ ${strong("No test results")} were recorded: this job's tests stay estimates.`;
  const bad = (totals.failures ?? 0) + (totals.errors ?? 0);
  const files = countOf(record.tests?.length ?? 0, "file");
  const took = totals.seconds === null ? "" : `, ${formatSeconds(totals.seconds)} of test time`;
  const all = countOf(totals.cases, "test");
  if (bad > 0) return line`❌ ${strong(`${formatCount(bad)} of ${all} failed`)} in ${files}${took}.`;
  return line`✅ ${strong(`${all} in ${files}`)}${took}, none failed.`;
}

function* runReasons(record: RunRecord, jobs: readonly JobTimes[]): Generator<Inline> {
  const seconds = runSeconds(record);
  const longest = [...jobs].sort((a, b) => b.workSeconds - a.workSeconds)[0];
  if (longest && seconds !== null && seconds > 0) {
    const share = formatShare(Math.min(1, longest.workSeconds / seconds));
    yield line`${code(longest.name)} is the longest job: ${formatSeconds(longest.workSeconds)}, ${share} of the run`;
  }
  const waited = [...jobs].sort((a, b) => b.waitSeconds - a.waitSeconds)[0];
  if (waited && waited.waitSeconds >= 1) {
    const all = formatSeconds(jobs.reduce((sum, job) => sum + job.waitSeconds, 0));
    yield line`jobs waited ${all} for runners; ${code(waited.name)} longest, ${formatSeconds(waited.waitSeconds)}`;
  }
}

function* testReasons({ mode, totals, reports, record }: Telemetry): Generator<Inline> {
  if (mode === "run" && record.tests !== null) {
    const tests = record.tests.reduce((sum, file) => sum + (file.tests ?? 0), 0);
    yield `${countOf(tests, "test")} in ${countOf(record.tests.length, "file")}, ${countOf(record.failures?.length ?? 0, "failure")}`;
  }
  const parts = [
    (totals.skipped ?? 0) > 0 ? `${formatCount(totals.skipped ?? 0)} skipped` : "",
    (totals.retries ?? 0) > 0 ? `${countOf(totals.retries ?? 0, "retry", "retries")}` : "",
  ].filter((part) => part !== "");
  if (parts.length > 0) yield parts.join(", ");
  for (const report of reports) {
    const problem = seriousProblem(report);
    if (problem === undefined) continue;
    const at = "line" in problem && problem.line !== undefined ? ` (line ${problem.line})` : "";
    yield line`⚠️ warning: ${code(report.path)}${at}: ${problem.message}`;
  }
}

function slowestFiles(tests: readonly TestFileRecord[]): Block[] {
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

function reportTable({ reports }: Telemetry): Block[] {
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

function keptLine({ stored, backfilled }: Telemetry): Inline {
  const older = backfilled > 0 ? ` ${countOf(backfilled, "older run")} read from the API too.` : "";
  return line`Artifact: ${kept(stored.artifact)}. Cache: ${kept(stored.cache)}.${older}`;
}

function kept({ done, reason }: Kept): Inline {
  return done ? line`kept (${code(reason)})` : `not kept: ${reason}`;
}

function nonEmpty(items: readonly Inline[]): Block[] {
  return items.length === 0 ? [] : [bullets(items)];
}

function known(count: number | null): string {
  return count === null ? "unknown" : formatCount(count);
}
