import type { Annotation, Result } from "../../packages/core/action/result.ts";
import type { ShardPlan } from "../../packages/core/scheduling/shard-plan.ts";
import { planSummary } from "../../packages/core/scheduling/plan-summary.ts";
import { toMatrix } from "../../packages/core/scheduling/to-matrix.ts";

type Output = "matrix" | "shard-count" | "predicted-wall-seconds" | "worth-it";

/** The name that hosts give to the file behind `result-path`: what a shard sees after it has fetched the artifact. */
const PLAN_FILE = "plan-shards.json";

/** The plan as outputs, page and annotations. */
export function toResult(plan: ShardPlan): Result<Output, ShardPlan> {
  const matrix = toMatrix(plan, PLAN_FILE);
  const warnings = plan.warnings.map(({ message }) => message);
  if (!matrix.hasFiles) {
    warnings.push(
      `the lists are too long for a matrix: upload the file of result-path and read ${PLAN_FILE} in the shards`,
    );
  }
  return {
    outputs: {
      matrix: matrix.text,
      "shard-count": plan.shardCount,
      "predicted-wall-seconds": plan.wallSeconds?.p50 ?? null,
      "worth-it": plan.worthIt.decision,
    },
    data: plan,
    summary: planSummary(plan),
    annotations: warnings.map((message): Annotation => ({ level: "warning", title: "plan-shards", message })),
  };
}
