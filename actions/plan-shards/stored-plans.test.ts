import { expect, it } from "vitest";
import type { Ports } from "../../packages/core/action/ports.ts";
import { memoryRest } from "../../packages/core/hosts/memory-rest.ts";
import { listPlans } from "./stored-plans.ts";

it("lists the plans of a run in the order in which they were made, without those that expired", async () => {
  const artifacts = [
    { id: 3, name: "paceline-plan-1-attempt-2", expired: false },
    { id: 2, name: "paceline-plan-1", expired: true },
    { id: 1, name: "paceline-plan-1-shard-1-of-2-0123456789ab", expired: false },
    { id: 4, name: "paceline-run-1-1", expired: false },
  ];
  const rest = memoryRest(({ path }) => (path === "/repos/o/r/actions/runs/1/artifacts" ? artifacts : undefined));
  const ports = { rest, context: { repository: "o/r", runId: 1 } } as unknown as Ports;
  expect((await listPlans(ports, undefined)).map(({ id }) => id)).toEqual([1, 3]);
});
