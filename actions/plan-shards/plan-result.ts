import type { Annotation, EffectOutcomes, OutputValue, Result } from "../../packages/core/action/result.ts";
import type { ShardPlan } from "../../packages/core/scheduling/shard-plan.ts";
import type { Verification } from "../../packages/core/scheduling/verification/verification.ts";
import { STORED_PLAN } from "./stored-plans.ts";

/** The full result: of planning, or of `verify`. */
export type PlanData = PlannedData | VerifiedData;

export interface PlannedData extends ShardPlan {
  /** With `shard`: this job's own tests. */
  readonly own?: { readonly shard: number; readonly total: number; readonly tests: readonly string[] };
  readonly verification?: never;
}

/**
 * The stored plan and its outcome. A check neither predicts nor judges: set-up, machines and minutes are not
 * looked at.
 */
export interface VerifiedData
  extends Pick<ShardPlan, "shards" | "shardCount" | "planHash" | "runner" | "lowerBoundSeconds" | "worthIt"> {
  readonly alternatives: readonly [];
  readonly wallSeconds: null;
  readonly verification: Verification;
}

export const outputs = {
  matrix: "Matrix for `fromJSON`: `shard`, `total`, `name`, `files`, `args` and `predicted-seconds` for each job.",
  "shard-count": "Number of shards.",
  "predicted-wall-seconds":
    "Seconds until the slowest shard finishes, set-up included; empty without history, and with `verify`.",
  "worth-it": "`true` if the plan is clearly better than a split by number of files; empty with `verify`.",
  "plan-hash": "SHA-256 of the plan; jobs with the same hash use the same plan.",
  "plan-path": "File with the whole plan, in the runner's temporary folder; empty outside a workflow run.",
  files:
    "With `shard`: this shard's tests, one per line; empty if there are none, or too many (then read `files-path`).",
  "files-path": "With `shard`: file with this shard's tests, one per line; empty outside a workflow run.",
  args: "With `shard`: this shard's arguments for the test runner, one per line; empty like `files`.",
  "args-path": "With `shard`: file with these arguments, one per line; empty outside a workflow run.",
  "has-tests":
    "With `shard`: `true` if this shard has tests. Check it first: many runners run everything when given no files.",
};

export type PlanOutput = keyof typeof outputs;
export type PlanResult = Result<PlanOutput, PlanData>;
export type PlanOutputs = Readonly<Record<PlanOutput, OutputValue>>;

/** The outputs that every mode has; the rest stays empty unless a mode fills it in. */
export function planOutputs(plan: PlanData, more: Partial<PlanOutputs>): PlanOutputs {
  return {
    matrix: null,
    "shard-count": plan.shardCount,
    "predicted-wall-seconds": plan.wallSeconds?.p50 ?? null,
    "worth-it": plan.worthIt.decision,
    "plan-hash": plan.planHash,
    "plan-path": null,
    files: null,
    "files-path": null,
    args: null,
    "args-path": null,
    "has-tests": null,
    ...more,
  };
}

export function warning(message: string): Annotation {
  return { level: "warning", title: "plan-shards", message };
}

/** Says it when the plan could not be kept, or not under its own name: then nothing can repeat or check it. */
export function warnAboutUnstoredPlan({ [STORED_PLAN]: outcome }: EffectOutcomes): Annotation[] {
  if (outcome === undefined) return [];
  if (outcome.done) return outcome.reason.includes("-besides-") ? [warning(SEVERAL_SUITES)] : [];
  const message = `the plan was not stored (${outcome.reason}): a re-run makes a new plan, and verify needs the file at plan-path`;
  return [{ level: "notice", title: "plan-shards", message }];
}

const SEVERAL_SUITES =
  "another job of this run has planned under the same name: give each suite its own `job`, or verify can check only one of them and fails";
