import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { action as planShards } from "../actions/plan-shards/action.ts";
import { action } from "../actions/record-telemetry/action.ts";
import { octokitRest } from "../packages/core/github/octokit-rest.ts";
import type { Rest } from "../packages/core/github/rest.ts";
import { type MemoryWorld, runInMemory, unknownContext } from "../packages/core/hosts/memory.ts";
import { emptyRecord } from "../packages/core/record/record.ts";
import type { Telemetry } from "../packages/core/telemetry/telemetry.ts";
import { type FakeGitHub, startAttempt, startGitHub } from "../packages/testkit/index.ts";

// What the learner makes of one run, over the real client of GitHub's API.

let github: FakeGitHub;
let rest: Rest;
const context = { ...unknownContext, repository: "acme/app", defaultBranch: "main", runId: 99, event: "workflow_run" };
const file = { filename: "src/a.ts", status: "modified", additions: 3, deletions: 1 } as const;
const noon = (seconds: number) => new Date(Date.UTC(2026, 1, 5, 12) + seconds * 1000).toISOString();

beforeEach(async () => {
  github = await startGitHub({ now: () => new Date(noon(3600)) });
  github.world.addRepository("acme/app", { private: true });
  const permissions = { actions: "read", contents: "read", "pull-requests": "read" } as const;
  const { value } = github.world.addToken("acme/app", permissions);
  rest = await octokitRest({ token: value, baseUrl: github.url, sleep: async () => {} });
});
afterEach(() => github.close());

type Run = ReturnType<typeof addRun>;

function addRun(given: Partial<Parameters<FakeGitHub["world"]["addRun"]>[0]> = {}, files = [file]) {
  const times = { created_at: noon(0), run_started_at: noon(0), updated_at: noon(1200) };
  const run = github.world.addRun({ repository: "acme/app", conclusion: "success", ...times, ...given });
  github.world.addCommit({ repository: "acme/app", sha: run.head_sha, files });
  return run;
}

function addJob(run: Run, name: string, given: Partial<Parameters<FakeGitHub["world"]["addJob"]>[0]> = {}) {
  const times = { created_at: noon(0), started_at: noon(10), completed_at: noon(130) };
  return github.world.addJob({ run_id: run.id, name, conclusion: "success", ...times, ...given });
}

async function record(run: Run, world: MemoryWorld = {}) {
  const inputs = { caches: "false", ...world.inputs };
  const triggeringRun = { runId: run.id, attempt: run.run_attempt };
  const outcome = await runInMemory(action, { rest, ...world, inputs, context: { ...context, triggeringRun } });
  expect(outcome.trouble).toBeNull();
  const { annotations = [] } = outcome.presented ?? {};
  return { ...outcome, annotations, data: outcome.presented?.data as Telemetry };
}

describe("calls to GitHub's API", () => {
  it.each([
    [1, 3],
    [100, 3],
    [101, 4],
    [250, 5],
  ])("for a run of %i jobs are %i", async (jobs, calls) => {
    const run = addRun();
    for (let index = 0; index < jobs; index += 1) addJob(run, `test (${index})`);
    const { data } = await record(run);
    expect(data.record.jobs).toHaveLength(jobs);
    expect(data.record.changes?.files).toHaveLength(1);
    expect(github.requests.map(({ target }) => target)).toHaveLength(calls);
  });
});

describe("jobs", () => {
  it("that passed before failed ones were run again count in the first attempt alone", async () => {
    const run = addRun({ conclusion: "failure" });
    const work = { number: 1, name: "Run make", status: "completed", conclusion: "success" } as const;
    const steps = [{ ...work, started_at: noon(12), completed_at: noon(130) }];
    addJob(run, "build", { steps });
    addJob(run, "test (1)", { conclusion: "failure", steps });
    startAttempt(github.world, run, (job) => job.conclusion === "failure");
    const again = github.world.jobs.find((job) => job.run_attempt === 2 && job.name === "test (1)");
    const times = { created_at: noon(3600), started_at: noon(3605), completed_at: noon(3700) };
    Object.assign(again ?? {}, { ...times, conclusion: "success", status: "completed", steps: [] });
    Object.assign(run, { conclusion: "success", status: "completed" });
    const { data, summary } = await record(run);
    expect(data.record).toMatchObject({ attempt: 2, completed_at: noon(3700) });
    const jobs = new Map(data.record.jobs?.map((job) => [job.name, job]));
    expect(jobs.get("build")).toMatchObject({ carried: true });
    expect(jobs.get("build")).not.toHaveProperty("queue_seconds");
    expect(jobs.get("test (1)")).toMatchObject({ identity: "test", matrix: ["1"], queue_seconds: 5 });
    expect(data.cost).toMatchObject({ billedMinutes: 2, usd: 0.012, jobs: [{ name: "test (1)" }] });
    expect(summary).toContain("1 job");
  });
});

describe("changed files of a push", () => {
  const before = "c".repeat(40);
  const parts = (run: Run, base: string) => ({
    [run.id]: [emptyRecord({ run_id: run.id, repository: "acme/app", base_sha: base })],
  });
  const compared = (base: string, head: string, count: number) =>
    github.world.comparisons.push({
      repository: "acme/app",
      base,
      head,
      commits: [],
      behind_by: 0,
      files: Array.from({ length: count }, (_, index) => ({ ...file, filename: `src/${index}.ts` })),
    });

  it("are those of all its commits, where one of its jobs has left where it began", async () => {
    const run = addRun();
    compared(before, run.head_sha, 4);
    const { data } = await record(run, { parts: parts(run, before) });
    expect(data.record).toMatchObject({ base_sha: before, changes: { truncated: false } });
    expect(data.record.changes?.files).toHaveLength(4);
  });

  it("say when GitHub shows no more", async () => {
    const run = addRun();
    compared(before, run.head_sha, 350);
    const { data } = await record(run, { parts: parts(run, before) });
    expect(data.record.changes).toMatchObject({ truncated: true });
    expect(data.record.changes?.files).toHaveLength(300);
  });

  it("are those of the last commit, where a forced push has thrown the old one away", async () => {
    const run = addRun();
    const { data, annotations } = await record(run, { parts: parts(run, before) });
    expect(data.record.changes?.files).toHaveLength(1);
    expect(annotations).toEqual([]);
  });

  it("that makes a branch are what it has beyond the default branch", async () => {
    const run = addRun({ head_branch: "topic/x" });
    compared("main", run.head_sha, 2);
    const { data } = await record(run, { parts: parts(run, "0".repeat(40)) });
    expect(data.record.changes?.files).toHaveLength(2);
  });

  it("of a merge queue are what it puts on its base", async () => {
    const run = addRun({ event: "merge_group", head_branch: `gh-readonly-queue/main/pr-12-${before}` });
    compared(before, run.head_sha, 3);
    const { data } = await record(run);
    expect(data.record).toMatchObject({ pull_request: 12, base_branch: "main", base_sha: before });
    expect(data.record.changes?.files).toHaveLength(3);
  });
});

describe("caches", () => {
  const stamp = (at: number) => noon(at).replace("Z", "0000Z");
  const log = (at: number) =>
    [
      `${stamp(at)} ##[group]Run actions/cache@v6`,
      `${stamp(at)} with:`,
      `${stamp(at)}   key: deps-1`,
      `${stamp(at)} ##[endgroup]`,
      `${stamp(at + 1)} Cache hit for: deps-1`,
      `${stamp(at + 2)} Cache Size: ~2 MB (2097152 B)`,
      `${stamp(at + 3)} Cache restored successfully`,
    ].join("\n");
  const step = (name: string) => {
    const times = { started_at: noon(10), completed_at: noon(20) };
    return { number: 1, name, status: "completed", conclusion: "success", ...times } as const;
  };

  it("are read from the logs of at most 20 jobs that may have used one", async () => {
    const run = addRun();
    for (let index = 0; index < 30; index += 1) {
      const job = addJob(run, `test (${index})`, { steps: [step("Run actions/cache@v6")] });
      github.world.jobLogs.set(job.id, log(10));
    }
    addJob(run, "lint", { steps: [step("Run make lint")] });
    const { data } = await record(run, { inputs: { caches: "auto" } });
    expect(github.requestsTo(/jobs\/\d+\/logs/)).toHaveLength(20);
    expect(data.record.caches).toHaveLength(20);
    expect(data.record.caches?.[0]).toMatchObject({
      key: "deps-1",
      hit: "exact",
      bytes: 2_097_152,
      restore_seconds: 3,
    });
  });

  it("of all jobs are read on request, and a log that is gone is no trouble", async () => {
    const run = addRun();
    const job = addJob(run, "test", { steps: [step("Run make")] });
    addJob(run, "gone", { steps: [step("Run make")] });
    github.world.jobLogs.set(job.id, log(10));
    const { data, annotations, summary } = await record(run, { inputs: { caches: "true" } });
    expect(data.record.caches).toHaveLength(1);
    expect(annotations).toEqual([]);
    expect(summary).toContain("deps-1");
  });
});

describe("cost", () => {
  it("is nothing on standard runners of a public repository", async () => {
    github.world.addRepository("acme/open");
    Object.assign(github.world.repository("acme/app") ?? {}, { private: false });
    const run = addRun();
    addJob(run, "test");
    const { data } = await record(run);
    expect(data.record.cost).toMatchObject({ usd: 0, billed_minutes: 2 });
  });

  it("is unknown with a label that has no price, until one is given", async () => {
    const run = addRun();
    addJob(run, "test", { labels: ["big-box"] });
    expect((await record(run)).data.record.cost?.usd).toBeNull();
    expect((await record(run, { inputs: { prices: "big-*=0.05" } })).data.record.cost?.usd).toBe(0.1);
  });

  it("refuses prices that are none, all of them together", async () => {
    const world = { rest, inputs: { "run-id": "1", prices: "a=b\nc=0.1\nd" }, context };
    const { exitCode, problems } = await runInMemory(action, world);
    expect([exitCode, problems.map(({ given }) => given)]).toEqual([2, ["a=b", "d"]]);
  });
});

describe("decisions", () => {
  const job = { ...unknownContext, repository: "acme/app", runId: 7, job: "plan" };

  it("are left by the actions that decide, small and without names of files", async () => {
    const planned = await runInMemory(planShards, { context: job, inputs: { tests: "a.py\nb.py", shards: "2" } });
    const [decision] = planned.presented?.decisions ?? [];
    expect(decision).toMatchObject({ action: "plan-shards", decision: { shards: [{ tests: 1 }, { tests: 1 }] } });
    expect(decision?.id).toMatch(/^7\/1\/plan\/plan-shards\//);
    expect(JSON.stringify(decision)).not.toContain("a.py");
  });

  it("go into the job's part, beside its tests or alone, and are kept with what came of them", async () => {
    const planned = await runInMemory(planShards, { context: job, inputs: { tests: "a.py\nb.py", shards: "2" } });
    const decisions = planned.presented?.decisions ?? [];
    const { left, annotations, summary } = await part({ context: job, inputs: { decisions: "true" }, decisions });
    expect([left.decisions, annotations]).toEqual([decisions, []]);
    expect(summary).toContain("1 decision stored");

    const run = addRun();
    addJob(run, "test 1/2");
    addJob(run, "test 2/2", { completed_at: noon(70) });
    const { data } = await record(run, { parts: { [run.id]: [{ ...left, run_id: run.id }] } });
    const shards = [
      { job: "test 1/2", seconds: 120 },
      { job: "test 2/2", seconds: 60 },
    ];
    expect(data.record.decisions).toMatchObject([{ action: "plan-shards", outcome: { shards } }]);
  });
});

describe("reports of a test job", () => {
  const job = { ...unknownContext, repository: "acme/app", runId: 7, job: "test" };
  const good = `<testsuite><testcase file="a.py" name="x" time="1.5"/></testsuite>`;
  const read = (files: Readonly<Record<string, string>>) =>
    part({ context: job, inputs: { junit: "*.{xml,json}" }, files });

  it("are told by what they hold", async () => {
    const go = JSON.stringify({ Action: "pass", Package: "example.com/p", Test: "TestX", Elapsed: 2 });
    const jest = {
      numTotalTests: 1,
      testResults: [{ name: "b.test.js", assertionResults: [{ title: "y", status: "failed" }] }],
    };
    const files = { "1.xml": good, "2.json": go, "3.json": JSON.stringify(jest), "4.json": `{"c_spec.rb": 3}` };
    const { left, outcome, summary } = await read(files);
    const data = outcome.presented?.data as Telemetry;
    expect(data.reports.map(({ format }) => format)).toEqual(["junit", "go-test-json", "vitest", "knapsack"]);
    expect(left.tests?.map(({ file, seconds }) => [file, seconds])).toEqual([
      ["a.py", 1.5],
      ["b.test.js", null],
      ["c_spec.rb", 3],
      ["example.com/p", 2],
    ]);
    expect(summary).toContain("1 of 3 tests failed");
  });

  it("with a document type are refused by name, and the others are read", async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa">]><testsuite><testcase name="&a;"/></testsuite>`;
    const { left, annotations, outcome } = await read({ "bad.xml": bomb, "good.xml": good });
    const data = outcome.presented?.data as Telemetry;
    expect(data.reports[0]?.problems.map(({ code }) => code)).toEqual(["doctype-refused"]);
    expect(annotations).toMatchObject([{ level: "warning", file: "bad.xml" }]);
    expect(left.tests).toHaveLength(1);
  });

  it("that are cut off keep what was read, marked", async () => {
    const cut = `<testsuite><testcase file="a.py" name="x" time="1.5"/><testcase file="a.py" na`;
    const { left, annotations } = await read({ "cut.xml": cut });
    expect(left.tests).toMatchObject([{ file: "a.py", tests: 1 }]);
    expect(annotations).toMatchObject([{ level: "warning", file: "cut.xml" }]);
  });

  it("keep flaky tests and retries", async () => {
    const flaky = `<testsuite><testcase file="a.py" name="x"><flakyFailure message="once"/></testcase></testsuite>`;
    const { left, summary } = await read({ "r.xml": flaky });
    expect(left.tests).toMatchObject([{ retries: 1, flaky: 1, failures: 0 }]);
    expect(summary).toContain("1 flaky test");
  });

  it("that are times alone say nothing of outcomes", async () => {
    const { left, outcome, summary } = await read({ "t.json": `{"t/test_a.py::test_x": 2}` });
    expect(left.tests).toMatchObject([{ file: "t/test_a.py", seconds: 2, failures: null }]);
    expect(outcome.presented?.outputs).toMatchObject({ failed: null, seconds: 2 });
    expect(summary).not.toContain("none failed");
  });
});

async function part(world: MemoryWorld) {
  const outcome = await runInMemory(action, world);
  expect(outcome.problems).toEqual([]);
  const { annotations = [] } = outcome.presented ?? {};
  const data = outcome.presented?.data as Telemetry;
  return { ...outcome, outcome, annotations, left: data.record };
}
