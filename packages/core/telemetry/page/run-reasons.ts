import { type RunRecord, runSeconds } from "../../record/record.ts";
import { code, type Inline, line } from "../../render/document.ts";
import { countOf, formatChange, formatSeconds, formatShare } from "../../render/quantities.ts";
import { sumBy } from "../../stats/sum.ts";
import type { RunComparison } from "../comparison/compare-run.ts";
import type { Telemetry } from "../telemetry.ts";
import type { JobTimes } from "./job-times.ts";

/** What decided the time of a run, most telling first. */
export function* runReasons({ record, comparison }: Telemetry, jobs: readonly JobTimes[]): Generator<Inline> {
  const seconds = runSeconds(record);
  const usual = comparison?.usual ?? null;
  if (usual !== null && seconds !== null) yield againstUsual(seconds, usual);
  const longest = [...jobs].sort((a, b) => b.workSeconds - a.workSeconds)[0];
  if (longest && seconds !== null && seconds > 0) {
    const share = formatShare(Math.min(1, longest.workSeconds / seconds));
    yield line`${code(longest.name)} is the longest job: ${formatSeconds(longest.workSeconds)}, ${share} of the run`;
  }
  const waited = [...jobs].sort((a, b) => b.waitSeconds - a.waitSeconds)[0];
  if (waited && waited.waitSeconds >= 1) yield waiting(record, jobs, waited);
}

function againstUsual(seconds: number, { p50, p95, n }: NonNullable<RunComparison["usual"]>): Inline {
  const change = p50 > 0 ? `${formatChange(seconds / p50 - 1)} compared with` : "compared with";
  const rare = seconds > p95 ? "; slower than 19 of 20 runs" : "";
  return line`${change} the usual ${formatSeconds(p50)} (95 % below ${formatSeconds(p95)}, ${countOf(n, "run")})${rare}`;
}

/** Waiting against set-up and work, of all jobs together. */
function waiting({ jobs: records }: RunRecord, jobs: readonly JobTimes[], longest: JobTimes): Inline {
  const sum = (key: "setup_seconds" | "work_seconds") => sumBy(records ?? [], (job) => job[key] ?? 0);
  const waited = formatSeconds(sumBy(jobs, (job) => job.waitSeconds));
  const work = sum("work_seconds");
  const rest =
    work > 0 ? `, set up for ${formatSeconds(sum("setup_seconds"))} and worked for ${formatSeconds(work)}` : "";
  return line`jobs waited ${waited} for runners${rest}; ${code(longest.name)} waited longest, ${formatSeconds(longest.waitSeconds)}`;
}
