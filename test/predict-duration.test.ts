import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { action } from "../actions/predict-duration/action.ts";
import type { Presentation } from "../packages/core/action/host.ts";
import type { DurationPrediction } from "../packages/core/duration/predict-duration.ts";
import { PacelineError } from "../packages/core/errors/paceline-error.ts";
import { fileStore } from "../packages/core/history/files/file-store.ts";
import { runInMemory } from "../packages/core/hosts/memory.ts";
import { memoryRest } from "../packages/core/hosts/memory-rest.ts";
import { emptyRecord, type RunRecord } from "../packages/core/record/record.ts";
import { describeSharedData } from "./describe-shared-data.ts";

/** One run a day of `seconds`, with two jobs. */
function history(days: number, seconds = 300): RunRecord[] {
  return Array.from({ length: days }, (_, day) => {
    const start = Date.UTC(2026, 0, 1 + day);
    const times = (from: number, to: number) => ({
      created_at: new Date(start).toISOString(),
      started_at: new Date(start + from * 1000).toISOString(),
      completed_at: new Date(start + to * 1000).toISOString(),
    });
    const job = (name: string, from: number, to: number) => ({
      name,
      runner: null,
      ...times(from, to),
      conclusion: "success",
      steps: null,
    });
    return emptyRecord({
      run_id: day + 1,
      workflow: "CI",
      event: "push",
      branch: "main",
      conclusion: "success",
      ...times(0, seconds),
      jobs: [job("build", 0, 60), job("test", 60, seconds)],
    });
  });
}

const context = { workflow: "CI", event: "push", branch: "main" };
const now = new Date("2026-03-01T12:00:00Z");

it("on a runner the running workflow is predicted, without any input", async () => {
  const { exitCode, presented, summary } = await runInMemory(action, { history: history(30), context, now });
  expect(exitCode).toBe(0);
  expect(presented?.outputs).toMatchObject({ p10: 300, p50: 300, p90: 300, confidence: "high" });
  expect(presented?.outputs["finish-at"]).toBe("2026-03-01T12:05:00.000Z");
  expect(JSON.parse(String(presented?.outputs.jobs))).toEqual([
    { name: "test", p10: 240, p50: 240, p90: 240, probability: 1 },
    { name: "build", p10: 60, p50: 60, p90: 60, probability: 1 },
  ]);
  expect(summary).toContain("About 5 m 00 s");
});

it("the first run of a repository passes, with empty outputs and the word unknown", async () => {
  const { exitCode, presented, summary } = await runInMemory(action, { context, now });
  expect(exitCode).toBe(0);
  expect(presented?.outputs).toMatchObject({ p10: null, p50: null, p90: null, "finish-at": null, confidence: "none" });
  expect(summary).toContain("Duration unknown");
});

it("a job that the workflow does not have is named in a warning", async () => {
  const asked = async (jobs: string) =>
    (await runInMemory(action, { history: history(9), context, now, inputs: { jobs } })).presented?.annotations;
  expect(await asked("te*\ndeploy")).toMatchObject([{ level: "warning", message: expect.stringContaining("deploy") }]);
  expect(await asked("te*\nbuild")).toEqual([]);
});

it("inputs win over where the action runs", async () => {
  const other = history(3, 900).map((run) => ({ ...run, run_id: run.run_id + 100, workflow: "Nightly" }));
  const { presented } = await runInMemory(action, {
    history: [...history(3), ...other],
    context,
    now,
    inputs: { workflow: "Nightly", event: "schedule" },
  });
  expect(presented?.outputs.p50).toBe(900);
});

describe("the changed files", () => {
  const files = (path: string) => ({
    files: [{ path, additions: 1, deletions: 1, status: "modified" }],
    truncated: false,
  });
  // Documents take a minute, code takes ten; which of them came when has no pattern.
  const mixed = history(60).flatMap((run, index) => {
    const isText = (index * 7919) % 13 < 6;
    return history(60, isText ? 60 : 600)
      .slice(index, index + 1)
      .map((record) => ({
        ...record,
        run_id: run.run_id,
        jobs: null,
        changes: files(isText ? "docs/a.md" : "src/a.ts"),
      }));
  });
  const change = { ...context, repository: "owner/name", baseSha: "a".repeat(40), sha: "b".repeat(40) };
  const compare = `/repos/owner/name/compare/${change.baseSha}...${change.sha}`;

  it("are asked of GitHub on a runner", async () => {
    const files = [{ filename: "docs/b.md", additions: 1, deletions: 1, status: "modified" }];
    const rest = memoryRest(({ path }) => (path === compare ? { files } : { workflow_runs: [] }));
    const { presented } = await runInMemory(action, { history: mixed, context: change, now, rest });
    expect(presented?.outputs.p50).toBe(60);
    expect(rest.asked).toContain(compare);
  });

  it("that a user names are believed without asking", async () => {
    const rest = memoryRest(() => ({ workflow_runs: [] }));
    const inputs = { "changed-files": "src/b.ts" };
    const { presented } = await runInMemory(action, { history: mixed, context: change, now, rest, inputs });
    expect(presented?.outputs.p50).toBe(600);
    expect(rest.asked).not.toContain(compare);
  });

  it("that GitHub refuses to tell leave a prediction all the same", async () => {
    const rest = memoryRest(() => {
      throw new PacelineError("api-forbidden", "no");
    });
    const { exitCode, presented } = await runInMemory(action, { history: mixed, context: change, now, rest });
    expect(exitCode).toBe(0);
    expect(presented?.outputs.p50).toBeGreaterThan(0);
  });
});

it("wrong inputs are all named and nothing is done", async () => {
  const { exitCode, problems } = await runInMemory(action, { inputs: { attempt: "first", evnet: "push" } });
  expect(exitCode).toBe(2);
  expect(problems.map(({ name }) => name).sort()).toEqual(["attempt", "evnet"]);
});

it("a prediction is one line of JSON per output, whatever the jobs are called", async () => {
  const odd = history(3).map((run) => ({
    ...run,
    jobs: run.jobs?.map((job) => ({ ...job, name: "a\n::set" })) ?? null,
  }));
  const { presented } = await runInMemory(action, { history: odd, context, now });
  for (const output of ["jobs", "error"]) expect(String(presented?.outputs[output])).not.toContain("\n");
});

function dataOf(presented: Presentation | null): DurationPrediction {
  if (presented === null) throw new Error("nothing was presented");
  return presented.data as DurationPrediction;
}

describeSharedData("R-replay", "on the replayed projects", (replay) => {
  it.each(["mathjs", "find-my-way"])("%s has a typical error below 10 %, and some confidence", async (project) => {
    const { records } = await fileStore(resolve(replay, `${project}.records.ndjson.gz`)).read();
    const { presented } = await runInMemory(action, { history: records, context, now: new Date("2026-11-01") });
    const { error, run, confidence } = dataOf(presented);
    expect(error.mdape).toBeLessThan(0.1);
    expect(run.p50).toBeGreaterThan(0);
    expect(["high", "medium"]).toContain(confidence);
  });
});

describe("what was asked for", () => {
  const asked = (inputs: Record<string, string>) => runInMemory(action, { history: history(30), context, now, inputs });

  it("only the named jobs are spoken of, a star standing for any text", async () => {
    const names = async (jobs: string) => {
      const { presented } = await asked({ jobs });
      return (JSON.parse(String(presented?.outputs.jobs)) as { name: string }[]).map(({ name }) => name);
    };
    expect(await names("build")).toEqual(["build"]);
    expect(await names("te*\nbuild")).toEqual(["test", "build"]);
    expect(await names("deploy")).toEqual([]);
  });

  it("further quantiles are given by their probability, for the run and for each job", async () => {
    const { presented } = await asked({ quantiles: "0.75, 0.99" });
    expect(JSON.parse(String(presented?.outputs.quantiles))).toEqual({ "0.75": 300, "0.99": 300 });
    const [test] = JSON.parse(String(presented?.outputs.jobs)) as { quantiles: unknown }[];
    expect(test?.quantiles).toEqual([
      { probability: 0.75, seconds: 240 },
      { probability: 0.99, seconds: 240 },
    ]);
  });

  it.each(["0", "1", "75", "-0.5", "high"])("%s is no probability, and nothing is predicted", async (quantiles) => {
    const { exitCode, presented } = await asked({ quantiles });
    expect([exitCode, presented?.outputs]).toEqual([2, undefined]);
  });
});

it("the time in the queue is that of recent jobs, and unknown where none is recorded", async () => {
  const waiting = history(20).map((run) => ({
    ...run,
    jobs:
      run.jobs?.map((job) => ({
        ...job,
        created_at: new Date(Date.parse(job.started_at ?? "") - 12_000).toISOString(),
      })) ?? null,
  }));
  const queue = async (records: readonly RunRecord[]) =>
    (await runInMemory(action, { history: records, context, now })).presented?.outputs["queue-p50"];
  expect(await queue(waiting)).toBe(12);
  expect(await queue(history(20).map((run) => ({ ...run, jobs: null })))).toBeNull();
});
