import type { Annotation, Effects, Result } from "../../packages/core/action/result.ts";
import type { FetchProblem } from "../../packages/core/github/fetched.ts";
import { writeNdjson } from "../../packages/core/history/read-ndjson.ts";
import { type HistorySections, NO_SECTIONS } from "../../packages/core/history/store.ts";
import type { RunRecord } from "../../packages/core/record/record.ts";
import { distinctProblems, moreReports } from "../../packages/core/reports/distinct-problems.ts";
import type { ReportProblem } from "../../packages/core/reports/report/junit-report.ts";
import { type ReportCounts, type ReportRow, UNKNOWN_COUNTS } from "../../packages/core/reports/report-row.ts";
import { telemetrySummary } from "../../packages/core/telemetry/page/telemetry-summary.ts";
import type { StoreOutcome, Telemetry } from "../../packages/core/telemetry/telemetry.ts";
import type { Backfilled } from "./backfill.ts";

export const outputs = {
  artifact: "Name of the artifact with the record.",
  tests: "Tests in the reports; empty while unknown.",
  failed: "Failed tests in the reports, errors included; empty while unknown.",
  seconds: "Total time of all tests in the reports, in seconds; empty while unknown.",
};

export type Recording = Result<keyof typeof outputs, Telemetry>;

export interface Recorded {
  readonly mode: Telemetry["mode"];
  readonly record: RunRecord;
  readonly reports: readonly ReportRow[];
  readonly reportsLeftOut?: ReportProblem | null;
  /** Of all reports; unknown where absent. */
  readonly totals?: ReportCounts;
  /** Older runs that were read too; null where none were asked for. */
  readonly older: Pick<Backfilled, "records" | "report"> | null;
  /** Name of the artifact, or null where there is no run that could have one. */
  readonly artifact: string | null;
  /** Why this run leaves the cache alone, or null where it merges the snapshot. */
  readonly noCache: string | null;
  /** Sections to store with the records; sections that are not given stay unchanged. */
  readonly sections?: HistorySections;
  /** File that gets the records, or undefined. */
  readonly out: string | undefined;
  readonly warnings: readonly Annotation[];
  readonly cost?: Telemetry["cost"];
  readonly comparison?: Telemetry["comparison"];
}

const WAITS: StoreOutcome = { done: false, reason: "not tried" };
const NOTHING_NEW: StoreOutcome = { done: false, reason: "nothing new to store" };
const NO_RUN: StoreOutcome = { done: false, reason: "not inside a workflow run" };

/** What was recorded as a result: the effects that keep it, and afterwards where it was kept. */
export function toResult(recorded: Recorded): Recording {
  const { mode, record, reports, artifact, warnings } = recorded;
  const older = recorded.older?.records ?? [];
  // A run that only merges has nothing to say of itself.
  const records = mode === "merge" ? older : [record, ...older];
  const telemetry: Telemetry = {
    mode,
    record,
    reports,
    reportsLeftOut: recorded.reportsLeftOut ?? null,
    totals: recorded.totals ?? UNKNOWN_COUNTS,
    stored: { artifact: WAITS, cache: WAITS },
    backfilled: older.length,
    backfill: recorded.older?.report ?? null,
    cost: recorded.cost ?? null,
    comparison: recorded.comparison ?? null,
  };
  const { totals } = telemetry;
  const failed = totals.failures === null ? null : totals.failures + (totals.errors ?? 0);
  const effects = effectsOf(recorded, records);
  return {
    outputs: { artifact: records.length > 0 ? artifact : null, tests: totals.cases, failed, seconds: totals.seconds },
    data: telemetry,
    summary: telemetrySummary(telemetry),
    annotations: warnings,
    effects,
    settle({ artifact: inArtifact, cache: inCache }) {
      const settled = {
        ...telemetry,
        stored: {
          artifact: inArtifact ?? (artifact === null ? NO_RUN : NOTHING_NEW),
          cache: inCache ?? { done: false, reason: recorded.noCache ?? WAITS.reason },
        },
      };
      return { data: settled, summary: telemetrySummary(settled) };
    },
  };
}

function effectsOf(recorded: Recorded, records: readonly RunRecord[]): Effects {
  const { artifact, noCache, out, sections = NO_SECTIONS } = recorded;
  const keep = { kind: "keep-records", name: artifact ?? "history", records } as const;
  return {
    ...(records.length > 0 && artifact !== null && { artifact: { ...keep, store: "artifact" } }),
    ...(noCache === null && { cache: { ...keep, sections, store: "cache" } }),
    ...(out !== undefined && { out: { kind: "write-file", path: out, content: writeNdjson(records) } }),
  };
}

/** One warning for each kind of problem, with the first report that has it. */
export function reportWarnings(reports: readonly ReportRow[]): Annotation[] {
  return distinctProblems(reports).map((told) => {
    const { report, problem } = told;
    const at = "line" in problem && problem.line !== undefined ? { line: problem.line } : {};
    const message = `${problem.message}${moreReports(told)}`;
    return { level: "warning", title: "Test report", message, file: report.path, ...at };
  });
}

/** One warning for everything that GitHub's API did not return for a run. */
export function apiWarnings(problems: readonly FetchProblem[]): Annotation[] {
  return warnOf("The record is incomplete", problems);
}

/** The same of older runs, of which the next session reads what this one did not. */
export function olderWarnings(problems: readonly FetchProblem[]): Annotation[] {
  return warnOf("Older runs were not all read", problems);
}

function warnOf(what: string, problems: readonly FetchProblem[]): Annotation[] {
  const [first] = problems;
  if (first === undefined) return [];
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
  return [
    {
      level: "warning",
      title: "Some history could not be read",
      message: `${what}: ${first.source}: ${first.message}${more}`,
    },
  ];
}
