import { chooseShardCount, fixShardCount } from "./choose-shard-count.ts";
import { type Estimate, type EstimateSource, estimateSeconds } from "./estimate-seconds.ts";
import { judgeWorth, type Worth } from "./judge-worth.ts";
import { machineSpread } from "./machine-spread.ts";
import { lowerBoundSeconds } from "./pack-shards.ts";
import type { Alternative } from "./price-shards.ts";
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
}

/** Which tests run in which shard, and why so. */
export interface ShardPlan {
  /** Slowest first; every test in exactly one; none empty. */
  readonly shards: readonly PlannedShard[];
  readonly shardCount: number;
  /** No division into so many shards can be done earlier. */
  readonly lowerBoundSeconds: number;
  /** Numbers of shards that are best at some exchange of time for money, and one job. Empty when nothing was measured yet. */
  readonly alternatives: readonly Alternative[];
  readonly worthIt: Worth;
  /** Set-up and tests of the slowest shard, in half and in nine of ten runs; null when nothing was measured yet. */
  readonly wallSeconds: { readonly p50: number; readonly p90: number } | null;
  /** How many tests have an estimate of each kind. */
  readonly sources: Readonly<Record<EstimateSource, number>>;
  readonly evidence: PlanEvidence;
  readonly warnings: readonly PlanWarning[];
}

export interface PlannedShard {
  /** 1-based. */
  readonly shard: number;
  /** Longest first. */
  readonly tests: readonly Estimate[];
  readonly seconds: number;
}

interface PlanEvidence {
  /** Runs that the estimates rest on, and runs of forks that were left out. */
  readonly runs: number;
  readonly forkRuns: number;
  readonly setupSeconds: number;
  /** Median error of a job's expected seconds on this history; null when too few jobs could be compared. */
  readonly typicalError: number | null;
  readonly jobsCompared: number;
}

interface PlanWarning {
  readonly code: "duplicate-tests" | "fewer-tests-than-shards" | "few-tests-known";
  readonly message: string;
}

/** Below this share of known names, reports and list hardly speak of the same files. */
const FEW_KNOWN = 0.5;

/** Plans the shards of one run. The order of the tests does not matter; a test named twice runs once. */
export function planShards(request: PlanRequest): ShardPlan {
  const { shards, timings, setupSeconds } = request;
  const tests = uniqueTests(request.tests);
  const estimates = estimateSeconds(tests, timings);
  const { spread, typicalError, jobs } = machineSpread(timings);
  const options = { ...request, spread };
  const count = shards === "auto" ? chooseShardCount(estimates, options) : fixShardCount(estimates, shards, options);
  const shardCount = count.loads.length;
  const sources = countSources(estimates);
  const measured = sources.default < estimates.length;
  const chosen = count.alternatives.find((row) => row.shards === shardCount);
  return {
    shards: count.loads.map(({ items, seconds }, index) => ({
      shard: index + 1,
      tests: items,
      seconds: milli(seconds),
    })),
    shardCount,
    lowerBoundSeconds: milli(lowerBoundSeconds(estimates, shardCount)),
    alternatives: measured ? count.alternatives : [],
    worthIt: judgeWorth({
      shards: shardCount,
      auto: shards === "auto",
      measured,
      setupSeconds,
      slowest: count.loads[0]?.seconds ?? 0,
      slowestByCount: slowestByCount(estimates, shardCount),
    }),
    wallSeconds: measured && chosen ? { p50: chosen.wallP50, p90: chosen.wallP90 } : null,
    sources,
    evidence: { runs: timings.runs, forkRuns: timings.forkRuns, setupSeconds, typicalError, jobsCompared: jobs },
    warnings: [...warningsOf(request, tests.length, sources)],
  };
}

function* warningsOf(
  { tests, shards, minShards }: PlanRequest,
  unique: number,
  sources: ShardPlan["sources"],
): Generator<PlanWarning> {
  if (unique < tests.length) {
    yield { code: "duplicate-tests", message: `${tests.length - unique} of ${tests.length} tests were named twice` };
  }
  const wanted = shards === "auto" ? minShards : shards;
  if (unique > 0 && wanted > unique) {
    const message = `${wanted} shards were asked for, but there are ${unique} tests: ${unique} shards are planned`;
    yield { code: "fewer-tests-than-shards", message };
  }
  if (sources.folder > 0 && sources.history < FEW_KNOWN * unique) {
    const message = `only ${sources.history} of ${unique} tests were found in the history: do reports name files as the list does?`;
    yield { code: "few-tests-known", message };
  }
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
