import { collectEarly } from "../../packages/core/history/toolkit/collect-early.ts";
import { emptyRecord, type RunRecord, type TestFileRecord } from "../../packages/core/record/record.ts";
import { planShards } from "../../packages/core/scheduling/plan-shards.ts";
import { testTimings } from "../../packages/core/scheduling/timings/test-timings.ts";
import { mulberry32 } from "../../packages/core/stats/mulberry32.ts";

// node plan-process.ts FILES: plans so many files once, in a process of its own whose memory is nothing but this.

await collectEarly(Number.POSITIVE_INFINITY); // as the product does with a large history

const RUNS = 10;
const MEGABYTE = 2 ** 20;
const files = Number(process.argv[2]);
const names = Array.from({ length: files }, (_, index) => `src/area${index % 97}/part${index % 13}/test_${index}.ts`);
const known = names.filter((_, index) => index % 50 !== 0);
const records = Array.from({ length: RUNS }, (_, run) => recordOf(run + 1));
const before = process.memoryUsage().rss;
const start = performance.now();
const timings = testTimings(records);
const learnt = performance.now();
const plan = planShards(
  { names },
  { timings },
  {
    setup: { seconds: 25, source: "given", jobs: 0 },
    price: { usdPerMinute: 0.006, basis: "given", label: null },
  },
  { shards: "auto", minShards: 1, maxShards: 256 },
);
const result = {
  shards: plan.shardCount,
  timings: learnt - start,
  plan: performance.now() - learnt,
  before: before / MEGABYTE,
  peak: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(result));

/** Its list of tests is made when it is asked for, as that of a record from a snapshot. */
function recordOf(run: number): RunRecord {
  const record = emptyRecord({ run_id: run });
  return Object.defineProperty(record, "tests", { get: () => drawTests(mulberry32(run)) });
}

function drawTests(random: () => number): TestFileRecord[] {
  const unknown = { tests: null, failures: null, skipped: null };
  return known.map((file) => ({ job: null, file, seconds: Math.exp(4 * random() - 2), ...unknown }));
}
