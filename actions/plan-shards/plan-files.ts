import type { RunContext } from "../../packages/core/action/ports.ts";
import type { Effect } from "../../packages/core/action/result.ts";
import { keptPlan } from "../../packages/core/scheduling/kept-plan.ts";
import type { ShardPlan } from "../../packages/core/scheduling/shard-plan.ts";
import { formatTestList } from "../../packages/core/scheduling/test-list.ts";
import { testRunner } from "../../packages/core/scheduling/test-runners.ts";
import { namesOf } from "../../packages/core/scheduling/to-matrix.ts";
import type { ShardOf } from "./shard-of.ts";

/** Relative to the checkout, the same on every runner. */
export const PLAN_PATH = ".paceline/shard-plan.json";
export const FILES_PATH = ".paceline/shard-files.txt";
export const ARGS_PATH = ".paceline/shard-args.txt";

/** The plan as a file for later steps; on a laptop nothing is written that nobody asked for. */
export function writePlan(plan: ShardPlan, { runId }: RunContext): Effect[] {
  if (runId === null) return [];
  const kept = keptPlan(
    plan.shards.map(({ tests }) => tests),
    plan.runner,
  );
  const args = plan.shards.map(({ tests }) => testRunner(plan.runner).args(tests));
  return [{ kind: "write-file", path: PLAN_PATH, content: `${JSON.stringify({ ...kept, args })}\n` }];
}

/** One shard's tests and arguments as files, one a line: for lists that are too long for outputs. */
export function writeLists({ shard }: ShardOf, plan: ShardPlan, { runId }: RunContext): Effect[] {
  if (runId === null) return [];
  const tests = plan.shards[shard - 1]?.tests ?? [];
  const args = tests.length === 0 ? [] : testRunner(plan.runner).args(tests);
  return [
    { kind: "write-file", path: FILES_PATH, content: asLines(namesOf(tests)) },
    { kind: "write-file", path: ARGS_PATH, content: asLines(args) },
  ];
}

function asLines(list: readonly string[]): string {
  return list.length === 0 ? "" : `${formatTestList(list)}\n`;
}
