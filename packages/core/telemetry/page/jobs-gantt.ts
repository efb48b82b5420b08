import { type Block, mermaid } from "../../render/document.ts";
import { formatSeconds } from "../../render/quantities.ts";
import type { JobTimes } from "./job-times.ts";

/** A picture is taken in at a glance: the jobs that took longest, in the order of their starts. */
const MAX_JOBS = 20;
/** A shorter wait would be thinner than a line. Share of the whole time shown. */
const MIN_VISIBLE_WAIT_SHARE = 0.02;
const MAX_LABEL_CHARACTERS = 40;

/** The jobs of a run over time, as a Mermaid gantt chart; nothing where there are fewer than two. */
export function jobsGantt(jobs: readonly JobTimes[]): Block[] {
  if (jobs.length < 2) return [];
  const longest = [...jobs].sort((a, b) => b.workSeconds - a.workSeconds).slice(0, MAX_JOBS);
  const shownJobs = jobs.filter((job) => longest.includes(job));
  const end = Math.max(...shownJobs.map((job) => job.startSecond + job.workSeconds));
  // A day without a date: the axis then shows the time since the start, in every reader's time zone.
  const head = ["gantt", "  dateFormat YYYY-MM-DD HH:mm:ss", `  axisFormat ${end < 3600 ? "%M:%S" : "%H:%M:%S"}`];
  const rows = shownJobs.flatMap((job, index) => jobRows(job, index + 1, end));
  return [mermaid([...head, ...rows].join("\n"), alternative(shownJobs, jobs.length))];
}

function jobRows({ name, conclusion, waitSeconds, startSecond, workSeconds }: JobTimes, number: number, end: number) {
  const tag = conclusion === "failure" || conclusion === "timed_out" ? "crit" : "active";
  const work = row(`${number} ${safeLabel(name)}`, tag, startSecond, workSeconds);
  const waited = Math.min(waitSeconds, startSecond);
  if (waited < MIN_VISIBLE_WAIT_SHARE * end) return [work];
  return [row(`${number} waits for a runner`, "done", startSecond - waited, waited), work];
}

function row(label: string, tag: string, start: number, seconds: number): string {
  return `  ${label} :${tag}, ${clock(start)}, ${clock(start + Math.max(1, seconds))}`;
}

function clock(seconds: number): string {
  return new Date(Math.round(seconds) * 1000).toISOString().slice(0, 19).replace("T", " ");
}

/**
 * A job's name as a label that Mermaid cannot take for anything else: `:`, `;`, `#` and `%` have a meaning there, and a
 * line may not begin with one of its words (`click`, `call`, `section`), which is why the row's number stands first.
 */
function safeLabel(name: string): string {
  const plain = name
    .replace(/[^\p{L}\p{N}()[\]/_.+@=-]+/gu, " ")
    .trim()
    .slice(0, MAX_LABEL_CHARACTERS)
    .toWellFormed();
  return plain === "" ? "job" : plain;
}

function alternative(shownJobs: readonly JobTimes[], all: number): string {
  const first = shownJobs.length < all ? `The ${shownJobs.length} longest of ${all} jobs` : "The jobs";
  const rows = shownJobs.map(
    (job) => `${job.name}: starts after ${formatSeconds(job.startSecond)}, takes ${formatSeconds(job.workSeconds)}`,
  );
  return `${first} over time. ${rows.join("; ")}.`;
}
