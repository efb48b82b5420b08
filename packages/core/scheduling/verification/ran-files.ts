import { folderOf } from "../../paths/path-parts.ts";
import type { RunRecord, TestFileRecord } from "../../record/record.ts";
import type { RanFile } from "./verification.ts";

/** Which parts count: those of the attempt, and of jobs that did not run in it. */
export interface CountedParts {
  readonly attempt: number;
  /** Names of the jobs that passed in an earlier attempt and were not run again. */
  readonly carried: ReadonlySet<string>;
}

/**
 * What the jobs of a run recorded: of each job its newest attempt that counts. A job that was run again and then reported
 * nothing has nothing to show for itself, whatever it reported before. `prefix` leaves out jobs of other suites.
 */
export function ranInParts(parts: readonly RunRecord[], counted: CountedParts, prefix = ""): RanFile[] {
  const counts = (job: string, attempt: number) => attempt === counted.attempt || counted.carried.has(job);
  const newest = new Map<string, number>();
  for (const { attempt, tests } of parts) {
    for (const { job } of tests ?? []) {
      const name = job ?? "";
      if (counts(name, attempt)) newest.set(name, Math.max(attempt, newest.get(name) ?? 0));
    }
  }
  return parts.flatMap(({ attempt, tests }) =>
    (tests ?? []).filter(({ job }) => (job ?? "").startsWith(prefix) && newest.get(job ?? "") === attempt).map(ranFile),
  );
}

/** What a record, or a report that was read as one, says of one file in one job. */
export function ranFile(entry: TestFileRecord): RanFile {
  return { job: entry.job ?? "", file: entry.file, seconds: entry.seconds, ...casesOf(entry) };
}

function casesOf({ cases, tests, skipped }: TestFileRecord): Pick<RanFile, "cases" | "executed" | "isComplete"> {
  const executed = tests === null ? null : Math.max(0, tests - (skipped ?? 0));
  if (cases == null || cases.length === 0) return { cases: null, executed };
  const ran = cases.map(({ name, seconds, outcome }) => ({ name, seconds, isSkipped: outcome === "skipped" }));
  return { cases: ran, executed, isComplete: cases.length >= (tests ?? 0) };
}

/**
 * Whose report each of these is. Reports in one folder are taken for one job's, which may write one per class; reports
 * that are all in one folder, for one job's each.
 */
export function jobsOfReports(paths: readonly string[]): ReadonlyMap<string, string> {
  const folders = new Set(paths.map(folderOf));
  return new Map(paths.map((path) => [path, folders.size > 1 ? folderOf(path) : path]));
}
