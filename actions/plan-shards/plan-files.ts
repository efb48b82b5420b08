import type { Ports } from "../../packages/core/action/ports.ts";
import type { Effects } from "../../packages/core/action/result.ts";
import { legibleName } from "../../packages/core/hash/legible-name.ts";
import { testRunner } from "../../packages/core/scheduling/runners/test-runners.ts";
import type { ShardPlan } from "../../packages/core/scheduling/shard-plan.ts";
import { storedPlan } from "../../packages/core/scheduling/stored-plan.ts";
import { formatTestList } from "../../packages/core/scheduling/tests/test-list.ts";
import { namesOf } from "../../packages/core/scheduling/to-matrix.ts";
import type { ShardOf } from "./shard-of.ts";

/** Where a plan and its lists are for the later steps of a job. */
export interface PlanPaths {
  readonly plan: string;
  readonly files: string;
  readonly args: string;
}

/**
 * The runner's folder for temporary files, so that the checkout stays clean, and in it one folder for each suite that a job
 * plans. Null outside a workflow run: on a laptop nothing is written that was not requested.
 */
export function planPaths({ context, temp }: Pick<Ports, "context" | "temp">, job = ""): PlanPaths | null {
  if (context.runId === null) return null;
  const suite = job === "" ? "" : legibleName(job, DOTS);
  const folder = `${temp === null ? ".paceline" : `${temp.replace(/\/$/, "")}/paceline`}${suite === "" ? "" : `/${suite}`}`;
  return { plan: `${folder}/shard-plan.json`, files: `${folder}/shard-files.txt`, args: `${folder}/shard-args.txt` };
}

/** As a folder it would be another one. */
const DOTS = /^\.+$/;

/** The plan as a file for later steps. */
export function writePlan(plan: ShardPlan, paths: PlanPaths | null): Effects {
  if (paths === null) return {};
  const publishedPlan = storedPlan(
    plan.shards.map(({ tests }) => tests),
    plan.runner,
  );
  const args = plan.shards.map(({ tests }) => testRunner(plan.runner).args(tests));
  return { plan: { kind: "write-file", path: paths.plan, content: `${JSON.stringify({ ...publishedPlan, args })}\n` } };
}

/** One shard's tests and arguments as files, one per line: for lists that are too long for outputs. */
export function writeLists({ shard }: ShardOf, plan: ShardPlan, paths: PlanPaths | null): Effects {
  if (paths === null) return {};
  const tests = plan.shards[shard - 1]?.tests ?? [];
  const args = tests.length === 0 ? [] : testRunner(plan.runner).args(tests);
  return {
    files: { kind: "write-file", path: paths.files, content: asLines(namesOf(tests)) },
    args: { kind: "write-file", path: paths.args, content: asLines(args) },
  };
}

function asLines(list: readonly string[]): string {
  return list.length === 0 ? "" : `${formatTestList(list)}\n`;
}
