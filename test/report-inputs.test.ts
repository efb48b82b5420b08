import { describe, expect, it } from "vitest";
import { action as planShards } from "../actions/plan-shards/action.ts";
import { action as recordTelemetry } from "../actions/record-telemetry/action.ts";
import { action as triageFailures } from "../actions/triage-failures/action.ts";
import { type MemoryWorld, runInMemory } from "../packages/core/hosts/memory.ts";
import type { ReportRow } from "../packages/core/reports/report-row.ts";
import { storedPlan } from "../packages/core/scheduling/stored-plan.ts";
import type { Verification } from "../packages/core/scheduling/verification/verification.ts";

/** Three actions have an input `junit`, and read the same from it. */
const FILE = "src/cart.test.js";
const jest = (status: "failed" | "passed") =>
  JSON.stringify({
    numTotalTests: 2,
    openHandles: [],
    testResults: [
      {
        name: `/home/runner/work/shop/shop/${FILE}`,
        status,
        startTime: 1000,
        endTime: 3000,
        assertionResults: [
          { title: "adds", fullName: "cart adds", status: "passed", duration: 500 },
          { title: "pays", fullName: "cart pays", status, duration: 500, failureMessages: ["no"] },
        ],
      },
    ],
  });
const junit = (status: "failed" | "passed") =>
  `<testsuite name="cart" file="${FILE}"><testcase name="cart adds"/><testcase name="cart pays">${
    status === "failed" ? '<failure message="no"/>' : ""
  }</testcase></testsuite>`;
const formats = { "Jest's JSON": jest, "JUnit XML": junit };
const places = {
  "in the checkout": (report: string): [string, MemoryWorld] => ["out/*", { files: { "out/report": report } }],
  "beside the checkout": (report: string): [string, MemoryWorld] => [
    "../t/r*",
    { otherWorkspaces: { "../t/": { "r.out": report } } },
  ],
};

const plan = storedPlan([[{ name: FILE, seconds: 1, source: "history" }]]);
const context = { repository: "acme/shop", runId: 7, job: "test", event: "push" };
const withCheckout = (world: MemoryWorld, more: Readonly<Record<string, string>> = {}): MemoryWorld => ({
  ...world,
  context,
  files: { [FILE]: "", ...world.files, ...more },
});

async function record(glob: string, world: MemoryWorld) {
  const { presented } = await runInMemory(recordTelemetry, { ...withCheckout(world), inputs: { junit: glob } });
  return presented?.data as {
    readonly record: { tests: { file: string; tests: number; failures: number }[] | null };
    readonly reports: readonly ReportRow[];
  };
}
async function verify(glob: string, world: MemoryWorld) {
  const inputs = { verify: "true", plan: "plan.json", junit: glob };
  const outcome = await runInMemory(planShards, {
    ...withCheckout(world, { "plan.json": JSON.stringify(plan) }),
    inputs,
  });
  const data = outcome.presented?.data as { readonly verification: Verification };
  return { ...outcome, verification: data.verification };
}
async function triage(glob: string, world: MemoryWorld) {
  const inputs = { log: "a.log", job: "test", junit: glob };
  const outcome = await runInMemory(triageFailures, { ...withCheckout(world, { "a.log": "exit code 1\n" }), inputs });
  const data = outcome.presented?.data as { readonly jobs: { failingTests: { file: string; name: string }[] }[] };
  return { ...outcome, failing: data.jobs[0]?.failingTests };
}

describe("the input junit", () => {
  for (const [format, write] of Object.entries(formats)) {
    for (const [place, put] of Object.entries(places)) {
      it(`reads ${format} ${place} alike in record-telemetry, plan-shards and triage-failures`, async () => {
        const [glob, world] = put(write("failed"));
        expect((await record(glob, world)).record.tests).toMatchObject([{ file: FILE, tests: 2, failures: 1 }]);
        const { verification } = await verify(glob, world);
        expect([verification.missing, verification.ran]).toEqual([[], 1]);
        expect((await triage(glob, world)).failing).toEqual([{ file: FILE, name: "cart pays" }]);
      });
    }
  }

  it("does not take a list of times for a run of what it lists", async () => {
    const world = { files: { "times.json": JSON.stringify({ [`${FILE}::x`]: 3 }) } };
    expect((await record("times.json", world)).record.tests).toMatchObject([{ file: FILE }]);
    const { exitCode, verification } = await verify("times.json", world);
    expect([exitCode, verification.complete]).toEqual([1, false]);
    expect((await triage("times.json", world)).log.join("\n")).toContain("times.json");
  });

  it("says in all three that there are more reports than it reads", async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => [`out/${String(index).padStart(5, "0")}.xml`, ""]);
    const files = { ...Object.fromEntries(many), "out/00000.xml": junit("passed"), "out/99999.xml": junit("failed") };
    const world = { files };
    const inMemory = await runInMemory(recordTelemetry, { ...withCheckout(world), inputs: { junit: "out/*" } });
    expect(inMemory.presented?.data).toMatchObject({ reportsLeftOut: { code: "too-many-reports", count: 2 } });
    expect(inMemory.summary).not.toContain("✅");
    const checked = await verify("out/*.xml", { files: { ...files, "out/00000.xml": "" } });
    expect(checked.exitCode).toBe(1);
    expect(checked.verification.problems.map(({ message }) => message).join("\n")).toContain("10002");
    expect((await triage("out/*", world)).log.join("\n")).toContain("10002");
  });
});
