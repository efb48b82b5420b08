import { InputError } from "../../packages/core/action/input-error.ts";
import type { Ports } from "../../packages/core/action/ports.ts";
import { messageOf } from "../../packages/core/errors/paceline-error.ts";
import { isObject } from "../../packages/core/json/is-object.ts";
import { withSlashes } from "../../packages/core/paths/with-slashes.ts";
import { parseStoredPlan, type StoredPlan, storedPlan } from "../../packages/core/scheduling/stored-plan.ts";
import type { VerificationProblem } from "../../packages/core/scheduling/verification/verification.ts";
import type { PlanInputs } from "./inputs.ts";
import { type ListedPlan, listPlans, readFirst, readPlan } from "./stored-plans.ts";

export interface FoundPlan {
  readonly plan: StoredPlan | null;
  readonly problems: readonly VerificationProblem[];
}

/** A hundred thousand tests take about 10 MB. */
const MAX_PLAN_BYTES = 64 * 1024 * 1024;

/** The plan to check against: a file that the user names, or what this run's jobs kept. */
export async function findPlan(values: PlanInputs, ports: Ports): Promise<FoundPlan> {
  if (values.plan !== undefined) return { plan: await readPlanFile(values.plan, ports), problems: [] };
  if (ports.context.runId === null) {
    throw new InputError([
      { name: "plan", place: "input", given: null, expected: "a plan file (required outside a workflow run)" },
    ]);
  }
  try {
    const stored = await listPlans(ports, values.job);
    const newest = newestOfEach(stored.filter(({ besides }) => besides === null));
    const { kept: foundPlan, problem } = await readFirst(newest, ports);
    const differ = new Set(newest.map(({ own }) => own?.hash)).size > 1;
    const problems: VerificationProblem[] = [];
    if (foundPlan === null) problems.push({ code: "no-plan", message: problem ?? "this run stored no plan" });
    if (differ) problems.push({ code: "plans-differ", message: `the shards made different plans: ${hashes(newest)}` });
    if (foundPlan !== null) problems.push(...(await otherSuites(foundPlan, stored, ports)));
    return { plan: foundPlan, problems };
  } catch (error) {
    return { plan: null, problems: [{ code: "no-plan", message: `the plan could not be read: ${messageOf(error)}` }] };
  }
}

/** A plan that found its name taken is of a suite that no check would look for: it passes only as the very same plan. */
async function otherSuites(
  { planHash }: StoredPlan,
  stored: readonly ListedPlan[],
  ports: Ports,
): Promise<readonly VerificationProblem[]> {
  const besides = stored.filter((plan) => plan.besides !== null);
  const siblings = await Promise.all(besides.slice(0, MAX_BESIDES_PLANS).map((plan) => readPlan(plan, ports)));
  const differ = besides.length > MAX_BESIDES_PLANS || siblings.some((other) => other?.planHash !== planHash);
  if (!differ) return [];
  const message =
    "this run planned several suites of one name, and only one of them can be checked: give each its own `job`, where it is planned and where it is verified";
  return [{ code: "plans-differ", message }];
}

/** Plans of several suites that are looked into. */
const MAX_BESIDES_PLANS = 10;

/** The shards' own plans, each in its newest attempt; where a job planned for all, that one alone. */
function newestOfEach(stored: readonly ListedPlan[]): ListedPlan[] {
  const byShard = new Map<number, ListedPlan>();
  for (const plan of stored) {
    const place = plan.own?.shard ?? 0;
    if (plan.attempt >= (byShard.get(place)?.attempt ?? 0)) byShard.set(place, plan);
  }
  const forAll = byShard.get(0);
  return forAll ? [forAll] : [...byShard.values()];
}

function hashes(plans: readonly ListedPlan[]): string {
  return plans
    .slice(0, 20)
    .map(({ own }) => `${own?.shard} ${own?.hash.slice(0, 7)}`)
    .join(", ");
}

/** The file of `plan-path`, or the full result of planning (`result-path`, `--json`). */
async function readPlanFile(path: string, { workspace, workspaceAt }: Ports): Promise<StoredPlan> {
  const slash = withSlashes(path).lastIndexOf("/");
  const folder = isAbsolute(path) ? workspaceAt(path.slice(0, slash + 1)) : workspace;
  const text = await folder.read(isAbsolute(path) ? path.slice(slash + 1) : path, MAX_PLAN_BYTES);
  const foundPlan = text === null ? null : parsePlan(text);
  if (foundPlan !== null) return foundPlan;
  throw new InputError([{ name: "plan", place: "input", given: path, expected: "a plan file written by this action" }]);
}

/** `plan-path` is in the runner's own folder, which is not the checkout's. */
function isAbsolute(path: string): boolean {
  return /^(?:[a-z]:)?[\\/]/i.test(path);
}

function parsePlan(text: string): StoredPlan | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const data: unknown = isObject(value) ? value.data : null;
  if (!isObject(data) || !Array.isArray(data.shards)) return parseStoredPlan(value);
  const shards = data.shards.map((shard: unknown) =>
    isObject(shard) && Array.isArray(shard.tests) ? shard.tests.map(asPlanned) : null,
  );
  return parseStoredPlan({ schema: storedPlan([]).schema, planHash: data.planHash, runner: data.runner, shards });
}

/** What the plan counted, where the result shows another guess. */
function asPlanned(test: unknown): unknown {
  return isObject(test) ? { ...test, seconds: test.expectedSeconds ?? test.seconds } : test;
}
