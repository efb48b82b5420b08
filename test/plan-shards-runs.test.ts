import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { action as planShards } from "../actions/plan-shards/action.ts";
import { action as recordTelemetry } from "../actions/record-telemetry/action.ts";
import type { AnyAction } from "../packages/core/action/define-action.ts";
import { runOnRunner } from "../packages/core/hosts/actions.ts";
import { parseTestList } from "../packages/core/scheduling/tests/test-list.ts";
import {
  type FakeGitHub,
  parseKeyValues,
  runInEnvironment,
  runtimeEnvironment,
  startAttempt,
  startGitHub,
  type WorkflowRun,
} from "../packages/testkit/index.ts";

/** Whole runs: the action in the runner's host, with the real clients of artifacts and REST, against a GitHub for tests. */
let github: FakeGitHub;
let folder: string;
let run: WorkflowRun;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plan-shards-"));
  github = await startGitHub();
  github.world.addRepository("acme/app");
});
afterAll(async () => {
  await github.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  run = github.world.addRun({ repository: "acme/app" });
});

interface Step {
  readonly outputs: Readonly<Record<string, string>>;
  readonly failed: boolean;
  readonly log: string;
  readonly workspace: string;
}

const TESTS = ["tests/a.py", "tests/b.py", "tests/c.py", "tests/d e.py", "-f.py", "$(x).py"];
const HISTORY = `${JSON.stringify({
  schema: "paceline.run/1",
  run_id: 1,
  started_at: "2026-01-01T00:00:00Z",
  tests: TESTS.map((file, index) => ({ job: "test (1)", file, seconds: 10 + 7 * index })),
})}\n`;

/** One step of one job of the run, on a machine of its own. */
async function step(
  action: AnyAction,
  inputs: Record<string, string>,
  files: Record<string, string> = {},
  name = "a job",
): Promise<Step> {
  const workspace = await mkdtemp(join(folder, "job-"));
  for (const [path, content] of Object.entries({ "history.ndjson": HISTORY, ...files })) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), content);
  }
  const job = github.world.addJob({ run_id: run.id, name });
  const output = join(workspace, "output.txt");
  await writeFile(output, "");
  const given = { "github-token": github.world.addToken("acme/app").value, history: "history.ndjson", ...inputs };
  const environment = {
    ...runtimeEnvironment(github, { run, job }),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: output.replace("output", "summary"),
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  await writeFile(environment.GITHUB_STEP_SUMMARY, "");
  const before = process.exitCode;
  const { output: log } = await runInEnvironment(environment, () => runOnRunner(action));
  const failed = process.exitCode === 1;
  process.exitCode = before;
  return { outputs: parseKeyValues(await readFile(output, "utf8")), failed, log, workspace };
}

const plan = (inputs: Record<string, string> = {}) =>
  step(planShards, { tests: TESTS.join("\n"), shards: "3", ...inputs });
const verify = (inputs: Record<string, string> = {}, files: Record<string, string> = {}) =>
  step(planShards, { verify: "true", history: "actions", ...inputs }, files);
const shard = (of: string, inputs: Record<string, string> = {}) => plan({ shards: "auto", shard: of, ...inputs });
const again = (isAgain: (job: string) => boolean = () => true) => {
  // GitHub tells jobs that were not run again by their end: before the attempt began.
  for (const job of github.world.jobs.filter(({ run_id }) => run_id === run.id)) {
    job.completed_at ??= new Date(Date.parse(job.created_at) - 1000).toISOString();
  }
  startAttempt(github.world, run, ({ name }) => isAgain(name));
};

/** What a shard's runner reports: one case per file. */
function report(files: readonly string[]): string {
  const cases = files.map((file) => `<testcase file="${file.replaceAll("&", "&amp;")}" name="works" time="2"/>`);
  return `<testsuite name="s">${cases.join("")}</testsuite>`;
}

async function ran(job: string, files: readonly string[]): Promise<Step> {
  return step(recordTelemetry, { junit: "report.xml", job }, { "report.xml": report(files) }, job);
}

const filesOf = (matrix = ""): string[][] =>
  JSON.parse(matrix).include.map(({ files }: { files: string }) => parseTestList(files));

describe("a plan that is kept", () => {
  it("gives later attempts the same matrix, byte by byte, although the history has changed", async () => {
    const first = await plan();
    again();
    const second = await plan({ history: "none.ndjson" });
    expect(second.outputs.matrix).toBe(first.outputs.matrix);
    expect(second.outputs["plan-hash"]).toBe(first.outputs["plan-hash"]);
    expect(second.log).not.toContain("::warning");
    const anew = await plan({ history: "none.ndjson", job: "other" });
    expect(anew.outputs.matrix).not.toBe(first.outputs.matrix);
    again();
    expect((await plan({ history: "none.ndjson" })).outputs.matrix).toBe(first.outputs.matrix);
  });

  it("is a file for later steps, too", async () => {
    const { outputs } = await plan();
    const kept = JSON.parse(await readFile(String(outputs["plan-path"]), "utf8"));
    expect(kept.planHash).toBe(outputs["plan-hash"]);
    expect(kept.shards.flat()).toHaveLength(TESTS.length);
  });

  it("drops deleted tests and runs new ones, and says so", async () => {
    const first = await plan();
    again();
    const second = await plan({ tests: [...TESTS.slice(1), "tests/new.py"].join("\n") });
    expect(second.log.match(/::warning/g)).toHaveLength(2);
    const firstShards = filesOf(first.outputs.matrix).map((files) => files.filter((file) => file !== "tests/a.py"));
    const secondShards = filesOf(second.outputs.matrix);
    expect(secondShards.map((files) => files.filter((file) => file !== "tests/new.py"))).toEqual(firstShards);
    expect(secondShards.flat()).toContain("tests/new.py");
  });

  it("is made anew with a warning when the first attempt stored no plan", async () => {
    again();
    const { outputs, log, failed } = await plan();
    expect(failed).toBe(false);
    expect(log).toContain("::warning");
    expect(filesOf(outputs.matrix).flat().sort()).toEqual(TESTS.toSorted());
  });

  it("is made anew with a warning without a token", async () => {
    await plan();
    again();
    const { log, outputs } = await plan({ "github-token": "" });
    expect(log).toContain("::warning");
    expect(outputs["shard-count"]).toBe("3");
  });
});

describe("shards without a job before them", () => {
  it("make the same plan and run every test once", async () => {
    const steps = [await shard("1/3"), await shard("2/3"), await shard("3/3")];
    expect(new Set(steps.map(({ outputs }) => outputs["plan-hash"])).size).toBe(1);
    expect(steps.flatMap(({ outputs }) => parseTestList(outputs.files ?? "")).sort()).toEqual(TESTS.toSorted());
    const [one] = steps;
    expect(one?.log).toContain(`plan ${one?.outputs["plan-hash"]}`);
    const list = await readFile(String(one?.outputs["files-path"]), "utf8");
    expect(parseTestList(list)).toEqual(parseTestList(one?.outputs.files ?? ""));
  });

  it("make the same plan although each finds another history, and none sees what the others stored", async () => {
    const steps = [];
    for (const [index, name] of ["1/3", "2/3", "3/3"].entries()) {
      const seconds = HISTORY.replaceAll(/"seconds":\d+/g, () => `"seconds":${(index + 1) * 37}`);
      steps.push(await step(planShards, { tests: TESTS.join("\n"), shard: name }, { "history.ndjson": seconds }));
      github.world.artifacts.length = 0;
    }
    expect(steps.flatMap(({ outputs }) => parseTestList(outputs.files ?? "")).sort()).toEqual(TESTS.toSorted());
  });

  it("fail when GitHub does not say whether a job stored a plan", async () => {
    github.faults.add({ match: `/runs/${run.id}/artifacts`, fault: { kind: "status", status: 403 } });
    const { failed, outputs } = await shard("1/3");
    github.faults.clear();
    expect([failed, outputs.files ?? ""]).toEqual([true, ""]);
  });

  it("repeat their plan in a later attempt", async () => {
    const first = await shard("2/3");
    again();
    const second = await shard("2/3", { history: "none.ndjson" });
    expect(second.outputs.files).toBe(first.outputs.files);
    expect(second.log).not.toContain("::notice");
  });

  it("fetch their part of a plan that a job before them made, with a list of any length", async () => {
    const planned = await plan({ runner: "pytest" });
    const steps = [];
    for (const name of ["1/3", "2/3", "3/3"])
      steps.push(await shard(name, { history: "none.ndjson", runner: "pytest" }));
    const read = (step: Step, output: string) => readFile(String(step.outputs[output]), "utf8");
    const lists = await Promise.all(steps.map(async (step) => parseTestList(await read(step, "files-path"))));
    expect(lists).toEqual(filesOf(planned.outputs.matrix));
    const args = (await Promise.all(steps.map((step) => read(step, "args-path")))).flatMap(parseTestList);
    expect(args.toSorted()).toEqual(TESTS.map((name) => name.replace(/^-/, "./-")).toSorted());
  });

  it("do not take a plan that has more shards than there are", async () => {
    await plan();
    expect((await shard("1/2")).failed).toBe(true);
  });

  it("say when there is nothing for them to run", async () => {
    const { outputs, log } = await shard("8/8");
    expect(outputs).toMatchObject({ "has-tests": "false", files: "" });
    expect(log).toContain("::warning");
  });
});

describe("verify after the run", () => {
  it("passes when the shards recorded what was planned", async () => {
    const { outputs } = await plan();
    for (const [index, files] of filesOf(outputs.matrix).entries()) await ran(`test (${index + 1})`, files);
    expect((await verify()).failed).toBe(false);
  });

  it("fails when a shard ran nothing, and when one ran what was another's", async () => {
    const { outputs } = await plan();
    const [first = [], second = [], third = []] = filesOf(outputs.matrix);
    await ran("test (1)", first);
    await ran("test (2)", second);
    expect((await verify()).failed).toBe(true);
    await ran("test (3)", [...third, ...first]);
    const { failed, log } = await verify();
    expect(failed).toBe(true);
    expect(log).toContain("::error");
  });

  it("counts the newest attempt of a job that was run again", async () => {
    const { outputs } = await plan();
    const shards = filesOf(outputs.matrix);
    await ran("test (1)", shards.flat());
    await ran("test (2)", shards[1] ?? []);
    await ran("test (3)", shards[2] ?? []);
    expect((await verify()).failed).toBe(true);
    again((name) => name === "test (1)");
    await ran("test (1)", shards[0] ?? []);
    expect((await verify()).failed).toBe(false);
  });

  it("compares with the plan of the newest attempt", async () => {
    await shard("1/1", { tests: "tests/a.py" });
    again();
    await shard("1/1", { tests: "tests/a.py\ntests/b.py" });
    await ran("test (1)", ["tests/a.py"]);
    expect((await verify()).failed).toBe(true);
    await ran("test (1)", ["tests/a.py", "tests/b.py"]);
    expect((await verify()).failed).toBe(false);
  });

  it("misses a job that ran again and reported nothing, whatever it reported before", async () => {
    const { outputs } = await plan();
    for (const [index, files] of filesOf(outputs.matrix).entries()) await ran(`test (${index + 1})`, files);
    expect((await verify()).failed).toBe(false);
    again();
    await plan();
    await ran("test (1)", filesOf(outputs.matrix)[0] ?? []);
    await ran("test (2)", filesOf(outputs.matrix)[1] ?? []);
    expect((await verify()).failed).toBe(true);
  });

  it("misses a whole system that never reported, and names jobs that did not pass", async () => {
    const { outputs } = await plan();
    for (const [index, files] of filesOf(outputs.matrix).entries()) await ran(`test (ubuntu, ${index + 1})`, files);
    expect((await verify()).failed).toBe(false);
    for (const number of [1, 2, 3]) {
      github.world.addJob({ run_id: run.id, name: `test (windows, ${number})`, conclusion: "cancelled" });
    }
    const { failed, log } = await verify();
    expect(failed).toBe(true);
    expect(log).toContain("test (windows, 1): cancelled");
  });

  it("fails where a job of the shards failed, although every test reported", async () => {
    const { outputs } = await plan();
    for (const [index, files] of filesOf(outputs.matrix).entries()) await ran(`test (${index + 1})`, files);
    const job = github.world.jobs.findLast(({ name }) => name === "test (2)");
    if (job) job.conclusion = "failure";
    expect((await verify()).failed).toBe(true);
  });

  it("fails without a plan, without reports, and without a token", async () => {
    expect((await verify()).failed).toBe(true);
    await plan();
    expect((await verify()).failed).toBe(true);
    expect((await verify({ "github-token": "" })).failed).toBe(true);
  });

  it("finds out that shards made different plans, although every test ran", async () => {
    const own = { "github-token": "" }; // cannot see the others
    const steps = [
      await shard("1/3", own),
      await shard("2/3", { ...own, tests: TESTS.slice(1).join("\n"), history: "none.ndjson" }),
      await shard("3/3", own),
    ];
    for (const [index, { outputs }] of steps.entries()) {
      await ran(`test (${index + 1})`, index === 0 ? TESTS : parseTestList(outputs.files ?? ""));
    }
    const { failed, log } = await verify();
    expect(failed).toBe(true);
    expect(log).toContain("different plans");
  });

  it("reads reports that the workflow has fetched, one folder a shard", async () => {
    const { outputs } = await plan();
    const planFile = await readFile(String(outputs["plan-path"]), "utf8");
    const reports = filesOf(outputs.matrix).map((files, index) => [`reports/${index + 1}/junit.xml`, report(files)]);
    const inputs = { junit: "reports/**/*.xml", plan: "plan.json" };
    const all = { "plan.json": planFile, ...Object.fromEntries(reports) };
    expect((await verify(inputs, all)).failed).toBe(false);
    const { "reports/2/junit.xml": _, ...some } = all as Record<string, string>;
    const lost = await verify(inputs, some);
    expect(lost.failed).toBe(true);
    expect(lost.outputs["shard-count"]).toBe("3");
    // What a check never looked at, it does not claim.
    expect([lost.outputs["predicted-wall-seconds"], lost.outputs["worth-it"]]).toEqual(["", ""]);
    const unread = await verify({ ...inputs, junit: "nowhere/*.xml" }, all);
    expect(unread.failed).toBe(true);
    expect(unread.log).toContain("nowhere/*.xml");
  });
});

describe("two suites in one run without a job's name", () => {
  const OTHERS = ["e2e/x.ts", "e2e/y.ts"];
  const planOthers = () => plan({ tests: OTHERS.join("\n"), shards: "2" });

  it("are said where they are planned, and the check fails although all of the first suite ran", async () => {
    const { outputs } = await plan();
    expect((await planOthers()).log).toContain("give each suite its own `job`");
    for (const [index, files] of filesOf(outputs.matrix).entries()) await ran(`test (${index + 1})`, files);
    const { failed, log } = await verify();
    expect(failed).toBe(true);
    expect(log).toContain("several suites");
  });

  it("pass where both made the very same plan", async () => {
    const { outputs } = await plan();
    await plan();
    for (const [index, files] of filesOf(outputs.matrix).entries()) await ran(`test (${index + 1})`, files);
    expect((await verify()).failed).toBe(false);
  });

  it("each repeat their own plan in a later attempt", async () => {
    const first = await plan();
    const others = await planOthers();
    again();
    expect(filesOf((await planOthers()).outputs.matrix)).toEqual(filesOf(others.outputs.matrix));
    expect(filesOf((await plan()).outputs.matrix)).toEqual(filesOf(first.outputs.matrix));
  });

  it("are two where each has its name, be it in whatever alphabet", async () => {
    const unit = await plan({ job: "テスト (単体)" });
    await plan({ job: "テスト (結合)", tests: OTHERS.join("\n"), shards: "2" });
    for (const [index, files] of filesOf(unit.outputs.matrix).entries())
      await ran(`テスト (単体) (${index + 1})`, files);
    expect((await verify({ job: "テスト (単体)" })).failed).toBe(false);
    expect((await verify({ job: "テスト (結合)" })).failed).toBe(true);
  });
});
