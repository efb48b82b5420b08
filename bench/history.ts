import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compactRecords } from "../packages/core/history/compaction/compact-records.ts";
import { encodeHistory } from "../packages/core/history/files/encode-history.ts";
import { fileStore } from "../packages/core/history/files/file-store.ts";
import type { RunRecord } from "../packages/core/record/record.ts";
import { sharedData } from "../test/shared-data.ts";
import type { Merging, Reading } from "./history/measure-child.ts";
import { printRewriting } from "./history/print-rewriting.ts";
import { syntheticHistory } from "./history/synthetic-history.ts";
import { printTable } from "./print-table.ts";

const SIZES = [100, 1_000, 10_000, 50_000];
const PROJECTS = ["mathjs", "find-my-way"];
/** Each file is measured in so many fresh processes, for an action always starts cold; the one least disturbed is shown. */
const REPEATS = 5;
/** Runs of the history that is rewritten. */
const REWRITTEN_RUNS = 10_000;
const SNAPSHOT = "x.snapshot";
const BASELINE = "x.ndjson.gz";

/**
 * How large a snapshot gets, how long it takes to open, and to add one run to it, from 100 to 50,000 runs of twenty jobs
 * with 5,000 test files and 20,000 cases; against the plain way, NDJSON with gzip. Then how long it takes to write 10,000 of
 * them all again, beside an earlier commit. Options: sizes, such as `100 1000`; or `rewrite` for the last table alone.
 */
export async function run(options: readonly string[]): Promise<void> {
  if (options[0] === "rewrite") return printRewriting(syntheticHistory(REWRITTEN_RUNS));
  const sizes = options.length > 0 ? options.map(Number) : SIZES;
  const measured: Measured[] = [];
  for (const size of sizes) measured.push(...measureBoth(`${size} runs`, syntheticHistory(size), size));
  for (const project of PROJECTS) {
    const path = sharedData("R-replay", `${project}.records.ndjson.gz`);
    if (!existsSync(path)) console.log(`${project}: the recorded history is not here, left out`);
    else measured.push(...measureBoth(project, compactRecords((await fileStore(path).read()).records), 1));
  }
  console.log("Reading");
  const columns = ["history", "as", "runs", "jobs", "test files", "cases", "MB", "open ms", "+jobs ms", "+tests ms"];
  printTable([...columns, "+cases ms", "open MB"], measured.map(readingRow));
  console.log("\nAdding one run");
  printTable(
    [
      "history",
      "as",
      "from bytes to bytes ms",
      "open ms",
      "merge, save ms",
      "memory MB",
      "usual ms",
      "worst ms",
      "MB then",
    ],
    measured.map(mergingRow),
  );
  console.log(
    `\nThe least of ${REPEATS} fresh processes, Node ${process.version}. open: bytes to records; +jobs, +tests,`,
  );
  console.log("+cases: to look at every one of them afterwards. From bytes to bytes: open, merge one run with all its");
  console.log(
    "tests, and encode; usual and worst: of 48 further runs in the same process, each on what the one before it",
  );
  console.log("left. memory: what it added to a process that has loaded the same code and the file.");
  printRewriting(syntheticHistory(REWRITTEN_RUNS));
}

interface Measured {
  readonly name: string;
  readonly as: string;
  readonly reading: Reading;
  readonly merging: Merging;
}

function measureBoth(name: string, records: readonly RunRecord[], next: number): Measured[] {
  const folder = mkdtempSync(join(tmpdir(), "paceline-bench-"));
  try {
    return [SNAPSHOT, BASELINE].map((file) => {
      const path = join(folder, file);
      const bytes = encodeHistory(path, records);
      if (bytes === null) throw new Error(`${file} cannot be written`);
      writeFileSync(path, bytes);
      if (statSync(path).size !== bytes.length) throw new Error("the disk is full");
      const [reading, merging] = [leastOf<Reading>("read", path, next), leastOf<Merging>("merge", path, next)];
      return { name, as: file.slice(2), reading, merging };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function leastOf<T>(mode: string, path: string, next: number): T {
  const script = join(import.meta.dirname, "history", "measure-child.ts");
  const measured = Array.from({ length: REPEATS }, (): Record<string, number> => {
    return JSON.parse(execFileSync(process.execPath, [script, mode, path, String(next)], { encoding: "utf8" }));
  });
  const names = Object.keys(measured[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, Math.min(...measured.map((one) => one[name] ?? Number.NaN))]),
  ) as T;
}

function readingRow({ name, as, reading }: Measured): string[] {
  const { bytes, runs, jobs, testRows, cases, openMs, jobsMs, testsMs, casesMs, openMegabytes } = reading;
  const counts = [runs, jobs, testRows, cases].map((count) => count.toLocaleString("en"));
  const figures = [openMs, jobsMs, testsMs, casesMs, openMegabytes].map((value) => value.toFixed(0));
  return [name, as, ...counts, (bytes / 1e6).toFixed(2), ...figures];
}

function mergingRow({ name, as, merging }: Measured): string[] {
  const { mergeMs, openMs, mergeMegabytes, usualMs, worstMs, grownBytes } = merging;
  const figures = [mergeMs, openMs, mergeMs - openMs, mergeMegabytes, usualMs, worstMs].map((value) =>
    value.toFixed(0),
  );
  return [name, as, ...figures, (grownBytes / 1e6).toFixed(2)];
}
