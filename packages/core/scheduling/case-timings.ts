import type { RunRecord } from "../history/record.ts";
import { type RecordedCase, recordedCases } from "./recorded-cases.ts";
import { timingKey } from "./timing-key.ts";

/**
 * The cases of files that took long, by `timingKey`, from the newest trusted run that recorded any. Where shards ran
 * parts of a file, each recorded its own cases: they add up.
 */
export function caseTimings(records: readonly RunRecord[], jobPrefix = ""): Map<string, readonly RecordedCase[]> {
  const byFile = new Map<string, readonly RecordedCase[]>();
  for (const record of [...records].sort(newestFirst)) {
    if (record.trust !== "trusted") continue;
    for (const [key, cases] of casesOf(record, jobPrefix)) if (!byFile.has(key)) byFile.set(key, cases);
  }
  return byFile;
}

/** Per case the slowest of the jobs that ran it: legs of a matrix run all, shards each some. */
function casesOf({ tests }: RunRecord, prefix: string): Map<string, readonly RecordedCase[]> {
  const bySeconds = new Map<string, Map<string, number>>();
  for (const entry of tests ?? []) {
    const cases = (entry.job ?? "").startsWith(prefix) ? recordedCases(entry) : null;
    if (cases === null) continue;
    const key = timingKey(entry.file);
    const known = bySeconds.get(key) ?? new Map<string, number>();
    bySeconds.set(key, known);
    for (const { name, seconds } of mergeNames(cases)) known.set(name, Math.max(seconds, known.get(name) ?? 0));
  }
  const asList = (known: ReadonlyMap<string, number>) => [...known].map(([name, seconds]) => ({ name, seconds }));
  return new Map([...bySeconds].map(([key, known]) => [key, asList(known)]));
}

/** Cases of one name, which a pattern selects together, as one. */
function mergeNames(cases: readonly RecordedCase[]): RecordedCase[] {
  const sums = new Map<string, number>();
  for (const { name, seconds } of cases) sums.set(name, (sums.get(name) ?? 0) + seconds);
  return [...sums].map(([name, seconds]) => ({ name, seconds }));
}

function newestFirst(a: RunRecord, b: RunRecord): number {
  const time = (record: RunRecord): string => record.started_at ?? record.created_at ?? "";
  return time(b) < time(a) ? -1 : Number(time(b) > time(a)) || b.run_id - a.run_id;
}
