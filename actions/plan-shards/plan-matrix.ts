import type { Ports } from "../../packages/core/action/ports.ts";
import { messageOf } from "../../packages/core/errors/paceline-error.ts";
import { planSummary } from "../../packages/core/scheduling/page/plan-summary.ts";
import { publishedPlan } from "../../packages/core/scheduling/published-plan.ts";
import type { ShardPlan } from "../../packages/core/scheduling/shard-plan.ts";
import type { StoredPlan } from "../../packages/core/scheduling/stored-plan.ts";
import { timingKey } from "../../packages/core/scheduling/tests/timing-key.ts";
import { toMatrix } from "../../packages/core/scheduling/to-matrix.ts";
import type { PlanInputs } from "./inputs.ts";
import { makePlan } from "./make-plan.ts";
import { planDecision } from "./plan-decision.ts";
import { type PlanPaths, planPaths, writePlan } from "./plan-files.ts";
import { type PlanResult, planOutputs, warnAboutUnstoredPlan, warning } from "./plan-result.ts";
import { readTests } from "./read-tests.ts";
import { searchWarnings } from "./search-warnings.ts";
import { type ListedPlan, listPlans, readFirst, storePlan } from "./stored-plans.ts";

/** Plans all shards as a matrix, in a job before them. A later attempt of the run repeats the first one's plan. */
export async function planMatrix(values: PlanInputs, ports: Ports): Promise<PlanResult> {
  const foundTests = await readTests(values, ports.workspace);
  const { tests } = foundTests;
  const { kept: storedPlan, problem } = await readEarlier(values, tests, ports);
  const { records } = await ports.history.read();
  const plan = await makePlan({ values, tests, records, storedPlan }, ports);
  const paths = planPaths(ports, values.job);
  const effects = { ...writePlan(plan, paths), ...(storedPlan === null && storePlan(plan, ports, values.job, null)) };
  const unmatched = await searchWarnings(values, foundTests, ports.workspace);
  const result = matrixResult(plan, paths, [...(problem === null ? [] : [problem]), ...unmatched]);
  const { annotations = [] } = result;
  return {
    ...result,
    effects,
    settle: (outcomes) => ({ annotations: [...annotations, ...warnAboutUnstoredPlan(outcomes)] }),
  };
}

/** The plan as matrix, page and warnings; nothing is kept or written. */
export function matrixResult(plan: ShardPlan, paths: PlanPaths | null, problems: readonly string[] = []): PlanResult {
  const matrix = toMatrix(plan, paths?.plan ?? null);
  const warnings = [...problems, ...plan.warnings.map(({ message }) => message)];
  if (!matrix.hasFiles) {
    warnings.push("the lists are too long for a matrix: let each shard fetch its own with `shard: ${{ matrix.name }}`");
  }
  return {
    outputs: planOutputs(plan, { matrix: matrix.text, "plan-path": paths?.plan ?? null }),
    data: publishedPlan(plan),
    summary: planSummary(plan),
    decisions: planDecision(plan),
    annotations: warnings.map(warning),
  };
}

/** Re-running all jobs also re-runs the planning job, and its shards must not differ from before. */
async function readEarlier({ job }: PlanInputs, tests: readonly string[], ports: Ports) {
  const { runId, attempt } = ports.context;
  if (runId === null || attempt <= 1) return { kept: null, problem: null };
  try {
    const plans = (await listPlans(ports, job)).filter(({ own }) => own === null);
    const { kept: storedPlan, problem } = await readFitting(plans, tests, ports);
    if (storedPlan !== null) return { kept: storedPlan, problem: null };
    return { kept: null, problem: replanned(problem ?? "it stored no plan") };
  } catch (error) {
    return { kept: null, problem: replanned(messageOf(error)) };
  }
}

/** Of several plans the one of these tests: without a job's name, another suite's has the same name. */
async function readFitting(plans: readonly ListedPlan[], tests: readonly string[], ports: Ports) {
  const first = await readFirst(plans, ports);
  if (first.kept === null || plans.length < 2 || isOf(first.kept, tests)) return first;
  for (const plan of plans.slice(1, MAX_SUITE_PLANS)) {
    const other = await readFirst([plan], ports);
    if (other.kept !== null && isOf(other.kept, tests)) return other;
  }
  return { kept: null, problem: "its plans are of other tests" };
}

/** A run rarely plans more suites than this without naming them. */
const MAX_SUITE_PLANS = 5;

function isOf({ shards }: StoredPlan, tests: readonly string[]): boolean {
  const listed = new Set(tests.map(timingKey));
  return shards.flat().some(({ name }) => listed.has(timingKey(name)));
}

function replanned(reason: string): string {
  return `the first attempt's plan could not be read (${reason}): a new plan was made, so the shards may differ`;
}
