import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { action } from "../actions/record-telemetry/action.ts";
import { octokitRest } from "../packages/core/github/octokit-rest.ts";
import type { Rest } from "../packages/core/github/rest.ts";
import { readNdjson } from "../packages/core/history/read-ndjson.ts";
import { type MemoryWorld, runInMemory, unknownContext } from "../packages/core/hosts/memory.ts";
import { memoryRest } from "../packages/core/hosts/memory-rest.ts";
import { emptyRecord } from "../packages/core/record/record.ts";
import type { Telemetry } from "../packages/core/telemetry/telemetry.ts";
import { type FakeGitHub, startGitHub } from "../packages/testkit/start-github.ts";

const testJob = { repository: "acme/app", runId: 7, attempt: 1, job: "test", event: "pull_request", branch: "topic" };
const pytest = `<testsuite name="pytest" tests="3" failures="1" skipped="1" time="4">
  <testcase classname="tests.test_a" name="test_x" time="1.5"/>
  <testcase classname="tests.test_a" name="test_y" time="2"><failure message="assert 1 == 2">trace</failure></testcase>
  <testcase classname="tests.test_b.TestB" name="test_z" time="0"><skipped/></testcase>
</testsuite>`;

async function record(world: MemoryWorld) {
  const outcome = await runInMemory(action, world);
  const { outputs = {}, annotations = [] } = outcome.presented ?? {};
  return { ...outcome, outputs, annotations, data: outcome.presented?.data as Telemetry };
}

describe("record-telemetry in a test job", () => {
  it("records the tests of its reports and keeps them as the job's artifact", async () => {
    const { exitCode, data, outputs, performed, annotations, summary } = await record({
      context: testJob,
      inputs: { junit: "reports/*.xml", matrix: `{"shard":3}` },
      files: { "reports/unit.xml": pytest, "tests/test_a.py": "", "tests/test_b.py": "" },
    });
    expect(exitCode).toBe(0);
    expect(annotations).toEqual([]);
    expect(data.record).toMatchObject({ run_id: 7, attempt: 1, branch: "topic", trust: "trusted", jobs: null });
    expect(data.record.tests).toEqual([
      {
        ...{ job: "test (3)", file: "tests/test_a.py", seconds: 3.5, tests: 2, failures: 1, skipped: 0 },
        cases: [
          { name: "test_x", seconds: 1.5 },
          { name: "test_y", seconds: 2, outcome: "failed" },
        ],
      },
      {
        ...{ job: "test (3)", file: "tests/test_b.py", seconds: 0, tests: 1, failures: 0, skipped: 1 },
        cases: [{ name: "TestB::test_z", seconds: 0, outcome: "skipped" }],
      },
    ]);
    expect(data.record.failures).toEqual([
      { job: "test (3)", file: "tests/test_a.py", name: "test_y", message: "assert 1 == 2" },
    ]);
    const counts = { cases: 3, failures: 1, errors: 0, skipped: 1, retries: 0, seconds: 3.5 };
    expect(data.reports).toEqual([{ path: "reports/unit.xml", format: "junit", ...counts, problems: [] }]);
    expect(data.totals).toEqual(counts);
    expect(data.stored).toMatchObject({ artifact: { done: true }, cache: { done: false } });
    expect(outputs).toMatchObject({
      artifact: expect.stringMatching(/^paceline-run-7-1-test-3-[0-9a-f]{8}$/),
      tests: 3,
      failed: 1,
      seconds: 3.5,
    });
    expect(performed).toMatchObject([
      { kind: "keep-records", store: "artifact", name: expect.stringMatching(/^paceline-run-7-1-test-3-[0-9a-f]{8}$/) },
    ]);
    expect(summary).toContain("1 of 3 tests failed");
  });

  it("asks GitHub for nothing", async () => {
    const rest = memoryRest({});
    const files = { "r.xml": pytest };
    const { exitCode } = await record({ context: testJob, inputs: { junit: "r.xml" }, files, rest });
    expect({ exitCode, calls: rest.calls }).toEqual({ exitCode: 0, calls: 0 });
  });

  it("marks what a fork's job says", async () => {
    const context = { ...testJob, fork: true };
    const { data } = await record({ context, inputs: { junit: "r.xml" }, files: { "r.xml": pytest } });
    expect(data.record.trust).toBe("fork");
  });

  it("adds up several reports, and keeps the good ones beside a bad one", async () => {
    const files = { "a.xml": pytest, "b.xml": pytest.slice(0, 160), "c.xml": `<coverage/>`, "d.xml": "" };
    const { data, annotations, exitCode } = await record({ context: testJob, inputs: { junit: "*.xml" }, files });
    expect(exitCode).toBe(0);
    expect(data.totals).toMatchObject({ cases: 4, failures: 1 });
    expect(data.reports.map(({ path, format, cases }) => [path, format, cases])).toEqual([
      ["a.xml", "junit", 3],
      ["b.xml", "junit", 1],
      ["c.xml", "unknown", null],
      ["d.xml", "unknown", null],
    ]);
    expect(annotations.map(({ level, file }) => [level, file])).toEqual([
      ["warning", "b.xml"],
      ["warning", "c.xml"],
      ["warning", "d.xml"],
    ]);
  });

  it("warns when no report is there, with the globs, and still keeps what it knows", async () => {
    const { exitCode, annotations, data, outputs } = await record({
      context: testJob,
      inputs: { junit: "nope/*.xml" },
    });
    expect(exitCode).toBe(0);
    expect(annotations).toMatchObject([{ level: "warning" }]);
    expect(annotations[0]?.message).toContain("nope/*.xml");
    expect([data.record.tests, outputs.tests]).toEqual([null, null]);
  });

  it("fails for that only where the user wants it", async () => {
    const inputs = { junit: "nope/*.xml", "fail-on-error": "true" };
    const { exitCode, trouble } = await record({ context: testJob, inputs });
    expect(exitCode).toBe(3);
    expect(trouble).toMatchObject({ code: "file-missing" });
  });

  it("works on a laptop, with a run's number and a file", async () => {
    const inputs = { junit: "*.xml", job: "unit", "run-id": "1", out: "run.ndjson" };
    const { performed, data } = await record({ inputs, files: { "r.xml": pytest } });
    const written = performed.find((effect) => effect.kind === "write-file");
    expect(written?.path).toBe("run.ndjson");
    const { records, problems } = readNdjson(written?.content ?? "", "run.ndjson");
    expect(problems).toEqual([]);
    expect(records).toMatchObject([{ run_id: 1, tests: [{ job: "unit" }, { job: "unit" }] }]);
    expect(data.record.tests).toHaveLength(2);
  });

  it("puts them into the history's file there, where one is named", async () => {
    const inputs = { junit: "*.xml", job: "unit", "run-id": "1", history: "ci.snapshot" };
    const { performed, outputs } = await record({ inputs, files: { "r.xml": pytest } });
    expect(performed).toMatchObject([{ kind: "keep-records", store: "cache", records: [{ run_id: 1 }] }]);
    expect(outputs.artifact).toBeNull();
  });

  it("reads reports outside the checkout", async () => {
    const { data } = await record({
      context: testJob,
      inputs: { junit: "/tmp/out/*.xml" },
      otherWorkspaces: { "/tmp/out/": { "r.xml": pytest } },
    });
    expect(data.reports.map(({ path, cases }) => [path, cases])).toEqual([["/tmp/out/r.xml", 3]]);
  });

  it.each([
    ["nothing to record", {}],
    ["reports of no run", { junit: "*.xml" }],
    ["a run without a token", { "run-id": "7" }],
  ])("refuses %s", async (_, inputs: Record<string, string>) => {
    const { exitCode, problems } = await record({ inputs });
    expect(exitCode).toBe(2);
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe("record-telemetry in a learner", () => {
  let github: FakeGitHub;
  let rest: Rest;
  const learner = {
    ...unknownContext,
    repository: "acme/app",
    defaultBranch: "main",
    runId: 99,
    event: "workflow_run",
    ref: "refs/heads/main",
  };

  beforeEach(async () => {
    github = await startGitHub({ now: () => new Date("2026-01-05T12:30:00Z") });
    const { world } = github;
    world.addRepository("acme/app");
    const { value } = world.addToken("acme/app", { actions: "read", contents: "read", "pull-requests": "read" });
    rest = await octokitRest({ token: value, baseUrl: github.url, sleep: async () => {} });
  });
  afterEach(() => github.close());

  function addRun(given: Partial<Parameters<FakeGitHub["world"]["addRun"]>[0]> = {}) {
    const run = github.world.addRun({
      repository: "acme/app",
      conclusion: "success",
      run_started_at: "2026-01-05T12:00:00Z",
      updated_at: "2026-01-05T12:20:00Z",
      ...given,
    });
    const created = { run_id: run.id, created_at: "2026-01-05T12:00:00Z", started_at: "2026-01-05T12:00:10Z" };
    github.world.addJob({ ...created, name: "build", conclusion: "success", completed_at: "2026-01-05T12:02:00Z" });
    github.world.addJob({ ...created, name: "test", conclusion: "success", completed_at: "2026-01-05T12:07:20Z" });
    return run;
  }
  const triggeredBy = (runId: number) => ({ ...learner, triggeringRun: { runId, attempt: 1 } });
  const file = { filename: "src/a.ts", status: "modified", additions: 3, deletions: 1 } as const;

  it("records the run, its jobs, its changes and what its jobs left behind", async () => {
    const run = addRun();
    github.world.addCommit({ repository: "acme/app", sha: run.head_sha, files: [file] });
    const tests = [{ job: "test", file: "a.py", seconds: 3, tests: 2, failures: 0, skipped: 0 }];
    const { exitCode, data, performed, summary, annotations } = await record({
      context: triggeredBy(run.id),
      rest,
      parts: { [run.id]: [emptyRecord({ run_id: run.id, repository: "acme/app", tests })] },
    });
    expect(exitCode).toBe(0);
    expect(annotations).toEqual([]);
    expect(data.record).toMatchObject({
      run_id: run.id,
      workflow: "CI",
      conclusion: "success",
      completed_at: "2026-01-05T12:07:20.000Z",
      changes: { files: [{ path: "src/a.ts", additions: 3 }], truncated: false },
      tests,
    });
    expect(data.record.jobs?.map(({ name }) => name).sort()).toEqual(["build", "test"]);
    expect(performed.map((effect) => effect.kind === "keep-records" && [effect.store, effect.name])).toEqual([
      ["artifact", `paceline-run-${run.id}-1`],
      ["cache", `paceline-run-${run.id}-1`],
    ]);
    expect(data.stored).toMatchObject({ artifact: { done: true }, cache: { done: true } });
    expect(summary).toContain("**7 m 20 s** (success)");
  });

  it("finds the pull request of a fork's run, which GitHub does not name", async () => {
    const run = addRun({ event: "pull_request", head_branch: "topic", head_repository: "mona/app" });
    const head = { ref: "topic", sha: run.head_sha, repository: "mona/app" };
    github.world.addPullRequest({ repository: "acme/app", number: 5, head, files: [file] });
    const { data } = await record({ context: triggeredBy(run.id), rest });
    expect(data.record).toMatchObject({ trust: "fork", pull_request: 5, base_branch: "main" });
    expect(data.record.changes?.files).toHaveLength(1);
  });

  it("keeps an incomplete record when a part of the API is away, and says so", async () => {
    const run = addRun();
    const { exitCode, data, annotations } = await record({ context: triggeredBy(run.id), rest });
    expect(exitCode).toBe(0);
    expect([data.record.changes, data.record.jobs?.length]).toEqual([null, 2]);
    expect(annotations).toMatchObject([{ level: "warning" }]);
  });

  it("does not fail the job when the run cannot be read at all", async () => {
    const { exitCode, trouble } = await record({ context: triggeredBy(12345), rest });
    expect(exitCode).toBe(3);
    expect(trouble).toMatchObject({ code: "api-missing" });
  });

  it("reads older runs that the history lacks", async () => {
    const [old, known, partly] = [addRun({ head_branch: "a" }), addRun({ head_branch: "b" }), addRun()];
    const { data, performed, summary } = await record({
      context: { ...learner, event: "schedule" },
      inputs: { backfill: "10" },
      history: [
        emptyRecord({ run_id: known.id, repository: "acme/app", jobs: [] }),
        emptyRecord({ run_id: partly.id, repository: "acme/app" }), // only what its jobs left behind
      ],
      rest,
    });
    const kept = performed.find((effect) => effect.kind === "keep-records");
    expect(data.backfilled).toBe(2);
    const runs = kept?.records.map(({ run_id, jobs }) => [run_id, jobs?.length]);
    expect(new Map(runs as [number, number][])).toEqual(
      new Map([
        [old.id, 2],
        [partly.id, 2],
      ]),
    );
    expect(summary).toContain("2 older runs");
  });

  it("merges what others recorded when there is nothing else to do", async () => {
    const { data, performed, summary } = await record({ context: { ...learner, event: "schedule" }, rest });
    expect(performed).toMatchObject([{ kind: "keep-records", store: "cache", records: [] }]);
    expect(data.stored).toMatchObject({ artifact: { done: false }, cache: { done: true } });
    expect(summary).toContain("The history was merged");
  });

  it("keeps what it has when the limit of the API is reached", async () => {
    addRun();
    addRun();
    const limited = { kind: "status", status: 429, retryAfter: 3600 } as const;
    github.faults.add({ match: "/attempts/1/jobs", fault: limited, after: 1 });
    const { exitCode, annotations, data } = await record({
      context: { ...learner, event: "schedule" },
      inputs: { backfill: "10" },
      rest,
    });
    expect([exitCode, data.backfilled]).toEqual([0, 1]);
    expect(annotations).toMatchObject([{ level: "warning" }]);
  });
});
