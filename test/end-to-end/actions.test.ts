import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Fault, Permissions, WorkflowRun } from "../../packages/testkit/index.ts";
import { ROOT, requireBuild } from "./built-product.ts";
import { type ActionName, DATA_SHAPES, misfits } from "./data-shapes.ts";
import { openRunner, REPOSITORY, type Runner, type StepOptions, type StepOutcome } from "./open-runner.ts";
import { ndjson, sampleHistory } from "./sample-history.ts";
import { PRETENDED_SECONDS } from "./sample-repository.ts";

beforeAll(requireBuild);

const TESTS = Object.keys(PRETENDED_SECONDS).join("\n");
const FILES = {
  "package.json": "{}",
  "package-lock.json": readFileSync(join(ROOT, "examples/project/package-lock.json"), "utf8"),
  "reports/junit.xml": readFileSync(join(ROOT, "examples/project/reports/junit.xml"), "utf8"),
  "history.ndjson": ndjson(sampleHistory(20)),
  "job.log": readFileSync(join(ROOT, "examples/logs/npm-ci-connection-reset.log"), "utf8"),
};

/** What each action needs at least, to have something to decide. */
const INPUTS: Readonly<Record<ActionName, Readonly<Record<string, string>>>> = {
  "record-telemetry": { junit: "reports/*.xml" },
  "predict-duration": { workflow: "CI" },
  "plan-shards": { tests: TESTS },
  "cache-key": {},
  "policy-gate": {},
  "triage-failures": { log: "job.log" },
  preflight: { tests: TESTS, workflow: "CI" },
};
const ACTIONS = Object.keys(INPUTS) as ActionName[];

/** Those that can only say that there is no history when there is none. */
const READ_HISTORY: readonly ActionName[] = ["predict-duration", "plan-shards", "triage-failures", "preflight"];
const REFUSED: Fault = { kind: "status", status: 403, message: "Resource not accessible by integration" };

/** A log may tell of trouble, but a trace of our source is no use to anyone. */
const STACK_TRACE = /^\s+at .*(?:\(|\/|file:)/m;

function withInputs(action: ActionName, more: Readonly<Record<string, string>> = {}): StepOptions {
  return { inputs: { ...INPUTS[action], ...more } };
}

/** A run whose one job failed, with the log of a lost connection. */
function addFailedRun({ github: { world } }: Runner): WorkflowRun {
  const run = world.addRun({ repository: REPOSITORY, conclusion: "failure" });
  const job = world.addJob({ run_id: run.id, name: "install", conclusion: "failure" });
  world.jobLogs.set(job.id, FILES["job.log"]);
  world.addCommit({ repository: REPOSITORY, sha: run.head_sha });
  return run;
}

describe.each(ACTIONS)("%s as a step", (action) => {
  it("gives its outputs, its summary and the whole result", async () => {
    using runner = await openRunner(FILES);
    const step = await runner.step(action, withInputs(action, { history: "history.ndjson" }));
    expect([step.exitCode, step.annotations.filter(({ level }) => level !== "notice")]).toEqual([0, []]);
    const directory = action === "preflight" ? ROOT : join(ROOT, "actions", action);
    const declared = readFileSync(join(directory, "action.yml"), "utf8").split(/^outputs:$/m)[1] ?? "";
    const names = [...declared.matchAll(/^ {2}([a-z0-9-]+):$/gm)].map(([, name]) => name);
    expect(Object.keys(step.outputs).sort()).toEqual(names.sort());
    expect(Object.keys(step.result ?? {}).sort()).toEqual(
      ["action", "annotations", "data", "effects", "outputs", "summary", "verdict"].sort(),
    );
    expect(step.result).toMatchObject({ action, verdict: "pass" });
    expect(misfits(step.result?.data, DATA_SHAPES[action])).toEqual([]);
    expect(step.summary.trim()).toBe(step.result?.summary.trim());
    expect(step.summary).toMatch(/^### [a-z-]+\n\n(?:✅|⏳|⚠️|❌) /u);
    expect(step.leftBehind).toEqual([]);
  });

  it("refuses wrong inputs, all of them at once", async () => {
    using runner = await openRunner({ ...FILES, ".github/paceline.yml": `${action}: { nosuch: 1 }\n` });
    const step = await runner.step(action, withInputs(action, { summary: "perhaps", "fail-on-error": "2" }));
    const errors = step.annotations.filter(({ level }) => level === "error");
    expect([step.conclusion, errors.length, step.summary]).toEqual(["failure", 1, ""]);
    for (const name of ["summary", "fail-on-error"]) expect(errors[0]?.message).toContain(`${name} (input)`);
    expect(errors[0]?.message).toContain("nosuch (.github/paceline.yml)");
    expect(step.log).not.toMatch(STACK_TRACE);
  });

  it("writes no summary when none is wanted", async () => {
    using runner = await openRunner(FILES);
    const step = await runner.step(action, withInputs(action, { summary: "false", history: "history.ndjson" }));
    expect([step.exitCode, step.summary]).toEqual([0, ""]);
  });

  it.concurrent.each([
    ["the API refuses everything", "403", ["/repos/"], {}],
    ["the cache service refuses everything", "403", ["CacheService"], {}],
    ["cache, artifacts and API are all away", "403", ["CacheService", "ArtifactService", "/repos/"], {}],
    ["the connection to all services is cut", "ECONNRESET", [/./], {}],
    ["the cache may not be touched", "denied", [], { cachePolicy: "none" }],
    ["caching is switched off", "skipped", [], { cacheMode: "none" }],
  ] as const)("goes on when %s", async (_, cause, matches, runtime) => {
    using runner = await openRunner(FILES);
    for (const match of matches) {
      runner.github.faults.add({ match, fault: typeof match === "string" ? REFUSED : { kind: "reset" } });
    }
    const step = await runner.step(action, { ...withInputs(action), ...runtime });
    expect(step).toMatchObject({ conclusion: "success", exitCode: 0, leftBehind: [] });
    expect(step.annotations.filter(({ level }) => level === "error")).toEqual([]);
    expect(misfits(step.result?.data, DATA_SHAPES[action])).toEqual([]);
    expect(step.summary).not.toBe("");
    expect(step.log).not.toMatch(STACK_TRACE);
    if (READ_HISTORY.includes(action)) expect(step.log).toContain(cause);
  });
});

/** `data.stored`: where a record was kept, and why not. */
function storedBy({ result }: StepOutcome) {
  return result?.data.stored as Record<"artifact" | "cache", { done: boolean; reason: string }>;
}

describe("record-telemetry after a run", () => {
  const LEARNER: Permissions = { actions: "read", contents: "read", "pull-requests": "read" };

  it("keeps the run as an artifact and in the cache, and leaves nothing behind", async () => {
    using runner = await openRunner({});
    const run = addFailedRun(runner);
    const step = await runner.step("record-telemetry", { after: run, permissions: LEARNER });
    expect(step).toMatchObject({ exitCode: 0, annotations: [], leftBehind: [] });
    expect(storedBy(step)).toMatchObject({ artifact: { done: true }, cache: { done: true } });
    expect(step.result?.data.record).toMatchObject({ run_id: run.id, conclusion: "failure", jobs: [{}] });
    expect(runner.github.world.artifacts).toMatchObject([{ name: step.outputs.artifact }]);
  });

  it.each([
    ["a token that may only read", /denied/, { cachePolicy: "read-only" }],
    ["caching switched off", /skipped/, { cacheMode: "none" }],
    ["caching for reading only", /skipped/, { cacheMode: "read" }],
  ] as const)("keeps the artifact and says why not the cache, with %s", async (_, reason, runtime) => {
    using runner = await openRunner({});
    const step = await runner.step("record-telemetry", {
      after: addFailedRun(runner),
      permissions: LEARNER,
      ...runtime,
    });
    expect([step.exitCode, step.leftBehind]).toEqual([0, []]);
    const { artifact, cache } = storedBy(step);
    expect([artifact.done, cache.done]).toEqual([true, false]);
    expect(cache.reason).toMatch(reason);
    expect(step.summary).toContain("not stored");
  });

  it("passes with a warning when the run cannot be read, and fails when failing was asked for", async () => {
    using runner = await openRunner({});
    const after = addFailedRun(runner);
    const step = (inputs = {}) => runner.step("record-telemetry", { after, permissions: {}, inputs });
    const passed = await step();
    expect(passed).toMatchObject({ exitCode: 0, annotations: [{ level: "warning" }] });
    expect(passed.log).not.toMatch(STACK_TRACE);
    expect(await step({ "fail-on-error": "true" })).toMatchObject({ exitCode: 1, annotations: [{ level: "error" }] });
  });
});

it.each(["record-telemetry", "triage-failures"] as const)(
  "%s says on its page why nothing came of it when the API refuses everything",
  async (action) => {
    using runner = await openRunner({});
    const after = addFailedRun(runner);
    runner.github.faults.add({ match: "/repos/", fault: REFUSED });
    const step = await runner.step(action, { after });
    expect([step.conclusion, step.exitCode]).toEqual(["success", 0]);
    expect(step.summary).toContain(`### ${action}`);
    expect(step.summary).toContain("Resource not accessible by integration");
  },
);

describe("triage-failures after a run", () => {
  it("names the failed job and its cause, and runs nothing again unless asked to", async () => {
    using runner = await openRunner({});
    const run = addFailedRun(runner);
    const step = await runner.step("triage-failures", { after: run });
    expect(step.outputs).toMatchObject({ category: "infra", retry: "true" });
    expect(step.result?.data.jobs).toMatchObject([{ job: "install", cause: "network" }]);
    expect([step.result?.effects, run.run_attempt]).toEqual([[], 1]);
  });

  it.each([
    ["runs the failed job again when asked to", "write", true, 2],
    ["says so when the token may not run it again", "read", false, 1],
  ] as const)("%s", async (_, actions, done, attempt) => {
    using runner = await openRunner({});
    const run = addFailedRun(runner);
    const step = await runner.step("triage-failures", {
      after: run,
      inputs: { retry: "true" },
      permissions: { actions },
    });
    expect([step.exitCode, run.run_attempt]).toEqual([0, attempt]);
    expect(step.result?.effects).toMatchObject([{ kind: "rerun-failed-jobs", done }]);
  });
});

describe("a workflow that breaks the policy", () => {
  const unpinned = `on: push
permissions: {}
jobs:
  greet:
    runs-on: ubuntu-latest
    steps:
      - uses: someone/unknown@v1
`;

  it.each(["policy-gate", "preflight"] as const)("fails the step %s, at the line", async (action) => {
    using runner = await openRunner({ ...FILES, ".github/workflows/greet.yml": unpinned });
    const step = await runner.step(action, withInputs(action, { history: "history.ndjson" }));
    expect([step.conclusion, step.exitCode, step.outputs.verdict]).toEqual(["failure", 1, "fail"]);
    expect(step.result?.verdict).toBe("fail");
    expect(step.annotations).toContainEqual(
      expect.objectContaining({ level: "error", file: ".github/workflows/greet.yml", line: 7 }),
    );
    expect(step.summary).toContain("❌");
    expect(step.log).not.toMatch(STACK_TRACE);
  });
});
