import type { Ports } from "../../packages/core/action/ports.ts";
import type { RunRecord } from "../../packages/core/history/record.ts";
import type { KeptPlan } from "../../packages/core/scheduling/kept-plan.ts";
import { planShards } from "../../packages/core/scheduling/plan-shards.ts";
import type { ShardPlan } from "../../packages/core/scheduling/shard-plan.ts";
import { testTimings } from "../../packages/core/scheduling/test-timings.ts";
import type { PlanInputs } from "./inputs.ts";

export interface PlanWish {
  readonly values: PlanInputs;
  readonly tests: readonly string[];
  readonly records: readonly RunRecord[];
  readonly kept?: KeptPlan | null;
  /** When every shard plans for itself: how many there are. */
  readonly total?: number;
}

/** The plan for these tests. The same tests and history give the same plan, whenever and wherever it is made. */
export function makePlan(
  { values, tests, records, kept = null, total }: PlanWish,
  { now }: Pick<Ports, "now">,
): ShardPlan {
  return planShards({
    tests,
    timings: testTimings(records, { now: newestRun(records) ?? now().getTime(), job: values.job }),
    shards: total ?? values.shards,
    minShards: values["min-shards"],
    maxShards: values["max-shards"],
    setupSeconds: values["setup-seconds"],
    usdPerMinute: values["price-per-minute"],
    kept,
  });
}

/** Ages count from the newest run and not from the clock, or shards that start apart would plan apart. */
function newestRun(records: readonly RunRecord[]): number | null {
  let newest: number | null = null;
  for (const record of records) {
    const time = Date.parse(record.started_at ?? record.created_at ?? "");
    if (time > (newest ?? Number.NEGATIVE_INFINITY)) newest = time;
  }
  return newest;
}
