import { type Ending, jobEndings } from "../../record/ending.ts";
import type { RunRecord, TestFileRecord } from "../../record/record.ts";
import { suiteNames } from "../tests/suite-names.ts";
import { timingKey } from "../tests/timing-key.ts";
import type { FileRows } from "./file-rows.ts";
import { SuiteReadings } from "./suite-readings.ts";

/** What one run measured of each file, suite by suite. */
export interface MeasuredRun {
  readonly record: RunRecord;
  readonly suites: readonly SuiteReadings[];
  readonly jobNames: readonly string[];
}

/** Whether a run says how long any file took, in jobs whose name starts with `jobPrefix`. */
export function measuresFiles({ tests }: RunRecord, jobPrefix: string): boolean {
  return tests?.some((entry) => isMeasured(entry, jobPrefix)) ?? false;
}

/**
 * What one run measured, in jobs whose name starts with `jobPrefix`; of the `wanted` files, where some are named; null for
 * nothing. Parts measured by one job, or by shards of one suite, are pieces of the file: they add up, in seconds and in
 * cases. Suites, the variants of an operating-system matrix, say, each ran the whole file.
 */
export function measureRun(
  record: RunRecord,
  files: FileRows,
  jobPrefix: string,
  wanted?: ReadonlySet<string>,
): MeasuredRun | null {
  const entries = (record.tests ?? []).filter(
    (entry) => isMeasured(entry, jobPrefix) && (wanted?.has(timingKey(entry.file)) ?? true),
  );
  if (entries.length === 0) return null;
  const numbers = numberJobs(entries);
  const jobNames = [...numbers.keys()];
  const endingOf = jobEndings(record);
  const endings = jobNames.map((job): Ending => endingOf(job));
  const suiteOf = suiteNames(jobNames);
  const suites = new Map(
    [...new Set(suiteOf.values())].map((suite) => [suite, new SuiteReadings(suite, record.attempt, entries.length)]),
  );
  const only = suites.size === 1 ? [...suites.values()][0] : undefined;
  for (const entry of entries) {
    const name = entry.job ?? "";
    const job = numbers.get(name) ?? 0;
    const suite = only ?? suites.get(suiteOf.get(name) ?? "");
    suite?.add(files.rowOf(timingKey(entry.file)), entry, job, endings[job] ?? "unknown");
  }
  for (const suite of suites.values()) suite.close();
  return { record, suites: [...suites.values()], jobNames };
}

function isMeasured({ seconds, job }: TestFileRecord, jobPrefix: string): boolean {
  return seconds !== null && Number.isFinite(seconds) && seconds >= 0 && (job ?? "").startsWith(jobPrefix);
}

function numberJobs(entries: readonly TestFileRecord[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { job } of entries) if (!numbers.has(job ?? "")) numbers.set(job ?? "", numbers.size);
  return numbers;
}
