import { InputError } from "../../packages/core/action/input-error.ts";
import type { Ports } from "../../packages/core/action/ports.ts";
import { messageOf } from "../../packages/core/errors/paceline-error.ts";
import type { Worth } from "../../packages/core/scheduling/choice/judge-worth.ts";
import { lowerBoundSeconds } from "../../packages/core/scheduling/packing/pack-shards.ts";
import type { StoredPlan } from "../../packages/core/scheduling/stored-plan.ts";
import { storedPlan } from "../../packages/core/scheduling/stored-plan.ts";
import { namesMatching } from "../../packages/core/scheduling/tests/names-matching.ts";
import { nameOfItsOwn, type RunJob } from "../../packages/core/scheduling/verification/expected-jobs.ts";
import { ranInParts } from "../../packages/core/scheduling/verification/ran-files.ts";
import type { Verification, VerificationProblem } from "../../packages/core/scheduling/verification/verification.ts";
import { verifyPlan } from "../../packages/core/scheduling/verification/verify-plan.ts";
import { verifySummary } from "../../packages/core/scheduling/verification/verify-summary.ts";
import { roundTo } from "../../packages/core/stats/round-to.ts";
import { sumBy } from "../../packages/core/stats/sum.ts";
import { findPlan } from "./find-plan.ts";
import type { PlanInputs } from "./inputs.ts";
import { type PlanResult, planOutputs, type VerifiedData } from "./plan-result.ts";
import { type ReadRan, readRan } from "./read-ran.ts";
import { readRunJobs } from "./read-run-jobs.ts";

const NO_PLAN = storedPlan([]);
const NOT_JUDGED: Worth = { decision: false, code: "not-judged", reason: "verify does not judge the plan" };

/** After the shards: whether what they ran is what was planned. Passes only what it has seen. */
export async function verifyRun(values: PlanInputs, ports: Ports): Promise<PlanResult> {
  const { plan: checkedPlan, problems } = await findPlan(values, ports);
  if (checkedPlan === null) return toResult(NO_PLAN, failed(problems));
  const run = await readRunJobs(ports);
  const ran =
    values.junit.length > 0 ? await readRan(values.junit, ports) : await readParts(values, ports, run.jobs ?? []);
  const names = checkedPlan.shards.flatMap((tests) => tests.map(({ name }) => name));
  const excused = new Set(await namesMatching(names, values["may-report-nothing"]));
  const facts = {
    excused,
    jobs: run.jobs,
    prefix: values.job ?? "",
    suiteRuns: values["suite-runs"] ?? null,
    jobsKnown: values.junit.length === 0,
  };
  const verification = verifyPlan(checkedPlan, ran.files, facts);
  const all = [...problems, ...run.problems, ...verification.problems, ...(verification.complete ? [] : ran.problems)];
  return toResult(checkedPlan, { ...verification, complete: all.length === 0, problems: all });
}

/** What is said when the check itself broke. */
export function unchecked(): PlanResult {
  return toResult(NO_PLAN, failed([{ code: "unchecked", message: "verification did not finish" }]));
}

function failed(problems: readonly VerificationProblem[]): Verification {
  return { ...verifyPlan(NO_PLAN, []), complete: false, problems };
}

function toResult(checkedPlan: StoredPlan, verification: Verification): PlanResult {
  const tests = checkedPlan.shards.flat();
  const data: VerifiedData = {
    shards: checkedPlan.shards.map((planned, index) => ({
      shard: index + 1,
      tests: planned,
      seconds: roundTo(
        sumBy(planned, ({ seconds }) => seconds),
        3,
      ),
    })),
    shardCount: checkedPlan.shards.length,
    planHash: checkedPlan.planHash,
    runner: checkedPlan.runner ?? "custom",
    lowerBoundSeconds: roundTo(lowerBoundSeconds(tests, checkedPlan.shards.length), 3),
    alternatives: [],
    worthIt: NOT_JUDGED,
    wallSeconds: null,
    verification,
  };
  return {
    outputs: planOutputs(data, { "worth-it": null }),
    data,
    summary: verifySummary(verification),
    annotations: verification.problems.map(({ message }) => ({
      level: "error",
      title: "plan-shards: verify",
      message,
    })),
    verdict: verification.complete ? "pass" : "fail",
  };
}

async function readParts({ job }: PlanInputs, { context, history }: Ports, jobs: readonly RunJob[]): Promise<ReadRan> {
  if (context.runId === null) {
    throw new InputError([
      { name: "junit", place: "input", given: null, expected: "test reports (required outside a workflow run)" },
    ]);
  }
  try {
    const { records, problems } = await history.readParts(context.runId);
    const names = jobs.filter(({ isCarried }) => isCarried).map(({ name }) => name);
    const carried = new Set([...names, ...names.map(nameOfItsOwn)]);
    const files = ranInParts(records, { attempt: context.attempt, carried }, job);
    return { files, problems: problems.map(({ message }) => ({ code: "unchecked", message })) };
  } catch (error) {
    return { files: [], problems: [{ code: "unchecked", message: messageOf(error) }] };
  }
}
