import { InputError } from "../../packages/core/action/input-error.ts";
import type { Ports } from "../../packages/core/action/ports.ts";
import { messageOf, PacelineError } from "../../packages/core/errors/paceline-error.ts";
import { planSummary } from "../../packages/core/scheduling/page/plan-summary.ts";
import { publishedPlan } from "../../packages/core/scheduling/published-plan.ts";
import { testRunner } from "../../packages/core/scheduling/runners/test-runners.ts";
import type { ShardPlan } from "../../packages/core/scheduling/shard-plan.ts";
import type { StoredPlan } from "../../packages/core/scheduling/stored-plan.ts";
import { formatTestList } from "../../packages/core/scheduling/tests/test-list.ts";
import { fitsVariable, namesOf } from "../../packages/core/scheduling/to-matrix.ts";
import type { PlanInputs } from "./inputs.ts";
import { makePlan } from "./make-plan.ts";
import { planDecision } from "./plan-decision.ts";
import { type PlanPaths, planPaths, writeLists, writePlan } from "./plan-files.ts";
import { type PlanResult, planOutputs, warnAboutUnstoredPlan, warning } from "./plan-result.ts";
import { readTests } from "./read-tests.ts";
import { searchWarnings } from "./search-warnings.ts";
import type { ShardOf } from "./shard-of.ts";
import { type ListedPlan, listPlans, readFirst, storePlan } from "./stored-plans.ts";

/**
 * This shard of the plan that a job before it stored, or, where no job did, of a plan that every shard makes for itself.
 * Shards start at different times and may find different histories, and tests would be lost between two plans. So such a
 * plan is made of the checkout alone, which is the same for all; and where GitHub does not say whether there is a stored
 * plan, the step fails.
 */
export async function planOwnShard(of: ShardOf, values: PlanInputs, ports: Ports): Promise<PlanResult> {
  if (values.shards !== "auto" && values.shards !== of.total) {
    throw new InputError([
      {
        name: "shards",
        place: "input",
        given: String(values.shards),
        expected: `${of.total}, as in shard, or nothing`,
      },
    ]);
  }
  const foundTests = await readTests(values, ports.workspace);
  const { tests } = foundTests;
  const { kept: storedPlan, stored } = await readStored(of, values, ports);
  const plan = await makePlan({ values, tests, records: [], storedPlan, total: of.total }, ports);
  ports.log.info(`plan ${plan.planHash}: shard ${of.shard} of ${of.total}`);
  const paths = planPaths(ports, values.job);
  const unmatched = await searchWarnings(values, foundTests, ports.workspace);
  const result = ownResult(of, plan, paths, unmatched);
  const own = { ...of, hash: plan.planHash };
  const effects = {
    ...writePlan(plan, paths),
    ...writeLists(of, plan, paths),
    ...(!isStored(own, stored) && storePlan(plan, ports, values.job, own)),
  };
  const { annotations = [] } = result;
  return {
    ...result,
    effects,
    settle: (outcomes) => ({ annotations: [...annotations, ...warnAboutUnstoredPlan(outcomes)] }),
  };
}

/** One shard of a plan as outputs. Nothing is kept or written. */
export function ownResult(
  { shard, total }: ShardOf,
  plan: ShardPlan,
  paths: PlanPaths | null,
  problems: readonly string[] = [],
): PlanResult {
  const tests = plan.shards[shard - 1]?.tests ?? [];
  const own = namesOf(tests);
  const files = formatTestList(own);
  const args = formatTestList(tests.length === 0 ? [] : testRunner(plan.runner).args(tests));
  const fits = fitsVariable(files) && fitsVariable(args);
  const warnings = [...problems, ...plan.warnings.map(({ message }) => message)];
  if (own.length === 0)
    warnings.push(`shard ${shard} of ${total} has no tests: skip its test step if has-tests is false`);
  if (!fits) warnings.push("the lists are too long for outputs: read the files at files-path and args-path");
  return {
    outputs: planOutputs(plan, {
      files: fits ? files : "",
      args: fits ? args : "",
      "has-tests": own.length > 0,
      ...(paths && { "plan-path": paths.plan, "files-path": paths.files, "args-path": paths.args }),
    }),
    data: { ...publishedPlan(plan), own: { shard, total, tests: own } },
    summary: planSummary(plan, { shard, total }),
    decisions: planDecision(plan, { shard, total }),
    annotations: warnings.map(warning),
  };
}

/** An earlier attempt, or the same shard on another system, has stored the same plan. */
function isStored({ shard, total, hash }: ShardOf & { hash: string }, stored: readonly ListedPlan[]): boolean {
  return stored.some(({ own }) => own?.shard === shard && own.total === total && hash.startsWith(own.hash));
}

interface Stored {
  /** The plan for all shards that a job of this run stored. */
  readonly kept: StoredPlan | null;
  readonly stored: readonly ListedPlan[];
}

/** Throws `plan-unknown` if it is unknown what this shard has to run. */
async function readStored(of: ShardOf, { job }: PlanInputs, ports: Ports): Promise<Stored> {
  const { runId, repository } = ports.context;
  if (runId === null || repository === null || ports.rest === null) return { kept: null, stored: [] };
  const stored = await listPlans(ports, job).catch((error: unknown) =>
    refuse(of, `whether a job stored a plan could not be seen: ${messageOf(error)}`),
  );
  const forAll = stored.filter(({ own }) => own === null);
  if (forAll.length === 0) return { kept: null, stored };
  const { kept: storedPlan, problem } = await readFirst(forAll, ports);
  if (storedPlan === null) refuse(of, `the stored plan could not be read: ${problem}`);
  if (storedPlan.shards.length > of.total) refuse(of, `the stored plan has ${storedPlan.shards.length} shards`);
  return { kept: storedPlan, stored };
}

function refuse({ shard, total }: ShardOf, problem: string): never {
  throw new PacelineError("plan-unknown", `which tests shard ${shard} of ${total} has to run is not known: ${problem}`);
}
