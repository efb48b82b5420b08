import { spawnSync } from "node:child_process";
import { join } from "node:path";
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
    "\nA whole plan with ten runs of history, one file in fifty new, shards chosen automatically, in a process of its",
  );
  console.log(
    "own: the fastest and the most memory of 5; MB before are Node, the TypeScript it strips, and the files' names\n",
  );
  const rows = SIZES.map((files) => {
    const measured = Array.from({ length: RUNS }, () => measure(files));
    const both = measured.map(({ timings, plan }) => timings + plan);
    const fastest = measured[both.indexOf(Math.min(...both))];
    const most = measured.reduce((a, b) => (b.peak > a.peak ? b : a));
    const milliseconds = [fastest?.timings ?? 0, fastest?.plan ?? 0, Math.min(...both)];
    const numbers = [...milliseconds, most.before, most.peak];
    return [String(files), ...numbers.map((value) => value.toFixed(0)), String(most.shards)];
  });
  printTable(["files", "history ms", "plan ms", "both ms", "MB before", "MB at most", "shards"], rows);
}

function measure(files: number): Measured {
  const script = join(import.meta.dirname, "plan-process.ts");
  const { stdout } = spawnSync(process.execPath, [script, String(files)], { encoding: "utf8" });
  return JSON.parse(stdout);
}
