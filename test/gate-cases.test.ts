import { describe, expect, it } from "vitest";
import { action as planShards } from "../actions/plan-shards/action.ts";
import type { PlanInputs } from "../actions/plan-shards/inputs.ts";
import { action } from "../actions/policy-gate/action.ts";
import { gateCases, passingCases } from "../bench/trust/gate-cases.ts";
import type { AnyValues } from "../packages/core/action/define-action.ts";
import type { Ports } from "../packages/core/action/ports.ts";
import { runInMemory } from "../packages/core/hosts/memory.ts";

describe("policy-gate", () => {
  it.each(gateCases)("refuses $what, and says why", async ({ world }) => {
    const { exitCode, presented, problems } = await runInMemory(action, world);
    expect([1, 2]).toContain(exitCode);
    const said = [...problems, ...(presented?.annotations ?? []).filter(({ level }) => level === "error")];
    expect(said).not.toEqual([]);
  });

  it.each(passingCases)("lets $what pass", async ({ world, says = 0 }) => {
    const { exitCode, presented } = await runInMemory(action, world);
    expect([exitCode, presented?.outputs.unknown]).toEqual([0, says]);
  });
});

describe("plan-shards verify", () => {
  const report = '<testsuite name="s"><testcase file="t/a.py" name="t" time="1"/></testsuite>';
  const verify = async (config: string, inputs: Readonly<Record<string, string>> = {}) => {
    const planned = await runInMemory(planShards, { inputs: { tests: "t/a.py" } });
    const plan = JSON.stringify({ data: planned.presented?.data });
    return runInMemory(planShards, {
      files: { "plan.json": plan, "old/r.xml": report, ".github/paceline.yml": config },
      inputs: { verify: "true", plan: "plan.json", ...inputs },
    });
  };

  it("reads the reports that the step names, never those that the change names", async () => {
    expect((await verify("", { junit: "old/*.xml" })).exitCode).toBe(0);
    const { exitCode, problems } = await verify("plan-shards: { junit: [old/*.xml] }");
    expect([exitCode, problems.map(({ name }) => name)]).toEqual([2, ["junit"]]);
  });

  it("has not passed where the check itself broke", async () => {
    const result = await planShards.fallback?.({ verify: true } as PlanInputs & AnyValues, {} as Ports);
    expect(result?.verdict).toBe("fail");
  });
});
