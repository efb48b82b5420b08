import { planShards } from "../../packages/core/scheduling/plan-shards.ts";
import { mulberry32 } from "../../packages/core/stats/mulberry32.ts";
import { timingsOf } from "./timings-of.ts";

const MEGABYTE = 2 ** 20;

/** Time and memory of a whole plan, with ten runs of history and a few new files. */
export function printSpeed(): void {
  console.log("\nA whole plan with ten runs of history, one file in fifty new, shards chosen automatically\n");
  const times = [10_000, 100_000].map((files) => {
    const random = mulberry32(1);
    const names = Array.from(
      { length: files },
      (_, index) => `src/area${index % 97}/part${index % 13}/test_${index}.ts`,
    );
    const known = names.filter((_, index) => index % 50 !== 0);
    const past = Array.from({ length: 10 }, () => new Map(known.map((name) => [name, Math.exp(4 * random() - 2)])));
    const timings = timingsOf(past);
    const request = { tests: names, timings, shards: "auto", minShards: 1, maxShards: 256 } as const;
    const start = performance.now();
    const plan = planShards({ ...request, setupSeconds: 25, usdPerMinute: 0.006 });
    const milliseconds = performance.now() - start;
    console.log(`${files} files: ${Math.round(milliseconds)} ms (${plan.shardCount} shards)`);
    return milliseconds;
  });
  console.log(`ten times the files: ${((times[1] ?? 0) / (times[0] ?? 1)).toFixed(1)} times as long`);
  console.log(
    `memory of this process at most: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB, now ${Math.round(process.memoryUsage().heapUsed / MEGABYTE)} MB of objects`,
  );
}
