import { type PlanRequest, planShards } from "../plan-shards.ts";
import { brokenConstraints, NO_CONSTRAINTS } from "../tests/constraints.ts";
import { uniqueTests } from "../tests/unique-tests.ts";

/** What every plan promises, and this one does not keep; for tests. */
export function brokenPromises(request: PlanRequest): string[] {
  const plan = planShards(request);
  const planned = plan.shards.map(({ tests }) => tests.map(({ name }) => name));
  const again = planShards({ ...request, tests: [...request.tests].reverse() });
  const { together } = request.constraints ?? NO_CONSTRAINTS;
  const promises: Readonly<Record<string, boolean>> = {
    "every test is in exactly one shard": isSame(planned.flat().sort(), uniqueTests(request.tests)),
    "no shard is empty": planned.every((names) => names.length > 0),
    "no more shards than asked for":
      plan.shardCount <= (request.shards === "auto" ? request.maxShards : request.shards),
    "the same plan each time, whatever the order of the list": isSame(plan, again),
    "groups stay together": brokenConstraints(planned, { together, apart: [] }).length === 0,
    "what had to be broken is said": plan.broken.every(({ kind }) => kind === "apart"),
    "no bound is above the plan":
      plan.bound.seconds <= Math.max(0, ...plan.shards.map((shard) => shard.seconds)) + 0.001,
  };
  return Object.entries(promises).flatMap(([promise, isKept]) => (isKept ? [] : [promise]));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
