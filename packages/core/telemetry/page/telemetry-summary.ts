import { type RunRecord, runSeconds } from "../../record/record.ts";
import {
  type Block,
  bullets,
  code,
  type Document,
  type Inline,
  line,
  paragraph,
  strong,
} from "../../render/document.ts";
import { countOf, formatCount, formatSeconds } from "../../render/quantities.ts";
import { distinctProblems, moreReports } from "../../reports/distinct-problems.ts";
import { seriousProblem } from "../../reports/serious-problem.ts";
import { sumBy } from "../../stats/sum.ts";
import { backfillDetails, backfillHeadline } from "../backfill/backfill-report.ts";
import type { StoreOutcome, Telemetry } from "../telemetry.ts";
import { cacheTable } from "./cache-table.ts";
import { costBlocks } from "./cost-blocks.ts";
import { type JobTimes, jobTimes } from "./job-times.ts";
import { jobsGantt } from "./jobs-gantt.ts";
import { runReasons } from "./run-reasons.ts";
import { reportTable, slowerTables, slowestCases, slowestFiles } from "./test-tables.ts";

const MAX_REASONS = 3;

/** What was recorded as a page: the run or the tests first, then why, the picture, and where it was kept. */
export function telemetrySummary(telemetry: Telemetry): Document {
  const { record } = telemetry;
  const jobs = jobTimes(record.jobs ?? [], record.started_at);
  return {
    title: "record-telemetry",
    blocks: [
      paragraph(headline(telemetry, jobs)),
      ...nonEmpty([...runReasons(telemetry, jobs), ...testReasons(telemetry)].slice(0, MAX_REASONS)),
      ...trustLine(telemetry),
      ...jobsGantt(jobs),
      ...testLine(telemetry),
      ...slowerTables(telemetry.comparison?.slower ?? [], telemetry.comparison?.slowerCases ?? []),
      ...slowestFiles(record.tests ?? []),
      ...slowestCases(record.tests ?? []),
      ...cacheTable(record.caches ?? []),
      ...costBlocks(telemetry.cost),
      ...reportTable(telemetry.reports),
      ...backfillLine(telemetry),
      paragraph(storedLine(telemetry)),
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
      return mergeHeadline(telemetry);
  }
}

function mergeHeadline({ backfill }: Telemetry): Inline {
  if (backfill == null) return line`✅ ${strong("The history was merged")} from the artifacts of earlier runs.`;
  const isRefused = backfill.stopped === "refused";
  return line`${isRefused ? "⚠️ warning: " : "✅ "}${strong(backfillHeadline(backfill))}${backfill.read > 0 ? ", and added to the history." : "."}`;
}

function runHeadline(record: RunRecord, jobs: readonly JobTimes[]): Inline {
  const seconds = runSeconds(record);
  const work = sumBy(jobs, (job) => job.workSeconds);
  const took = strong(seconds === null ? "Time unknown" : formatSeconds(seconds));
  const outcome = record.conclusion ?? "not finished";
  return line`${mark(record.conclusion)} ${took} (${outcome}): ${countOf(jobs.length, "job")}, ${formatSeconds(work)} of work in total.`;
}

function mark(conclusion: string | null): string {
  if (conclusion === "success") return "✅";
  return conclusion === "failure" || conclusion === "timed_out" ? "❌" : "⏳";
}

function testHeadline(telemetry: Telemetry): Inline {
  const { totals, record, reports } = telemetry;
  const decided = record.decisions?.length ?? 0;
  if (reports.length === 0 && decided > 0)
    return line`✅ ${strong(`${countOf(decided, "decision")} stored`)}, to be compared with the outcome.`;
  if (totals.cases === null && totals.seconds === null)
    return line`⚠️ ${strong("No test results")} were recorded: the times of this job's tests remain estimates.`;
  const files = countOf(record.tests?.length ?? 0, "file");
  const took = totals.seconds === null ? "" : `, ${formatSeconds(totals.seconds)} of test time`;
  // Lists of times say neither what failed nor, some of them, how many tests there are.
  if (totals.failures === null) return line`✅ ${strong(`Times of ${files}`)}${took}; outcomes are not in the report.`;
  if (totals.cases === 0 && isWhole(telemetry)) return line`⚠️ ${strong("No tests")} are in the reports: did they run?`;
  const bad = totals.failures + (totals.errors ?? 0);
  const all = countOf(totals.cases ?? 0, "test");
  if (!isWhole(telemetry)) return incompleteHeadline(bad, all, files, took);
  if (bad > 0) return line`❌ ${strong(`${formatCount(bad)} of ${all} failed`)} in ${files}${took}.`;
  return line`✅ ${strong(`${all} in ${files}`)}${took}, none failed.`;
}

/** What was not read may hold anything, so that nothing is claimed of all. */
function incompleteHeadline(bad: number, all: string, files: string, took: string): Inline {
  const failed = bad > 0 ? strong(`at least ${countOf(bad, "test")} failed`) : "none of these failed";
  const sign = bad > 0 ? "❌" : "⚠️";
  return line`${sign} ${strong("Not all results could be read")}: of ${all} in ${files}${took}, ${failed}.`;
}

function isWhole({ reports, reportsLeftOut }: Telemetry): boolean {
  return reportsLeftOut === null && reports.every((report) => seriousProblem(report) === undefined);
}

/** The tests of a whole run, which its jobs have left. */
function testLine({ mode, record }: Telemetry): Block[] {
  if (mode !== "run" || record.tests === null) return [];
  const tests = sumBy(record.tests, (file) => file.tests ?? 0);
  const failures = record.failures?.length ?? 0;
  const flaky = flakyTests(record);
  const words = [
    `${countOf(tests, "test")} in ${countOf(record.tests.length, "file")}`,
    countOf(failures, "failure"),
    ...(flaky > 0 ? [`${formatCount(flaky)} flaky (failed first, then passed)`] : []),
  ];
  return [paragraph(`Tests: ${words.join(", ")}.`)];
}

function flakyTests({ tests }: RunRecord): number {
  return sumBy(tests ?? [], (file) => file.flaky ?? 0);
}

/** What is usual is known only from enough runs. */
function trustLine({ mode, comparison }: Telemetry): Block[] {
  if (mode !== "run" || comparison === null || comparison.usual !== null) return [];
  return [paragraph("Not enough history yet to say what is usual: five successful runs of this workflow are needed.")];
}

function* testReasons({ mode, totals, reports, reportsLeftOut, record }: Telemetry): Generator<Inline> {
  if (mode !== "part") return;
  const flaky = flakyTests(record);
  const parts = [
    (totals.skipped ?? 0) > 0 ? `${formatCount(totals.skipped ?? 0)} skipped` : "",
    (totals.retries ?? 0) > 0 ? `${countOf(totals.retries ?? 0, "retry", "retries")}` : "",
    flaky > 0 ? `${countOf(flaky, "flaky test")} (failed first, then passed)` : "",
  ].filter((part) => part !== "");
  if (parts.length > 0) yield parts.join(", ");
  if (reportsLeftOut !== null) yield `⚠️ warning: ${reportsLeftOut.message}`;
  for (const told of distinctProblems(reports)) {
    const { report, problem } = told;
    const at = "line" in problem && problem.line !== undefined ? ` (line ${problem.line})` : "";
    yield line`⚠️ warning: ${code(report.path)}${at}: ${problem.message}${moreReports(told)}`;
  }
}

function storedLine({ stored }: Telemetry): Inline {
  return line`Artifact: ${storedText(stored.artifact)}. Cache: ${storedText(stored.cache)}.`;
}

/** How far older runs were read from the API. */
function backfillLine({ mode, backfill }: Telemetry): Block[] {
  if (backfill == null) return [];
  const first = mode === "merge" ? "" : `${backfillHeadline(backfill)}. `;
  return [paragraph(`${first}${backfillDetails(backfill)}`)];
}

function storedText({ done, reason }: StoreOutcome): Inline {
  return done ? line`stored (${code(reason)})` : `not stored: ${reason}`;
}

function nonEmpty(items: readonly Inline[]): Block[] {
  return items.length === 0 ? [] : [bullets(items)];
}
