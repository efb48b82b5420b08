import { describe, expect, it } from "vitest";
import { planShards } from "./plan-shards.ts";
import { publishedPlan } from "./published-plan.ts";
import { exampleMachines } from "./testing/example-machines.ts";

const measured: readonly (readonly [string, number])[] = [
  ["t/a.py", 1],
  ["t/b.py", 1],
  ["t/c.py", 100],
];
const byFile = new Map(measured.map(([name, seconds]) => [name, [{ seconds, machine: 0 }]]));
const plan = planShards(
  { names: ["t/a.py", "t/b.py", "t/c.py", "t/new.py"] },
  { timings: { byFile, runs: 1, forkRuns: 0 } },
  exampleMachines(),
  { shards: 1, minShards: 1, maxShards: 20 },
);

describe("publishedPlan", () => {
  it("shows the best single guess for a new test, and beside it what the plan counted", () => {
    const tests = publishedPlan(plan).shards[0]?.tests ?? [];
    const counted = plan.shards[0]?.tests.find(({ name }) => name === "t/new.py")?.seconds;
    expect(tests.find(({ name }) => name === "t/new.py")).toMatchObject({ seconds: 1, expectedSeconds: counted });
    expect(counted).toBeGreaterThan(10);
    expect(publishedPlan(plan).shards[0]?.seconds).toBe(plan.shards[0]?.seconds);
  });

  it("leaves measured tests as they are", () => {
    const [first] = publishedPlan(plan).shards[0]?.tests ?? [];
    expect(first).toEqual({ name: "t/c.py", seconds: 100, source: "history" });
  });
});
