import { folderOf } from "../../paths/path-parts.ts";
import type { RunRecord, TestFileRecord } from "../../record/record.ts";
import type { RanFile } from "./verification.ts";

/**
 * What the jobs of a run recorded: of each job its newest attempt, because a job that was run again left two parts.
 * `prefix` leaves out jobs of other suites.
 */
export function ranInParts(parts: readonly RunRecord[], prefix = ""): RanFile[] {
  const newest = new Map<string, number>();
  for (const { attempt, tests } of parts) {
    for (const { job } of tests ?? []) newest.set(job ?? "", Math.max(attempt, newest.get(job ?? "") ?? 0));
  }
  return parts.flatMap(({ attempt, tests }) =>
    (tests ?? []).filter(({ job }) => (job ?? "").startsWith(prefix) && newest.get(job ?? "") === attempt).map(ranFile),
  );
}

/** What a record, or a report that was read as one, says of one file in one job. */
export function ranFile(entry: TestFileRecord): RanFile {
  return { job: entry.job ?? "", file: entry.file, seconds: entry.seconds, ...casesOf(entry) };
}

function casesOf({ cases, tests }: TestFileRecord): Pick<RanFile, "cases" | "isComplete"> {
  if (cases == null || cases.length === 0) return { cases: null };
  const ran = cases.map(({ name, seconds, outcome }) => ({ name, seconds, isSkipped: outcome === "skipped" }));
  return { cases: ran, isComplete: cases.length >= (tests ?? 0) };
}

/**
 * Whose report each of these is. Reports in one folder are taken for one job's, which may write one per class; reports
 * that are all in one folder, for one job's each.
 */
export function jobsOfReports(paths: readonly string[]): ReadonlyMap<string, string> {
  const folders = new Set(paths.map(folderOf));
  return new Map(paths.map((path) => [path, folders.size > 1 ? folderOf(path) : path]));
}
