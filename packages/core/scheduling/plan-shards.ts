import { roundTo } from "../stats/round-to.ts";
import { judgeWorth } from "./choice/judge-worth.ts";
import type { SetupTime } from "./choice/learn-setup.ts";
import type { Objective } from "./choice/shard-objective.ts";
import { countShards } from "./count-shards.ts";
import { type Estimate, type EstimateSource, estimateSeconds } from "./estimates/estimate-seconds.ts";
import type { PlannedTest } from "./estimates/planned-test.ts";
import type { TestSizes } from "./estimates/size-effect.ts";
import type { KeptPlan } from "./kept-plan.ts";
import { longestFirst } from "./packing/load.ts";
import { lowerBoundSeconds } from "./packing/pack-shards.ts";
import type { Packer } from "./packing/packer.ts";
import { proveBound } from "./packing/prove-bound.ts";
import { slowestByCount } from "./packing/split-by-count.ts";
import { type InsideFile, splittableFiles } from "./parts/splittable-files.ts";
import type { PastPlans } from "./past-plans.ts";
import { planHash } from "./plan-hash.ts";
import { planWarnings } from "./plan-warnings.ts";
import { reuseShards } from "./reuse-plan.ts";
import { type RunnerName, testRunner } from "./runners/test-runners.ts";
import type { MinutePrice, PlanEvidence, ShardPlan } from "./shard-plan.ts";
import { brokenConstraints, type Constraints, NO_CONSTRAINTS } from "./tests/constraints.ts";
import { uniqueTests } from "./tests/unique-tests.ts";
import { machineSpread } from "./timings/machine-spread.ts";
import type { TestTimings } from "./timings/test-timings.ts";

export interface PlanRequest {
  readonly tests: readonly string[];
  readonly timings: TestTimings;
  /** Of the listed files, where it is worth knowing: for those that were never measured. */
  readonly sizes?: TestSizes;
  readonly shards: "auto" | number;
  readonly minShards: number;
  readonly maxShards: number;
  readonly setupSeconds: number;
  /** What a shard's minute costs; a number is a given price. */
  readonly price: MinutePrice | number;
  /** How the set-up is known; given, where nothing is said. */
  readonly setup?: Pick<SetupTime, "source" | "jobs">;
  /** What `auto` is for; balanced, where nothing is said. */
  readonly objective?: Objective;
  /** How many jobs run at once; unlimited, where nothing is said. */
  readonly concurrency?: number;
  /** Whose arguments the shards get; `custom`, where nothing is said. */
  readonly runner?: RunnerName;
  readonly constraints?: Constraints;
  /** What is known of the inside of test files, by name, where they may be divided below their level. */
  readonly inside?: ReadonlyMap<string, InsideFile>;
  /** What came of earlier plans. */
  readonly past?: PastPlans | null;
  /** The plan of an earlier attempt of this run, which this one has to repeat. */
  readonly kept?: KeptPlan | null;
}

/** Plans the shards of one run. The order of the tests does not matter; a test named twice runs once. */
export function planShards(request: PlanRequest): ShardPlan {
  const { shards, timings, setupSeconds, kept = null, runner = "custom" } = request;
  const price = priceOf(request);
  const tests = uniqueTests(request.tests);
  const estimates = estimateSeconds(tests, timings, request.sizes);
  const machines = machineSpread(timings);
  const constraints = withSweeps(request.constraints ?? NO_CONSTRAINTS, tests, runner);
  const reused = kept && reuseShards(kept, estimates);
  const { loads, alternatives, packer } = countShards(estimates, reused, {
    ...request,
    usdPerMinute: price.usdPerMinute,
    constraints,
    spread: machines.spread,
    ...splittableFiles(estimates, request.inside, constraints, testRunner(runner)),
  });
  const planned: readonly PlannedTest[] = loads.flatMap(({ items }) => items);
  const slowest = loads.reduce((most, load) => Math.max(most, load.seconds), 0);
  const sources = countSources(planned.filter(({ part }) => (part?.number ?? 1) === 1));
  const measured = sources.default < planned.length;
  const chosen = alternatives.find((row) => row.shards === loads.length);
  const plan: Omit<ShardPlan, "warnings"> = {
    shards: loads.map(({ items, seconds }, index) => ({ shard: index + 1, tests: items, seconds: milli(seconds) })),
    shardCount: loads.length,
    planHash: planHash(loads.map(({ items }) => items)),
    runner,
    lowerBoundSeconds: milli(lowerBoundSeconds(planned, loads.length)),
    bound: proveBound(piecesOf(planned, packer), loads.length, slowest),
    choice: reused
      ? { kind: "kept" }
      : shards === "auto"
        ? (request.objective ?? { kind: "balanced" })
        : { kind: "given" },
    alternatives: measured ? alternatives : [],
    worthIt: judgeWorth({
      shards: loads.length,
      balanced: isBalanced(request),
      measured,
      setupSeconds,
      slowest,
      slowestByCount: slowestByCount(estimates, loads.length),
    }),
    wallSeconds: measured && chosen ? { p50: chosen.wallP50, p90: chosen.wallP90 } : null,
    sources,
    evidence: evidenceOf(request, machines),
    broken: brokenConstraints(
      loads.map(({ items }) => items.map(({ name }) => name)),
      constraints,
    ),
  };
  const facts = { named: request.tests.length, unique: tests.length, reused };
  return { ...plan, warnings: [...planWarnings(request, plan, facts)] };
}

/** Whether the number was chosen by what another shard saves and burns, and another was allowed. */
function isBalanced({ shards, objective, maxShards }: PlanRequest): boolean {
  return shards === "auto" && maxShards > 1 && (objective?.kind ?? "balanced") === "balanced";
}

/** What one argument of the runner would select together has to share a shard. */
function withSweeps({ together, apart }: Constraints, tests: readonly string[], runner: RunnerName): Constraints {
  return { together: [...together, ...(testRunner(runner).sweeps?.(tests) ?? [])], apart };
}

/** What was packed: with parts of files, these and not the files. */
function piecesOf(planned: readonly PlannedTest[], packer: Packer<PlannedTest>): Packer<PlannedTest>["pieces"] {
  return planned.some(({ part }) => part !== undefined) ? planned.toSorted(longestFirst) : packer.pieces;
}

function evidenceOf(request: PlanRequest, machines: ReturnType<typeof machineSpread>): PlanEvidence {
  const { timings, setupSeconds, setup = { source: "given", jobs: 0 }, concurrency = null } = request;
  return {
    runs: timings.runs,
    forkRuns: timings.forkRuns,
    allowed: { min: request.minShards, max: request.maxShards },
    setupSeconds,
    setup,
    spread: machines.spread,
    concurrency,
    typicalError: machines.typicalError,
    jobsCompared: machines.jobs,
    price: priceOf(request),
    past: request.past ?? null,
  };
}

function priceOf({ price }: PlanRequest): MinutePrice {
  return typeof price === "number" ? { usdPerMinute: price, basis: "given", label: null } : price;
}

function countSources(estimates: readonly Estimate[]): Record<EstimateSource, number> {
  const counts = { history: 0, folder: 0, default: 0 };
  for (const { source } of estimates) counts[source]++;
  return counts;
}

/** Seconds to the millisecond: the rest is the noise of floating-point sums. */
function milli(seconds: number): number {
  return roundTo(seconds, 3);
}
