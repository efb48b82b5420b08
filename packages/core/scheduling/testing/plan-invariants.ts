import { planShards } from "../plan-shards.ts";
import { brokenConstraints, NO_CONSTRAINTS } from "../tests/constraints.ts";
import { uniqueTests } from "../tests/unique-tests.ts";
import type { PlanRequest } from "./arbitrary-plan-request.ts";

/** What every plan promises, and this one does not keep; for tests. */
export function brokenInvariants({ tests, evidence, machines, wanted }: PlanRequest): string[] {
  const plan = planShards(tests, evidence, machines, wanted);
  const planned = plan.shards.map((shard) => shard.tests.map(({ name }) => name));
  const again = planShards({ ...tests, names: tests.names.toReversed() }, evidence, machines, wanted);
  const { together } = tests.constraints ?? NO_CONSTRAINTS;
  const promises: Readonly<Record<string, boolean>> = {
    "every test is in exactly one shard": isSame(planned.flat().sort(), uniqueTests(tests.names)),
    "no shard is empty": planned.every((names) => names.length > 0),
    "no more shards than asked for": plan.shardCount <= (wanted.shards === "auto" ? wanted.maxShards : wanted.shards),
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
