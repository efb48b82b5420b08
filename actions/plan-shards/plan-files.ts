import type { RunContext } from "../../packages/core/action/ports.ts";
import type { Effect } from "../../packages/core/action/result.ts";
import { keptPlan } from "../../packages/core/scheduling/kept-plan.ts";
import type { ShardPlan } from "../../packages/core/scheduling/shard-plan.ts";

/** Relative to the checkout, the same on every runner. */
export const PLAN_PATH = ".paceline/shard-plan.json";
export const FILES_PATH = ".paceline/shard-files.txt";

/** The plan as a file for later steps; on a laptop nothing is written that nobody asked for. */
export function writePlan(plan: ShardPlan, { runId }: RunContext): Effect[] {
  if (runId === null) return [];
  const kept = keptPlan(plan.shards.map(({ tests }) => tests));
  return [{ kind: "write-file", path: PLAN_PATH, content: `${JSON.stringify(kept)}\n` }];
}
