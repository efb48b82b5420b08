import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { printTable } from "../print-table.ts";

const SIZES = [500, 5_000, 50_000];
const CHILD = join(import.meta.dirname, "growth-child.ts");

/** What one child process measured. */
export interface Growth {
  readonly trainSeconds: number;
  /** Of all processors: more than the seconds where garbage is collected beside, less where the machine is shared. */
  readonly processorSeconds: number;
  readonly predictMilliseconds: number;
  readonly peakMegabytes: number;
  readonly bareMegabytes: number;
}

/** Time and memory of learning from many runs of twenty jobs, each size in a process of its own. */
export function printGrowth(): void {
  console.log("\nGrowth: runs of 20 jobs, replayed one by one\n");
  const rows = SIZES.map((size) => {
    process.stderr.write(`growth: ${size} runs\n`);
    const { stdout, stderr, status } = spawnSync(process.execPath, [CHILD, String(size)], { encoding: "utf8" });
    if (status !== 0) throw new Error(`growth at ${size} runs failed: ${stderr}`);
    const growth: Growth = JSON.parse(stdout);
    const holds = size !== 5_000 || (growth.trainSeconds <= 5 && growth.peakMegabytes <= 300);
    return [
      String(size),
      growth.trainSeconds.toFixed(2),
      growth.processorSeconds.toFixed(2),
      growth.predictMilliseconds.toFixed(1),
      growth.peakMegabytes.toFixed(0),
      growth.bareMegabytes.toFixed(0),
      size === 5_000 ? `5 s, 300 MB ${holds ? "ok" : "MISSED"}` : "",
    ];
  });
  printTable(
    ["runs", "training, s", "processor, s", "next prediction, ms", "peak RSS, MB", "of it before, MB", "bound"],
    rows,
  );
}
