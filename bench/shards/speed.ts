import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { median } from "../../packages/core/stats/median.ts";
import { printTable } from "../print-table.ts";

const SIZES = [10_000, 100_000];
const RUNS = 5;

/** What `plan-process.ts` says of itself: milliseconds and MB. */
interface Measured {
  readonly shards: number;
  readonly timings: number;
  readonly plan: number;
  readonly before: number;
  readonly peak: number;
}

/** Time and memory of a whole plan, each time in a process of its own. */
export function printSpeed(): void {
  console.log(
    "\nA whole plan with ten runs of history, one file in fifty new, shards chosen automatically: medians of 5",
  );
  console.log("processes; the memory before is Node, the TypeScript it strips, and the names of the files\n");
  const rows = SIZES.map((files) => {
    const measured = Array.from({ length: RUNS }, () => measure(files));
    const middle = (of: (one: Measured) => number): number => median(measured.map(of)) ?? Number.NaN;
    const times = [
      middle(({ timings }) => timings),
      middle(({ plan }) => plan),
      middle((one) => one.timings + one.plan),
    ];
    const memory = [middle(({ before }) => before), middle(({ peak }) => peak)];
    return [String(files), ...[...times, ...memory].map((value) => value.toFixed(0)), String(measured[0]?.shards)];
  });
  printTable(["files", "history ms", "plan ms", "both ms", "MB before", "MB at most", "shards"], rows);
}

function measure(files: number): Measured {
  const script = join(import.meta.dirname, "plan-process.ts");
  const { stdout } = spawnSync(process.execPath, [script, String(files)], { encoding: "utf8" });
  return JSON.parse(stdout);
}
