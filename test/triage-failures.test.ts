import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { action } from "../actions/triage-failures/action.ts";
import { PacelineError } from "../packages/core/errors/paceline-error.ts";
import { type MemoryWorld, runInMemory } from "../packages/core/hosts/memory.ts";
import { type MemoryRest, memoryRest } from "../packages/core/hosts/memory-rest.ts";
import { emptyRecord } from "../packages/core/record/record.ts";

const example = (name: string) => readFileSync(join(import.meta.dirname, "../examples/logs", name), "utf8");

interface TestJob {
  readonly name: string;
  readonly conclusion: string;
  /** Null: the log cannot be had. */
  readonly log?: string | null;
}

/** A GitHub that knows one run. */
function restWith(jobs: readonly TestJob[]): MemoryRest {
  const path = "/repos/acme/shop/actions/runs/77/attempts/1/jobs";
  const list = jobs.map(({ name, conclusion }, index) => ({ id: index + 1, name, conclusion }));
  return memoryRest((request) => {
    if (request.path === path) return list;
    const log = jobs[Number(request.path.split("/").at(-2)) - 1]?.log;
    if (typeof log !== "string") throw new PacelineError("api-missing", "the log has expired");
    return log;
  });
}

const afterRun = (jobs: readonly TestJob[], world: MemoryWorld = {}) =>
  runInMemory(action, {
    context: { repository: "acme/shop", triggeringRun: { runId: 77, attempt: 1 } },
    rest: restWith(jobs),
    ...world,
  });

const network = { name: "install", conclusion: "failure", log: example("npm-ci-connection-reset.log") };
const broken = { name: "build", conclusion: "failure", log: example("tsc-type-error.log") };
const flake = { name: "test", conclusion: "failure", log: example("pytest-order-flake.log") };

describe("triage-failures", () => {
  it("tells what failed, from which line, without touching the world", async () => {
    const { presented, performed, summary } = await afterRun([network, { name: "lint", conclusion: "success" }]);
    expect(presented?.data).toMatchObject({
      jobs: [
        {
          job: "install",
          category: "infra",
          cause: "network",
          retry: { decision: true },
          evidence: [{ line: 35 }, {}, {}],
        },
      ],
    });
    expect(presented?.outputs).toMatchObject({ category: "infra", retry: true });
    expect(presented?.verdict).toBe("pass");
    expect(summary).toContain("`npm error code ECONNRESET`");
    expect(performed).toEqual([]);
  });

  it("re-runs the failed jobs when asked to and all of them can pass", async () => {
    const { performed, summary } = await afterRun([network], { inputs: { retry: "true" } });
    expect(performed).toMatchObject([{ kind: "rerun-failed-jobs", runId: 77 }]);
    expect(summary).toContain("re-run started");
  });

  it("re-runs nothing when one of the failed jobs does not compile", async () => {
    const { performed, presented } = await afterRun([network, broken], { inputs: { retry: "true" } });
    expect(performed).toEqual([]);
    expect(presented?.outputs).toMatchObject({ category: "mixed", retry: false });
  });

  it("re-runs nothing when one log could not be read, and says which", async () => {
    const lost = { name: "deploy", conclusion: "timed_out", log: null };
    const { performed, presented, summary } = await afterRun([network, lost], { inputs: { retry: "true" } });
    expect(performed).toEqual([]);
    expect(presented?.data).toMatchObject({ unread: [{ job: "deploy" }] });
    expect(summary).toContain("`deploy`");
  });

  it("excuses a failing test only when history saw it fail and pass on one commit", async () => {
    const file = "tests/test_queue.py";
    const failure = { job: "test", file, name: "test_delivers_in_order", message: null };
    const passed = {
      name: "test",
      runner: null,
      created_at: null,
      started_at: null,
      completed_at: null,
      conclusion: "success",
      steps: null,
    };
    const history = [
      emptyRecord({ run_id: 1, attempt: 1, workflow: "CI", sha: "a1", conclusion: "failure", failures: [failure] }),
      emptyRecord({ run_id: 1, attempt: 2, workflow: "CI", sha: "a1", conclusion: "success", jobs: [passed] }),
    ];
    const without = await afterRun([flake], { inputs: { retry: "true" } });
    expect(without.presented?.data).toMatchObject({ jobs: [{ category: "code", retry: { decision: false } }] });
    const withHistory = await afterRun([flake], { inputs: { retry: "true" }, history });
    expect(withHistory.presented?.data).toMatchObject({ jobs: [{ category: "flaky", retry: { decision: true } }] });
    expect(withHistory.performed).toHaveLength(1);
    const ofFork = await afterRun([flake], {
      history: history.map((record) => ({ ...record, trust: "fork" as const })),
    });
    expect(ofFork.presented?.data).toMatchObject({ jobs: [{ category: "code", retry: { decision: false } }] });
  });

  it("reads log files of the workspace and elsewhere, one job each", async () => {
    const { presented } = await runInMemory(action, {
      inputs: { log: "logs/build.log\n/var/log/install.txt" },
      files: { "logs/build.log": broken.log },
      otherWorkspaces: { "/var/log/": { "install.txt": network.log } },
    });
    expect(presented?.data).toMatchObject({
      jobs: [
        { job: "build", category: "code", cause: "compile" },
        { job: "install", category: "infra", cause: "network" },
      ],
    });
  });

  it("takes the failing tests from reports where there are some", async () => {
    const report =
      '<testsuite name="s"><testcase classname="c" name="pays"><failure>no</failure></testcase><testcase name="ok"/></testsuite>';
    const { presented } = await runInMemory(action, {
      inputs: { log: "a.log", junit: "reports/*.xml", job: "test (2)" },
      files: { "a.log": flake.log, "reports/a.xml": report },
    });
    expect(presented?.data).toMatchObject({ jobs: [{ job: "test (2)", failingTests: [{ name: "pays" }] }] });
  });

  it("shows jobs that failed alike once", async () => {
    const shards = [1, 2, 3].map((shard) => ({ ...network, name: `install (${shard})` }));
    const { summary } = await afterRun(shards);
    expect(summary.match(/ECONNRESET/g)).toHaveLength(1);
    expect(summary).toContain("and 2 more jobs");
  });

  it("says that it could not look, and fails nothing, when the API does not answer", async () => {
    const rest = memoryRest(() => {
      throw new PacelineError("api-unavailable", "down");
    });
    const { exitCode, trouble, performed } = await afterRun([], { rest, inputs: { retry: "true" } });
    expect(exitCode).toBe(3);
    expect(trouble).toMatchObject({ code: "api-unavailable" });
    expect(performed).toEqual([]);
  });

  it("says that nothing failed", async () => {
    const { presented } = await afterRun([{ name: "test", conclusion: "success" }]);
    expect(presented?.outputs).toMatchObject({ category: "none", retry: false });
  });

  it("keeps what a log says from becoming markup", async () => {
    const log = "##[error]`**x** <img src=x onerror=alert(1)> | [a](javascript:b) ::set-output name=a::b` failed\n";
    const { summary } = await afterRun([{ name: "<b>job</b>`", conclusion: "failure", log }]);
    expect(summary).not.toMatch(/^(?!.*`).*<(?:img|b)/m);
    expect(summary).not.toContain("\n::set-output");
  });

  it.each([
    ["no log and no run", {}],
    ["a file that does not exist", { log: "gone.log" }],
  ])("refuses %s as wrong input", async (_, inputs) => {
    const { exitCode, problems } = await runInMemory(action, { inputs });
    expect(exitCode).toBe(2);
    expect(problems).toMatchObject([{ name: "log" }]);
  });

  it("names the token, and no log, when it knows the run and has no token to read it", async () => {
    const context = { repository: "acme/shop", triggeringRun: { runId: 77, attempt: 1 } };
    const { exitCode, problems } = await runInMemory(action, { context });
    expect(exitCode).toBe(2);
    expect(problems.map(({ name }) => name)).toEqual(["github-token"]);
  });
});
