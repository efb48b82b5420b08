import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { action as planShards } from "../actions/plan-shards/action.ts";
import { action as recordTelemetry } from "../actions/record-telemetry/action.ts";
import type { AnyAction } from "../packages/core/action/define-action.ts";
import { parseTestList } from "../packages/core/scheduling/tests/test-list.ts";
import { type FakeGitHub, type Job, startGitHub, type WorkflowRun } from "../packages/testkit/index.ts";
import { outputOf, runStep } from "./run-step.ts";

/** From the plan of one run over its jobs' reports and the learner to the summary of the next run's plan. */
let github: FakeGitHub;
let folder: string;
let history: string;
const noon = (seconds: number) => new Date(Date.UTC(2026, 1, 5, 12) + seconds * 1000).toISOString();

const MEASURED = { "a.py": 100, "b.py": 60, "c.py": 50, "d.py": 30 };
const tests = Object.entries(MEASURED).map(([file, seconds]) => ({ job: "test 1/2", file, seconds }));
const FIRST = { schema: "paceline.run/1", run_id: 1, started_at: "2026-01-01T00:00:00Z", tests };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plan-outcome-"));
  history = join(folder, "history.ndjson");
  await writeFile(history, `${JSON.stringify(FIRST)}\n`);
  github = await startGitHub({ now: () => new Date(noon(600)) });
  github.world.addRepository("acme/app");
});
afterEach(async () => {
  await github.close();
  await rm(folder, { recursive: true });
});

/** The steps of one job, which share a checkout and a folder for temporary files. */
function machine(run: WorkflowRun, job: Job) {
  return async (action: AnyAction, inputs: Record<string, string>) => {
    const { output, result } = await runStep({ github, folder, run, job }, action, inputs);
    return { output, summary: result.summary };
  };
}

const planning = { tests: Object.keys(MEASURED).join("\n"), history: "history.ndjson", "setup-seconds": "10" };

/** A test job: its files take a tenth longer than before. */
async function test(run: WorkflowRun, name: string, filesOf: (step: ReturnType<typeof machine>) => Promise<string>) {
  const job = github.world.addJob({
    run_id: run.id,
    name,
    started_at: noon(10),
    completed_at: noon(200),
    conclusion: "success",
  });
  const step = machine(run, job);
  const files = parseTestList(await filesOf(step));
  const cases = files.map((file) => {
    return `<testcase file="${file}" name="works" time="${MEASURED[file as keyof typeof MEASURED] * 1.1}"/>`;
  });
  await writeFile(join(folder, "report.xml"), `<testsuite name="s">${cases.join("")}</testsuite>`);
  await step(recordTelemetry, { junit: "report.xml", job: name });
}

/** The learner writes the run into the history, and the next run's plan tells what came of the last. */
async function nextSummary(run: WorkflowRun): Promise<string> {
  Object.assign(run, { status: "completed", conclusion: "success", updated_at: noon(220) });
  const later = github.world.addRun({ repository: "acme/app" });
  const learner = machine(later, github.world.addJob({ run_id: later.id, name: "learn" }));
  await learner(recordTelemetry, { "run-id": String(run.id), out: join(folder, "learnt.ndjson"), caches: "false" });
  const learnt = await readFile(join(folder, "learnt.ndjson"), "utf8");
  await writeFile(history, `${JSON.stringify(FIRST)}\n${learnt}`);
  const planner = machine(later, github.world.addJob({ run_id: later.id, name: "plan" }));
  return (await planner(planShards, { ...planning, shards: "2" })).summary;
}

describe("the plan after a run", () => {
  it("tells what a plan job's plan promised, and what its shards took", async () => {
    const run = github.world.addRun({ repository: "acme/app", created_at: noon(0), run_started_at: noon(0) });
    const plan = machine(run, github.world.addJob({ run_id: run.id, name: "plan", conclusion: "success" }));
    const { output } = await plan(planShards, { ...planning, shards: "2" });
    await plan(recordTelemetry, { decisions: "true", job: "plan" });
    for (const { name, files } of JSON.parse(outputOf(output, "matrix")).include) {
      await test(run, `test ${name}`, async () => files);
    }
    const summary = await nextSummary(run);
    expect(summary).toContain("took 2 m 23 s, predicted 2 m 10 s (+10 %)");
    expect(summary).toContain("predicted and actual test time (2 shards)");
  });

  it("compares nothing for shards that planned for themselves, because they predict nothing", async () => {
    const run = github.world.addRun({ repository: "acme/app", created_at: noon(0), run_started_at: noon(0) });
    for (const shard of ["1/2", "2/2"]) {
      await test(run, `test ${shard}`, async (step) => {
        return outputOf((await step(planShards, { ...planning, shard })).output, "files");
      });
    }
    const summary = await nextSummary(run);
    expect(summary).not.toContain("predicted against actual");
  });
});
