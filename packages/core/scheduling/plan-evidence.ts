import type { ShardMachines, TestEvidence, WantedShards } from "./plan-request.ts";
import type { PlanEvidence } from "./shard-plan.ts";
import type { MachineSpread } from "./timings/machine-spread.ts";

/** What a plan rests on, as shown with it. */
export function planEvidence(
  { timings, past = null }: TestEvidence,
  { setup, price, concurrency }: ShardMachines,
  { minShards, maxShards }: WantedShards,
  { spread, typicalError, jobs }: MachineSpread,
): PlanEvidence {
  return {
    runs: timings.runs,
    forkRuns: timings.forkRuns,
    leftOut: timings.leftOut ?? { incomplete: 0, otherBranches: 0 },
    allowed: { min: minShards, max: maxShards },
    setupSeconds: setup.seconds,
    setup,
    spread,
    concurrency: concurrency ?? null,
    typicalError,
    jobsCompared: jobs,
    price,
    past,
  };
}
