import { InputError } from "../../packages/core/action/input-error.ts";
import type { Ports } from "../../packages/core/action/ports.ts";
import { messageOf } from "../../packages/core/errors/paceline-error.ts";
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

/** Makes the plan of all shards in each of them, without a job before: the same tests and history give the same plan. */
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
  const found = await readTests(values, ports.workspace);
  const { tests } = found;
  const { kept, problem, stored } = await readSiblings(of, values, ports);
  const { records } = await ports.history.read();
  const plan = await makePlan({ values, tests, records, kept, total: of.total }, ports);
  ports.log.info(`plan ${plan.planHash}: shard ${of.shard} of ${of.total}`);
  const paths = planPaths(ports, values.job);
  const unmatched = await searchWarnings(values, found, ports.workspace);
  const result = ownResult(of, plan, paths, [...(problem === null ? [] : [problem]), ...unmatched]);
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
    warnings.push(`shard ${shard} of ${total} has no tests: skip its test step where has-tests is false`);
  if (!fits) warnings.push("the lists are too long for outputs: read the files of files-path and args-path");
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

interface Siblings {
  readonly kept: StoredPlan | null;
  readonly problem: string | null;
  readonly stored: readonly ListedPlan[];
}

/** An earlier attempt, or the same shard on another system, has kept the same plan. */
function isStored({ shard, total, hash }: ShardOf & { hash: string }, stored: readonly ListedPlan[]): boolean {
  return stored.some(({ own }) => own?.shard === shard && own.total === total && hash.startsWith(own.hash));
}

/**
 * The plan that this shard made in an earlier attempt, or that a sibling made first: a shard that waits for a runner may
 * see a newer history than those that did not, and then its own plan would be another one.
 */
async function readSiblings(of: ShardOf, { job }: PlanInputs, ports: Ports): Promise<Siblings> {
  const { runId, attempt, repository } = ports.context;
  if (runId === null || repository === null || (ports.rest === null && attempt <= 1)) {
    return { kept: null, problem: null, stored: [] };
  }
  try {
    const plans = (await listPlans(ports, job)).filter(({ own }) => own === null || own.total === of.total);
    const { kept, problem } = await readFirst(ownFirst(plans, of), ports);
    if (kept !== null && kept.shards.length > of.total) {
      return { kept: null, problem: unreadSiblings(`it has ${kept.shards.length} shards`), stored: plans };
    }
    if (kept !== null || (problem === null && attempt <= 1)) {
      return { kept, problem: null, stored: plans };
    }
    return { kept: null, problem: unreadSiblings(problem ?? "the first attempt left none"), stored: plans };
  } catch (error) {
    return { kept: null, problem: unreadSiblings(messageOf(error)), stored: [] };
  }
}

function ownFirst(plans: readonly ListedPlan[], { shard }: ShardOf): ListedPlan[] {
  const rank = ({ own }: ListedPlan): number => (own?.shard === shard ? 0 : 1);
  return plans.toSorted((a, b) => rank(a) - rank(b) || a.id - b.id);
}

function unreadSiblings(reason: string): string {
  return `the plans of this run's other shards could not be read (${reason}): verify tells whether all made the same one`;
}
