import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSnapshot } from "../../packages/core/history/snapshot/write-snapshot.ts";
import type { RunRecord } from "../../packages/core/record/record.ts";
import { atCommit } from "../commits/at-commit.ts";
import { printTable } from "../print-table.ts";
import type { Rewriting } from "./rewrite-child.ts";

/** Before snapshots got new numbers column by column, and their parts a setting of Zstandard made for columns. */
const BEFORE = "334288495cea89ae2db8477bebe768991a7ed80e";
const HERE = join(import.meta.dirname, "../..");
const REPEATS = 5;
const MODES = ["worn", "records"] as const;

/** How long it takes, and how much memory, to rewrite all these runs, in turns with the commit before. */
export function printRewriting(records: readonly RunRecord[]): void {
  console.log(`\nWriting ${records.length.toLocaleString("en")} runs from scratch`);
  const temp = mkdtempSync(join(tmpdir(), "paceline-bench-"));
  try {
    const file = join(temp, "x.snapshot");
    writeFileSync(file, writeSnapshot(records).bytes);
    const compared = atCommit(BEFORE, (folder) => printBoth([folder, HERE], file));
    if (compared !== null) return;
    console.log(`${BEFORE} is not in this clone: no ratios to the commit before`);
    printBoth([HERE], file);
  } finally {
    rmSync(temp, { recursive: true });
  }
}

function printBoth(repositories: readonly string[], file: string): true {
  for (const mode of MODES) printCompared(mode, measure(mode, repositories, file));
  return true;
}

/** The least of each figure for each repository; they take turns, so that what else runs disturbs both alike. */
function measure(mode: string, repositories: readonly string[], file: string): readonly Rewriting[] {
  const runs = Array.from({ length: REPEATS }, () => repositories.map((folder) => rewrite(mode, folder, file)));
  return repositories.map((_, index) => leastOf(runs.flatMap((run) => run[index] ?? [])));
}

function rewrite(mode: string, repository: string, file: string): Rewriting {
  const script = join(import.meta.dirname, "rewrite-child.ts");
  return JSON.parse(execFileSync(process.execPath, [script, mode, repository, file], { encoding: "utf8" }));
}

function leastOf(runs: readonly Rewriting[]): Rewriting {
  const least = (of: (run: Rewriting) => number) => Math.min(...runs.map(of));
  return {
    writeMs: least(({ writeMs }) => writeMs),
    peakMegabytes: least(({ peakMegabytes }) => peakMegabytes),
    addedMegabytes: least(({ addedMegabytes }) => addedMegabytes),
    bytes: least(({ bytes }) => bytes),
  };
}

const WHAT = {
  worn: "A snapshot most of whose texts are no longer needed, from its bytes to the next",
  records: "The same from records that are in memory as plain data",
};

function printCompared(mode: (typeof MODES)[number], measured: readonly Rewriting[]): void {
  const rows = measured.map((run, index) => {
    const { writeMs, peakMegabytes, addedMegabytes, bytes } = run;
    const code = index === measured.length - 1 ? "now" : "before";
    const figures = [writeMs, peakMegabytes, addedMegabytes].map((value) => value.toFixed(0));
    return [code, ...figures, (bytes / 1e6).toFixed(2)];
  });
  const [before, now] = measured;
  const ratios = before && now ? [ratioRow(before, now)] : [];
  console.log(`\n${WHAT[mode]}`);
  printTable(["code", "write ms", "peak MB", "added MB", "MB"], [...rows, ...ratios]);
}

function ratioRow(before: Rewriting, now: Rewriting): string[] {
  const ratio = (of: (run: Rewriting) => number) => (of(now) / of(before)).toFixed(2);
  return [
    "ratio",
    ratio(({ writeMs }) => writeMs),
    ratio(({ peakMegabytes }) => peakMegabytes),
    ratio(({ addedMegabytes }) => addedMegabytes),
    ratio(({ bytes }) => bytes),
  ];
}
