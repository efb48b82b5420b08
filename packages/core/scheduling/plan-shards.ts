import { chooseShardCount, fixShardCount, keepLoads, type ShardCount } from "./choose-shard-count.ts";
import { type Estimate, type EstimateSource, estimateSeconds } from "./estimate-seconds.ts";
import { judgeWorth } from "./judge-worth.ts";
import type { KeptPlan } from "./kept-plan.ts";
import { machineSpread } from "./machine-spread.ts";
import { type Load, lowerBoundSeconds } from "./pack-shards.ts";
import { planHash } from "./plan-hash.ts";
import { type PlanFacts, planWarnings } from "./plan-warnings.ts";
import type { PlannedTest } from "./planned-test.ts";
import { reuseShards } from "./reuse-plan.ts";
import type { ShardPlan } from "./shard-plan.ts";
import { slowestByCount } from "./split-by-count.ts";
import type { TestTimings } from "./test-timings.ts";
import { uniqueTests } from "./unique-tests.ts";

export interface PlanRequest {
  readonly tests: readonly string[];
  readonly timings: TestTimings;
  readonly shards: "auto" | number;
  readonly minShards: number;
  readonly maxShards: number;
  readonly setupSeconds: number;
  readonly usdPerMinute: number;
  /** The plan of an earlier attempt of this run, which this one has to repeat. */
  readonly kept?: KeptPlan | null;
}

/** Plans the shards of one run. The order of the tests does not matter; a test named twice runs once. */
export function planShards(request: PlanRequest): ShardPlan {
  const { shards, timings, setupSeconds, kept = null } = request;
  const tests = uniqueTests(request.tests);
  const estimates: readonly PlannedTest[] = estimateSeconds(tests, timings);
  const { spread, typicalError, jobs } = machineSpread(timings);
  const reused = kept && reuseShards(kept, estimates);
  const count = reused
    ? keepLoads(reused.shards.map(toLoad), { ...request, spread })
    : pack(estimates, { ...request, spread });
  const planned = reused ? reused.shards.flat() : estimates;
  const shardCount = count.loads.length;
  const sources = countSources(planned);
  const measured = sources.default < planned.length;
  const chosen = count.alternatives.find((row) => row.shards === shardCount);
  const facts: PlanFacts = { named: request.tests.length, unique: tests.length, sources, reused };
  return {
    shards: count.loads.map(({ items, seconds }, index) => ({
      shard: index + 1,
      tests: items,
      seconds: milli(seconds),
    })),
    shardCount,
    planHash: planHash(count.loads.map(({ items }) => items)),
    lowerBoundSeconds: milli(lowerBoundSeconds(planned, shardCount)),
    alternatives: measured ? count.alternatives : [],
    worthIt: judgeWorth({
      shards: shardCount,
      auto: shards === "auto",
      measured,
      setupSeconds,
      slowest: Math.max(0, ...count.loads.map((load) => load.seconds)),
      slowestByCount: slowestByCount(planned, shardCount),
    }),
    wallSeconds: measured && chosen ? { p50: chosen.wallP50, p90: chosen.wallP90 } : null,
    sources,
    evidence: { runs: timings.runs, forkRuns: timings.forkRuns, setupSeconds, typicalError, jobsCompared: jobs },
    warnings: [...planWarnings(request, facts)],
  };
}

function pack(tests: readonly PlannedTest[], options: PlanRequest & { spread: number }): ShardCount<PlannedTest> {
  const { shards } = options;
  return shards === "auto" ? chooseShardCount(tests, options) : fixShardCount(tests, shards, options);
}

function toLoad(items: readonly PlannedTest[]): Load<PlannedTest> {
  return { items, seconds: items.reduce((sum, test) => sum + test.seconds, 0) };
}

function countSources(estimates: readonly Estimate[]): Record<EstimateSource, number> {
  const counts = { history: 0, folder: 0, default: 0 };
  for (const { source } of estimates) counts[source]++;
  return counts;
}

/** Seconds to the millisecond: the rest is the noise of floating-point sums. */
function milli(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
