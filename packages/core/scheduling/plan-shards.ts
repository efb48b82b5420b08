import { roundTo } from "../stats/round-to.ts";
import { MAX_SHARDS } from "./choice/choose-shard-count.ts";
import { countShards } from "./choice/count-shards.ts";
import { judgeWorth } from "./choice/judge-worth.ts";
import { listAlternatives } from "./choice/list-alternatives.ts";
import type { Objective } from "./choice/shard-objective.ts";
import { shardPricer } from "./choice/shard-pricer.ts";
import { type Estimate, type EstimateSource, estimateSeconds } from "./estimates/estimate-seconds.ts";
import type { PlannedTest } from "./estimates/planned-test.ts";
import { longestFirst } from "./packing/load.ts";
import { lowerBoundSeconds } from "./packing/pack-shards.ts";
import type { Packer } from "./packing/packer.ts";
import { proveBound } from "./packing/prove-bound.ts";
import { slowestByCount } from "./packing/split-by-count.ts";
import { storedPlanPacker } from "./packing/stored-plan-packer.ts";
import { partsPacker } from "./parts/pack-parts.ts";
import { splittableFiles } from "./parts/splittable-files.ts";
import { planEvidence } from "./plan-evidence.ts";
import { planHash } from "./plan-hash.ts";
import type { ShardMachines, TestEvidence, TestsToPlan, WantedShards } from "./plan-request.ts";
import { planWarnings } from "./plan-warnings.ts";
import { type ReusedShards, reuseShards } from "./reuse-plan.ts";
import { type TestRunner, testRunner } from "./runners/test-runners.ts";
import type { PlanChoice, ShardPlan } from "./shard-plan.ts";
import { brokenConstraints, type Constraints, NO_CONSTRAINTS } from "./tests/constraints.ts";
import { uniqueTests } from "./tests/unique-tests.ts";
import { machineSpread } from "./timings/machine-spread.ts";
import { unknownTests } from "./unknown-tests.ts";

const BALANCED: Objective = { kind: "balanced" };

/**
 * Plans the shards of one run. The order of the tests does not matter; a test named twice runs once.
 *
 * It goes one way: the tests become a packer, the machines a pricer, and these two answer for every number of shards
 * that is looked at.
 */
export function planShards(
  tests: TestsToPlan,
  evidence: TestEvidence,
  machines: ShardMachines,
  wanted: WantedShards,
): ShardPlan {
  const { setup, price, concurrency } = machines;
  const { shards, maxShards, objective = BALANCED, storedPlan = null } = wanted;
  const runner = tests.runner ?? "custom";
  const names = uniqueTests(tests.names);
  const estimates = estimateSeconds(names, evidence.timings, evidence.sizes);
  const constraints = withSweeps(tests.constraints ?? NO_CONSTRAINTS, names, testRunner(runner));
  const reused = storedPlan && reuseShards(storedPlan, estimates);
  const packer = reused
    ? storedPlanPacker(reused.shards, constraints)
    : partsPacker({
        tests: estimates,
        constraints,
        ...splittableFiles(estimates, tests.inside, constraints, testRunner(runner)),
      });
  const spread = machineSpread(evidence.timings);
  const pricer = shardPricer({
    setupSeconds: setup.seconds,
    usdPerMinute: price.usdPerMinute,
    spread: spread.spread,
    ...(concurrency !== undefined && { concurrency }),
  });

  const count = reused ? reused.shards.length : countShards(packer, pricer, { ...wanted, objective });
  const loads = packer.pack(count);
  // Beyond the limit jobs only wait for each other.
  const useful = Math.min(maxShards, concurrency ?? MAX_SHARDS);
  const alternatives = listAlternatives(count, packer, pricer, useful);

  const planned: readonly PlannedTest[] = loads.flatMap(({ items }) => items);
  const slowest = loads.reduce((most, load) => Math.max(most, load.seconds), 0);
  const sources = countSources(planned.filter(({ part }) => (part?.number ?? 1) === 1));
  const measured = sources.default < planned.length;
  const chosen = alternatives.find((row) => row.shards === loads.length);
  const plan: Omit<ShardPlan, "warnings"> = {
    shards: loads.map(({ items, seconds }, index) => ({
      shard: index + 1,
      tests: items,
      seconds: roundTo(seconds, 3),
    })),
    shardCount: loads.length,
    planHash: planHash(loads.map(({ items }) => items)),
    runner,
    lowerBoundSeconds: roundTo(lowerBoundSeconds(planned, loads.length), 3),
    bound: proveBound(piecesOf(planned, packer), loads.length, slowest),
    choice: choiceOf(reused, wanted),
    alternatives: measured ? alternatives : [],
    worthIt: judgeWorth({
      shards: loads.length,
      // The number was chosen by what another shard saves and burns, and another was allowed.
      balanced: shards === "auto" && maxShards > 1 && objective.kind === "balanced",
      measured,
      setupSeconds: setup.seconds,
      slowest,
      slowestByCount: slowestByCount(estimates, loads.length),
    }),
    wallSeconds: measured && chosen ? { p50: chosen.wallP50, p90: chosen.wallP90 } : null,
    sources,
    evidence: planEvidence(evidence, machines, wanted, spread),
    broken: brokenConstraints(
      loads.map(({ items }) => items.map(({ name }) => name)),
      constraints,
    ),
  };
  const unknown = unknownTests(planned, evidence.timings);
  const facts = { named: tests.names.length, unique: names.length, reused, unknown };
  return { ...plan, warnings: [...planWarnings(wanted, plan, facts)] };
}

/** What one argument of the runner would select together has to share a shard. */
function withSweeps({ together, apart }: Constraints, names: readonly string[], runner: TestRunner): Constraints {
  return { together: [...together, ...(runner.sweeps?.(names) ?? [])], apart };
}

function choiceOf(reused: ReusedShards | null, { shards, objective = BALANCED }: WantedShards): PlanChoice {
  if (reused !== null) return { kind: "kept" };
  return shards === "auto" ? objective : { kind: "given" };
}

/** What was packed: with parts of files, these and not the files. */
function piecesOf(planned: readonly PlannedTest[], packer: Packer<PlannedTest>): Packer<PlannedTest>["pieces"] {
  return planned.some(({ part }) => part !== undefined) ? planned.toSorted(longestFirst) : packer.pieces;
}

function countSources(estimates: readonly Estimate[]): Record<EstimateSource, number> {
  const counts = { history: 0, folder: 0, default: 0 };
  for (const { source } of estimates) counts[source]++;
  return counts;
}
