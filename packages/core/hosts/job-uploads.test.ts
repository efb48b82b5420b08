import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FakeGitHub, type Fault, runInEnvironment, runtimeEnvironment, startGitHub } from "../../testkit/index.ts";
import { emptyRecord } from "../record/record.ts";
import { JobUploads } from "./job-uploads.ts";
import { unknownContext } from "./memory.ts";

let github: FakeGitHub;
let temp: string;

beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), "paceline-test-"));
  github = await startGitHub();
  github.world.addRepository("acme/app");
});
afterEach(async () => {
  await github.close();
  await rm(temp, { recursive: true });
});

/** One step of a job after another, each with nothing in memory of the one before. */
async function step(run: ReturnType<FakeGitHub["world"]["addRun"]>, name: string, job = "test") {
  const environment = runtimeEnvironment(github, { run, job: github.world.addJob({ run_id: run.id }) });
  const context = { ...unknownContext, runId: run.id, job };
  const { value } = await runInEnvironment({ ...environment, GITHUB_WORKSPACE: temp, RUNNER_TEMP: temp }, () =>
    new JobUploads({ context, temp }).keep(name, [emptyRecord({ run_id: run.id })]),
  );
  return value;
}

describe("after one refusal", () => {
  it.each<[string, Fault]>([
    ["403", { kind: "status", status: 403 }],
    ["401 without a word", { kind: "status", status: 401, body: "" }],
  ])("(%s) no step of the job asks again, and says why", async (_, fault) => {
    const run = github.world.addRun({ repository: "acme/app" });
    github.faults.add({ match: "CreateArtifact", fault });
    const first = await step(run, "paceline-plan-1");
    const asked = github.requests.length;
    const second = await step(run, "paceline-run-1-1-test");
    expect([first.done, second.done, github.requests.length]).toEqual([false, false, asked]);
    expect(second.reason).toContain(first.reason);
    expect(first.reason).not.toBe("");
  });

  it("another job, and another run, ask for themselves", async () => {
    const run = github.world.addRun({ repository: "acme/app" });
    github.faults.add({ match: "CreateArtifact", fault: { kind: "status", status: 403 }, times: 1 });
    expect(await step(run, "paceline-plan-1")).toMatchObject({ done: false });
    expect(await step(run, "paceline-run-1-1-other", "other")).toMatchObject({ done: true });
    expect(await step(github.world.addRun({ repository: "acme/app" }), "paceline-run-2-1-test")).toMatchObject({
      done: true,
    });
  });
});

it("a name that is taken by the very same content is no refusal", async () => {
  const run = github.world.addRun({ repository: "acme/app" });
  for (const done of [true, true, false]) expect(await step(run, "paceline-run-1-1-test")).toMatchObject({ done });
  expect(await step(run, "paceline-run-1-1-other")).toMatchObject({ done: true });
});
