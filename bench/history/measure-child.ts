/**
 * Measures one history file in a fresh process, as an action does it: `measure-child.ts FILE [NUMBER OF THE NEXT RUN]`.
 * Prints one line of JSON.
 */
import { readFileSync } from "node:fs";
import { compactRecords } from "../../packages/core/history/compact-records.ts";
import { fileStore } from "../../packages/core/history/file-store.ts";
import { mergeRecords } from "../../packages/core/history/merge-records.ts";
import { writeSnapshot } from "../../packages/core/history/snapshot/write-snapshot.ts";
import { newestRun } from "./synthetic-history.ts";

export interface Measured {
  readonly bytes: number;
  readonly runs: number;
  readonly jobs: number;
  readonly testRows: number;
  readonly openMs: number;
  /** To look at every job of every run, after opening. */
  readonly jobsMs: number;
  readonly testsMs: number;
  readonly mergeMs: number;
  /** To compact, encode and compress the merged history. */
  readonly saveMs: number;
  /** Above a process that has loaded the same code and read nothing. */
  readonly openMegabytes: number;
  readonly peakMegabytes: number;
}

const [file = "", next = "1"] = process.argv.slice(2);
const peak = () => process.resourceUsage().maxRSS / 1024;
const extra = newestRun(Number(next));
readFileSync(file);
const bare = peak();

async function timed<T>(work: () => T | Promise<T>): Promise<[Awaited<T>, number]> {
  const started = performance.now();
  const value = await work();
  return [value, performance.now() - started];
}

const [{ records, bytes = 0 }, openMs] = await timed(() => fileStore(file).read());
const openMegabytes = peak() - bare;
const [merged, mergeMs] = await timed(() => mergeRecords(records, [extra]));
const [jobs, jobsMs] = await timed(() => records.reduce((sum, record) => sum + (record.jobs?.length ?? 0), 0));
const [testRows, testsMs] = await timed(() => records.reduce((sum, record) => sum + (record.tests?.length ?? 0), 0));
const [, saveMs] = await timed(() => writeSnapshot(compactRecords(merged)));
const runs = records.length;
const measured: Measured = {
  ...{ bytes, runs, jobs, testRows, openMs, jobsMs, testsMs, mergeMs, saveMs, openMegabytes },
  peakMegabytes: peak(),
};
process.stdout.write(JSON.stringify(measured));
