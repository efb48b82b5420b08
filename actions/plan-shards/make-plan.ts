import type { Ports } from "../../packages/core/action/ports.ts";
import { pricePerMinute } from "../../packages/core/cost/price-run.ts";
import type { RunRecord } from "../../packages/core/record/record.ts";
import { learnRunner, tellingLabel } from "../../packages/core/scheduling/choice/learn-runner.ts";
import { learnSetup, type SetupTime } from "../../packages/core/scheduling/choice/learn-setup.ts";
import type { Objective } from "../../packages/core/scheduling/choice/shard-objective.ts";
import { pastPlans } from "../../packages/core/scheduling/past-plans.ts";
import { planShards } from "../../packages/core/scheduling/plan-shards.ts";
import type { MinutePrice, ShardPlan } from "../../packages/core/scheduling/shard-plan.ts";
import type { StoredPlan } from "../../packages/core/scheduling/stored-plan.ts";
import { testTimings } from "../../packages/core/scheduling/timings/test-timings.ts";
import type { RunContext } from "../../packages/core/workspace/run-context.ts";
import type { PlanInputs } from "./inputs.ts";
import { readInside } from "./read-inside.ts";
import { readSets } from "./read-sets.ts";
import { readSizes } from "./read-sizes.ts";

export interface PlanRequest {
  readonly values: PlanInputs;
  readonly tests: readonly string[];
  readonly records: readonly RunRecord[];
  readonly storedPlan?: StoredPlan | null;
  /** When every shard plans for itself: how many there are. */
  readonly total?: number;
}

/** The plan for these tests. The same tests and history give the same plan, whenever and wherever it is made. */
export async function makePlan(
  { values, tests, records, storedPlan = null, total }: PlanRequest,
  { workspace, context }: Pick<Ports, "workspace" | "context">,
): Promise<ShardPlan> {
  const labels = values["runs-on"] === undefined ? learnRunner(records, values.job) : [values["runs-on"]];
  const options = {
    job: values.job,
    runsOn: labels ? tellingLabel(labels) : undefined,
    branch: context.branch,
    ...(context.defaultBranch !== null && { defaultBranch: context.defaultBranch }),
  };
  const timings = testTimings(records, options);
  const sizes = await readSizes(tests, timings, workspace);
  const inside =
    storedPlan === null ? await readInside(tests, { records, timings, options }, values, workspace) : undefined;
  const constraints = {
    together: await readSets(values.group, tests),
    apart: await readSets(values.exclusive, tests),
  };
  return planShards(
    { names: tests, runner: values.runner, constraints, ...(inside && { inside }) },
    { timings, past: pastPlans(records, values.job), ...(sizes && { sizes }) },
    {
      setup: setupOf(values, records),
      price: priceOf(values, labels, context),
      concurrency: values.concurrency,
    },
    {
      shards: total ?? values.shards,
      minShards: values["min-shards"],
      maxShards: values["max-shards"],
      objective: objectiveOf(values),
      storedPlan,
    },
  );
}

function setupOf({ "setup-seconds": given, job }: PlanInputs, records: readonly RunRecord[]): SetupTime {
  return given === "auto" ? learnSetup(records, job) : { seconds: given, source: "given", jobs: 0 };
}

/** The stated price, or GitHub's for machines with these labels in this repository. */
function priceOf(
  { "price-per-minute": given }: PlanInputs,
  labels: readonly string[] | null,
  { isPublic }: RunContext,
): MinutePrice {
  const label = (labels && tellingLabel(labels)) ?? null;
  if (given !== "auto") return { usdPerMinute: given, basis: "given", label };
  const { usdPerMinute, basis } = pricePerMinute(labels ?? [], { isPublic, time: null });
  if (usdPerMinute !== null && basis !== "unknown") return { usdPerMinute, basis, label };
  // What a private repository would pay: without a price, shards and waiting could not be weighed against each other.
  const assumed = pricePerMinute(labels ?? [], { isPublic: false, time: null });
  return { usdPerMinute: assumed.usdPerMinute ?? STANDARD_PRICE, basis: "assumed", label };
}

/** GitHub's for Linux with two cores, since 2026-01-01. */
const STANDARD_PRICE = 0.006;

function objectiveOf(values: PlanInputs): Objective {
  const target = values["target-duration"];
  const weight = values["cost-weight"];
  if (target !== undefined) return { kind: "target", seconds: target };
  return weight === undefined ? { kind: values.objective } : { kind: "cost-weight", usdPerSavedMinute: weight };
}
