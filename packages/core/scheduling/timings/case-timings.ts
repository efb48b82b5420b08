import { addTo } from "../../collections/add-to.ts";
import type { RunRecord } from "../../record/record.ts";
import { median } from "../../stats/median.ts";
import { newestFirst } from "../tests/newest-first.ts";
import { timingKey } from "../tests/timing-key.ts";
import { countedFiles } from "./counted-files.ts";
import { type RecordedCase, recordedCases } from "./recorded-cases.ts";
import type { TimingOptions } from "./timing-options.ts";

/** What is known of the inside of a test file. */
export interface FileCases {
  readonly cases: readonly RecordedCase[];
  /** Tests that reports counted and records do not name, because they keep only the longest. */
  readonly unnamed: number;
}

/** One reading of a case can be anything; after three runs a case that was deleted is forgotten. */
const NEWEST_RUNS = 3;

/**
 * The cases of these test files, by `timingKey`, from the newest trusted runs that recorded any of the file and ran it to
 * its end. Where shards ran parts of a file, each recorded its own cases: they add up.
 */
export function caseTimings(
  records: readonly RunRecord[],
  wanted: ReadonlySet<string>,
  options: Omit<TimingOptions, "runsOn"> = {},
): Map<string, FileCases> {
  const runsOfFile = new Map([...wanted].map((key): [string, RunOfFile[]] => [key, []]));
  const open = new Set(wanted);
  const isCounted = countedFiles(records, wanted, options);
  for (const record of [...records].sort(newestFirst)) {
    if (open.size === 0) break;
    if (record.trust !== "trusted") continue;
    for (const [key, run] of casesOf(record, options.job ?? "", open)) {
      if (!isCounted(record, key)) continue;
      const runs = runsOfFile.get(key) ?? [];
      if (runs.push(run) >= NEWEST_RUNS) open.delete(key);
    }
  }
  return new Map([...runsOfFile].flatMap(([key, runs]) => (runs.length === 0 ? [] : [[key, medianOf(runs)]])));
}

/** One run of one file: seconds by case, and how many tests its jobs counted. */
interface RunOfFile {
  readonly seconds: Map<string, number>;
  tests: number;
}

function medianOf(runs: readonly RunOfFile[]): FileCases {
  const values = new Map<string, number[]>();
  for (const { seconds } of runs) {
    for (const [name, value] of seconds) values.set(name, [...(values.get(name) ?? []), value]);
  }
  const cases = [...values].map(([name, list]) => ({ name, seconds: median(list) ?? 0 }));
  return { cases, unnamed: Math.max(0, (runs[0]?.tests ?? 0) - (runs[0]?.seconds.size ?? 0)) };
}

/** Per case the slowest of the jobs that ran it: variants of a matrix run all, shards each some. */
function casesOf({ tests }: RunRecord, prefix: string, wanted: ReadonlySet<string>): Map<string, RunOfFile> {
  const byFile = new Map<string, RunOfFile>();
  for (const entry of tests ?? []) {
    const key = timingKey(entry.file);
    const cases = wanted.has(key) && (entry.job ?? "").startsWith(prefix) ? recordedCases(entry) : null;
    if (cases === null) continue;
    const run = byFile.get(key) ?? { seconds: new Map<string, number>(), tests: 0 };
    byFile.set(key, run);
    for (const { name, seconds } of mergeNames(cases)) {
      run.seconds.set(name, Math.max(seconds, run.seconds.get(name) ?? 0));
    }
    // Names that several cases share are counted once, as in the sums.
    run.tests = Math.max(run.tests, (entry.tests ?? 0) - (cases.length - new Set(cases.map(({ name }) => name)).size));
  }
  return byFile;
}

/** Cases of one name, which a pattern selects together, as one. */
function mergeNames(cases: readonly RecordedCase[]): RecordedCase[] {
  const sums = new Map<string, number>();
  for (const { name, seconds } of cases) addTo(sums, name, seconds);
  return [...sums].map(([name, seconds]) => ({ name, seconds }));
}
