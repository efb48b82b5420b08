import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compactRecords } from "../packages/core/history/compact-records.ts";
import { encodeHistory } from "../packages/core/history/encode-history.ts";
import { fileStore } from "../packages/core/history/file-store.ts";
import type { RunRecord } from "../packages/core/history/record.ts";
import type { Measured } from "./history/measure-child.ts";
import { syntheticHistory } from "./history/synthetic-history.ts";
import { printTable } from "./print-table.ts";

const SIZES = [100, 1_000, 10_000, 50_000];
const REPLAY = join(import.meta.dirname, "../../shared/data/R-replay");
const PROJECTS = ["mathjs", "find-my-way"];
/** Each file is measured in so many fresh processes, for an action always starts cold; the one least disturbed is shown. */
const REPEATS = 5;
const SNAPSHOT = "x.snapshot";
const BASELINE = "x.ndjson.gz";

/**
 * How large a snapshot gets and how long it takes to open, to merge a run and to save, from 100 to 50,000 runs of twenty
 * jobs with 5,000 test files; against the plain way, NDJSON with gzip. Options: sizes, such as `100 1000`.
 */
export async function run(options: readonly string[]): Promise<void> {
  const sizes = options.length > 0 ? options.map(Number) : SIZES;
  const rows: string[][] = [];
  for (const size of sizes) rows.push(...measureBoth(`${size} runs`, syntheticHistory(size), size));
  for (const project of PROJECTS) {
    const path = join(REPLAY, `${project}.records.ndjson.gz`);
    if (!existsSync(path)) console.log(`${project}: the recorded history is not here, left out`);
    else rows.push(...measureBoth(project, compactRecords((await fileStore(path).read()).records), 1));
  }
  printTable(
    [
      "history",
      "as",
      "kept",
      "jobs",
      "test files",
      "MB",
      "open ms",
      "+jobs ms",
      "+tests ms",
      "merge ms",
      "save ms",
      "open MB",
      "peak MB",
    ],
    rows,
  );
  console.log(
    `\nThe least of ${REPEATS} fresh processes, Node ${process.version}. open: file to records; +jobs, +tests: to look at`,
  );
  console.log("every one of them afterwards; merge: one new run into the records; save: compact, encode, compress.");
  console.log("open MB: memory that opening added; peak MB: of the whole process after all of that.");
}

function measureBoth(name: string, records: readonly RunRecord[], next: number): string[][] {
  const folder = mkdtempSync(join(tmpdir(), "paceline-bench-"));
  try {
    return [SNAPSHOT, BASELINE].map((file) => {
      const path = join(folder, file);
      const bytes = encodeHistory(path, records);
      if (bytes === null) throw new Error(`${file} cannot be written`);
      writeFileSync(path, bytes);
      if (statSync(path).size !== bytes.length) throw new Error("the disk is full");
      return row(name, file.slice(2), leastOf(path, next));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function leastOf(path: string, next: number): Measured {
  const script = join(import.meta.dirname, "history", "measure-child.ts");
  const measured = Array.from({ length: REPEATS }, (): Measured => {
    return JSON.parse(execFileSync(process.execPath, [script, path, String(next)], { encoding: "utf8" }));
  });
  const names = Object.keys(measured[0] ?? {}) as (keyof Measured)[];
  return Object.fromEntries(
    names.map((name) => [name, Math.min(...measured.map((one) => one[name]))]),
  ) as unknown as Measured;
}

function row(name: string, as: string, measured: Measured): string[] {
  const { bytes, runs, jobs, testRows } = measured;
  const { openMs, jobsMs, testsMs, mergeMs, saveMs, openMegabytes, peakMegabytes } = measured;
  const counts = [runs, jobs, testRows].map((count) => count.toLocaleString("en"));
  const figures = [openMs, jobsMs, testsMs, mergeMs, saveMs, openMegabytes, peakMegabytes].map((value) =>
    value.toFixed(0),
  );
  return [name, as, ...counts, (bytes / 1e6).toFixed(2), ...figures];
}
