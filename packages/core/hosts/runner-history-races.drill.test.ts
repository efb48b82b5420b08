import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type FakeGitHub, runtimeEnvironment, startGitHub, type WorkflowRun } from "../../testkit/index.ts";
import type { HistoryReading } from "../history/store.ts";

/**
 * Real processes with the real clients, ten at once, against one GitHub that evicts, refuses and breaks off, while some of
 * the processes are killed: what reached an artifact is in the history once all is quiet.
 */
let github: FakeGitHub;
let folder: string;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "paceline-drill-")));
  github = await startGitHub();
  github.world.addRepository("acme/app");
});
afterEach(async () => {
  await github.close();
  await rm(folder, { recursive: true });
});

const moduleAt = (path: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, path)).href);

/** What a job does: each word of `DO` in turn. Prints the last result as JSON. */
const JOB = `
const { runnerHistory } = await import(${moduleAt("runner-history.ts")});
const { lazyRest } = await import(${moduleAt("../github/lazy-rest.ts")});
const { emptyRecord } = await import(${moduleAt("../record/record.ts")});
const { unknownContext } = await import(${moduleAt("memory.ts")});
const { env } = process;
const runId = Number(env.GITHUB_RUN_ID);
const context = { ...unknownContext, repository: "acme/app", defaultBranch: "main", runId, event: env.GITHUB_EVENT_NAME, ref: env.GITHUB_REF };
const rest = lazyRest({ token: env.TOKEN, baseUrl: env.GITHUB_API_URL });
const history = runnerHistory({ context, workspace: process.cwd(), temp: env.RUNNER_TEMP, rest });
let result = null;
for (const word of env.DO.split(" ")) {
  if (word === "learn") result = await history.keepSnapshot([]);
  else if (word === "read") result = await history.read();
  else result = await history.keepArtifact("paceline-run-" + runId + "-1-" + word, [emptyRecord({ run_id: runId,
    tests: [{ job: word, file: "a.test.ts", seconds: 1, tests: 1, failures: 0, skipped: 0 }] })]);
}
process.stdout.write(JSON.stringify(result));
`;

async function job(run: WorkflowRun, words: string, killAfterMs?: number): Promise<unknown> {
  const workspace = join(folder, String(github.world.nextId()));
  const temp = `${workspace}-temp`;
  for (const path of [workspace, temp]) await mkdir(path);
  const env = {
    ...process.env,
    ...runtimeEnvironment(github, { run, job: github.world.addJob({ run_id: run.id }) }),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    TOKEN: github.world.addToken("acme/app", { actions: "read" }).value,
    DO: words,
  };
  const child = spawn(process.execPath, ["--input-type=module", "-e", JOB], { cwd: workspace, env });
  const killer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfterMs);
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearTimeout(killer);
  if (killAfterMs !== undefined && code === null) return null;
  expect({ code, errors: code === 0 ? "" : errors }).toEqual({ code: 0, errors: "" });
  expect(await readdir(workspace)).toEqual([]);
  return JSON.parse(output.split(/\r?\n/).findLast((line) => line.startsWith("{")) ?? "null");
}

const push = () => github.world.addRun({ repository: "acme/app" });
const topic = () => github.world.addRun({ repository: "acme/app", head_branch: "topic" });

const partsOf = ({ records }: HistoryReading) =>
  records.flatMap(({ run_id, tests }) => (tests ?? []).map((test) => `${run_id} ${test.job}`)).sort();
const uploaded = () => github.world.artifacts.map(({ runId, name }) => `${runId} ${name.split("-").at(-1)}`).sort();

it.each([1, 2, 3])("storm %i: ten processes, evictions, refusals and kills lose no artifact", async (storm) => {
  github.faults.add({ match: "CreateCacheEntry", fault: { kind: "status", status: 429 }, after: storm, times: 2 });
  github.faults.add({ match: "FinalizeCacheEntryUpload", fault: { kind: "status", status: 403 }, after: 1, times: 1 });
  github.faults.add({ match: "GET /blobs/caches/", fault: { kind: "corrupt" }, after: storm, times: 1 });
  github.faults.add({ match: "GET /blobs/artifacts/", fault: { kind: "half-sent" }, after: 3, times: 2 });
  const evicting = setInterval(() => github.world.evictCaches(), 700);
  const jobs = Array.from({ length: 10 }, (_, index) => {
    const words = ["unit learn e2e", "unit e2e", "learn unit", "unit learn"][index % 4] ?? "";
    return job(
      index % 3 === 0 ? topic() : push(),
      words,
      index === storm || index === 7 ? 900 + 300 * storm : undefined,
    );
  });
  await Promise.all(jobs);
  clearInterval(evicting);
  github.faults.clear();

  await job(push(), "learn");
  const reading = (await job(push(), "read")) as HistoryReading;
  expect(uploaded().length).toBeGreaterThan(8);
  expect(partsOf(reading)).toEqual(uploaded());
  expect(reading.sources[0]).toContain("cache");
});
