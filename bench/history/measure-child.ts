/**
 * Measures one history file in a fresh process, as an action does it: `measure-child.ts read|merge FILE NEXT`, where NEXT
 * is the number of the run that comes in. Prints one line of JSON.
 */
import { readFileSync } from "node:fs";
import { compactRecords } from "../../packages/core/history/compaction/compact-records.ts";
import { encodeHistory } from "../../packages/core/history/files/encode-history.ts";
import { fileStore } from "../../packages/core/history/files/file-store.ts";
import { readSnapshot, type Snapshot } from "../../packages/core/history/snapshot/read-snapshot.ts";
import { updateSnapshot } from "../../packages/core/history/snapshot/update-snapshot.ts";
import { mergeRecords } from "../../packages/core/record/merge-records.ts";
import type { RunRecord } from "../../packages/core/record/record.ts";
import { sumBy } from "../../packages/core/stats/sum.ts";
import { newestRun } from "./synthetic-history.ts";

/** To look into a history. */
export interface Reading {
  readonly bytes: number;
  readonly runs: number;
  readonly jobs: number;
  readonly testRows: number;
  readonly cases: number;
  /** From the bytes to the records. */
  readonly openMs: number;
  /** To look at every job of every run afterwards, at every test file, at every case. */
  readonly jobsMs: number;
  readonly testsMs: number;
  readonly casesMs: number;
  /** What opening added to a process that has loaded the same code and read nothing. */
  readonly openMegabytes: number;
}

/** To add one run to a history, from its bytes to the bytes of the next. */
export interface Merging {
  readonly mergeMs: number;
  /** Of that, to open what is there; the rest is to merge and to encode. */
  readonly openMs: number;
  readonly mergeMegabytes: number;
  /** Of further runs, one after another in the same process. */
  readonly usualMs: number;
  readonly worstMs: number;
  /** The file after all of them. */
  readonly grownBytes: number;
}

/** As many as a block of new runs takes, three times. */
const FURTHER = 48;

const [mode = "", file = "", next = "1"] = process.argv.slice(2);
const peak = () => process.resourceUsage().maxRSS / 1024;
const extra = newestRun(Number(next));
const bytes = readFileSync(file);

async function timed<T>(work: () => T | Promise<T>): Promise<[Awaited<T>, number]> {
  const started = performance.now();
  const value = await work();
  return [value, performance.now() - started];
}

async function measureReading(): Promise<Reading> {
  const bare = peak();
  const [{ records }, openMs] = await timed(() => fileStore(file).read());
  const openMegabytes = peak() - bare;
  const count = (of: (record: RunRecord) => number) => timed(() => sumBy(records, of));
  const [jobs, jobsMs] = await count((record) => record.jobs?.length ?? 0);
  const [testRows, testsMs] = await count(({ tests }) => tests?.length ?? 0);
  const [cases, casesMs] = await count(({ tests }) => sumBy(tests ?? [], (test) => test.cases?.length ?? 0));
  return {
    ...{ bytes: bytes.length, runs: records.length, jobs, testRows, cases },
    ...{ openMs, jobsMs, testsMs, casesMs, openMegabytes },
  };
}

async function openPacked(packed: Buffer): Promise<Snapshot> {
  const read = await readSnapshot(packed);
  if (!read.ok) throw new Error(read.message);
  return read.snapshot;
}

async function measureMerging(): Promise<Merging> {
  const bare = peak();
  if (!file.endsWith(".snapshot")) {
    const [{ records }, openMs] = await timed(() => fileStore(file).read());
    const [grown, saveMs] = await timed(() => encodeHistory(file, compactRecords(mergeRecords(records, [extra]))));
    const mergeMs = openMs + saveMs;
    const further = { usualMs: mergeMs, worstMs: mergeMs, grownBytes: grown?.length ?? 0 };
    return { mergeMs, openMs, mergeMegabytes: peak() - bare, ...further };
  }
  const [snapshot, openMs] = await timed(() => openPacked(bytes));
  const [first, updateMs] = await timed(() => updateSnapshot(snapshot, [extra]).bytes);
  const mergeMegabytes = peak() - bare;
  let grown = first;
  const times: number[] = [];
  for (let further = 1; further <= FURTHER; further += 1) {
    const run = newestRun(Number(next) + further);
    const [now, ms] = await timed(async () => updateSnapshot(await openPacked(grown), [run]).bytes);
    grown = now;
    times.push(ms);
  }
  times.sort((left, right) => left - right);
  return {
    ...{ mergeMs: openMs + updateMs, openMs, mergeMegabytes },
    ...{ usualMs: times[FURTHER / 2] ?? 0, worstMs: times.at(-1) ?? 0, grownBytes: grown.length },
  };
}

process.stdout.write(JSON.stringify(mode === "merge" ? await measureMerging() : await measureReading()));
