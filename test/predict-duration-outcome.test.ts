import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { action as predictDuration } from "../actions/predict-duration/action.ts";
import { action as recordTelemetry } from "../actions/record-telemetry/action.ts";
import type { AnyAction } from "../packages/core/action/define-action.ts";
import type { DurationPrediction } from "../packages/core/duration/predict-duration.ts";
import { type FakeGitHub, type Job, startGitHub, type WorkflowRun } from "../packages/testkit/index.ts";
import { runStep } from "./run-step.ts";

/** From the prediction of one run over the learner to the summary of the next run's prediction, through GitHub's cache. */
let github: FakeGitHub;
let folder: string;
const home = process.cwd();
const at = (minute: number) => new Date(Date.UTC(2026, 1, 5, 12) + minute * 60_000).toISOString();

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "predict-outcome-")));
  process.chdir(folder);
  github = await startGitHub({ now: () => new Date(at(200)) });
  github.world.addRepository("acme/app");
});
afterEach(async () => {
  process.chdir(home);
  await github.close();
  await rm(folder, { recursive: true });
});

/** A run of the workflow that is predicted: of two minutes, or of three, or still going. */
function addRun(minute: number, minutes: number | null): WorkflowRun {
  const times = { created_at: at(minute), run_started_at: at(minute), updated_at: at(minute + (minutes ?? 0)) };
  const run = github.world.addRun({ repository: "acme/app", ...times });
  if (minutes !== null) Object.assign(run, { status: "completed", conclusion: "success" });
  return run;
}

async function step(run: WorkflowRun, job: Job, action: AnyAction, inputs: Record<string, string> = {}) {
  return (await runStep<DurationPrediction>({ github, folder, run, job }, action, inputs)).result;
}

/** The learner records an ended run and keeps the history, with the models, in the cache. */
async function learn(ended: WorkflowRun) {
  const learner = github.world.addRun({ repository: "acme/app", path: ".github/workflows/learn.yml", name: "Learn" });
  const job = github.world.addJob({ run_id: learner.id, name: "learn" });
  return step(learner, job, recordTelemetry, { "run-id": String(ended.id), caches: "false" });
}

/** A job that predicts its own run, which takes until `end`. */
async function predict(run: WorkflowRun, end: string) {
  const times = { created_at: run.created_at, started_at: run.created_at, completed_at: end };
  const job = github.world.addJob({ run_id: run.id, name: "plan", conclusion: "success", ...times });
  const predicted = await step(run, job, predictDuration);
  await step(run, job, recordTelemetry, { decisions: "true", job: "plan" });
  return predicted;
}

it("the next prediction tells how good the last one was", async () => {
  for (let index = 0; index < 3; index += 1) await learn(addRun(10 * index, 2));
  const run = addRun(100, null);
  const first = await predict(run, at(103));
  expect(first.data.run.p50).toBe(120);
  expect(first.data.past.n).toBe(0);

  Object.assign(run, { status: "completed", conclusion: "success", updated_at: at(103) });
  await learn(run);
  const next = await predict(addRun(110, null), at(113));
  expect(next.data.past).toMatchObject({ n: 1, within10: 0 });
  expect(next.data.past.mdape).toBeCloseTo(1 / 3);
  expect(next.summary).toContain("The last prediction made here was off by 33 %");
});
