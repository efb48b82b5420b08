import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { restoreCache, saveCache } from "@actions/cache";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runInEnvironment } from "../run-in-environment.ts";
import { type FakeGitHub, startGitHub } from "../start-github.ts";
import type { WorkflowRun } from "../world/world-records.ts";
import { type RuntimeOptions, runtimeEnvironment } from "./runtime-environment.ts";

let github: FakeGitHub;
let folder: string;
let seconds = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "testkit-cache-"));
  // A second passes at each look at the clock, so that "newest" is never a draw.
  github = await startGitHub({ now: () => new Date(Date.UTC(2026, 0, 5, 12) + 1000 * seconds++) });
  github.world.addRepository("acme/app");
});
afterEach(async () => {
  await github.close();
  await rm(folder, { recursive: true });
});

const run = (given: Partial<WorkflowRun> = {}) => github.world.addRun({ repository: "acme/app", ...given });

const pullRequest = (number: number, baseBranch = "main") =>
  run({
    head_branch: `topic-${number}`,
    pull_requests: [
      { number, head: { ref: `topic-${number}`, sha: "a".repeat(40) }, base: { ref: baseBranch, sha: "b".repeat(40) } },
    ],
  });

/** What a job of this run sees; `as` is its runtime token and cache mode. */
function client(owner: WorkflowRun, as: RuntimeOptions = {}) {
  const store = join(folder, ".store");
  const environment = {
    ...runtimeEnvironment(github, { run: owner, job: github.world.addJob({ run_id: owner.id }) }, as),
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
  };
  return {
    async save(key: string, content = key) {
      await mkdir(store, { recursive: true });
      await writeFile(join(store, "data.txt"), content);
      return runInEnvironment(environment, () => saveCache([store], key));
    },
    async restore(key: string, restoreKeys: string[] = []) {
      await rm(store, { recursive: true, force: true });
      const { value: matched, output } = await runInEnvironment(environment, () =>
        restoreCache([store], key, restoreKeys),
      );
      return { matched, output, content: matched && (await readFile(join(store, "data.txt"), "utf8")) };
    },
  };
}

it("a saved entry is restored with its content by a later run of the same branch", async () => {
  const { value: id } = await client(run()).save("deps-1", "hello");
  expect(id).toBe(github.world.caches[0]?.id);
  expect(await client(run()).restore("deps-1")).toMatchObject({ matched: "deps-1", content: "hello" });
});

it("an entry cannot be changed: the second save of a key answers -1 and the first content stays", async () => {
  await client(run()).save("deps-1", "first");
  expect((await client(run()).save("deps-1", "second")).value).toBe(-1);
  expect((await client(run()).restore("deps-1")).content).toBe("first");
});

it("a key is a prefix, an exact match wins, and of several matches the newest is taken", async () => {
  const main = client(run());
  for (const key of ["deps-1", "deps-1-b", "deps-1-a"]) await main.save(key);
  expect((await main.restore("deps-1")).matched).toBe("deps-1");
  expect((await main.restore("deps-1-")).matched).toBe("deps-1-a");
  expect((await main.restore("other", ["nothing", "deps-"])).matched).toBe("deps-1-a");
});

it("a pull request reads its base and the default branch, and prefers its own entries", async () => {
  await client(run({ head_branch: "main" })).save("deps-main");
  await client(run({ head_branch: "release" })).save("deps-release");
  const pull = client(pullRequest(7, "release"));
  expect((await pull.restore("deps-main")).matched).toBe("deps-main");
  expect((await pull.restore("deps-")).matched).toBe("deps-release");
  await pull.save("deps-pull");
  expect((await pull.restore("deps-main", ["deps-"])).matched).toBe("deps-pull");
});

it("what a pull request saves is invisible to its siblings and to the default branch", async () => {
  await client(pullRequest(7)).save("deps-1");
  expect((await client(pullRequest(8)).restore("deps-1")).matched).toBeUndefined();
  expect((await client(run()).restore("deps-1")).matched).toBeUndefined();
  expect((await client(pullRequest(7)).restore("deps-1")).matched).toBe("deps-1");
});

it("an entry of another version, made from other paths, is not found", async () => {
  await client(run()).save("deps-1");
  for (const entry of github.world.caches) entry.version = "0".repeat(64);
  expect((await client(run()).restore("deps-1")).matched).toBeUndefined();
});

it.each(["pull_request_target", "issue_comment"])("a run of %s may read but not write", async (event) => {
  await client(run()).save("deps-1");
  const outsider = client(run({ event }));
  expect((await outsider.restore("deps-1")).matched).toBe("deps-1");
  const { value, output } = await outsider.save("deps-2");
  expect(value).toBe(-1);
  expect(output).toContain("cache write denied:");
});

it("a workflow_run that a fork caused may not write", async () => {
  const caused = run({ event: "workflow_run", head_repository: "stranger/app" });
  expect((await client(caused).save("deps-1")).value).toBe(-1);
  expect((await client(run({ event: "workflow_run" })).save("deps-1")).value).not.toBe(-1);
});

it("a token without readable scopes is told so, and the client reports a miss", async () => {
  const { matched, output } = await client(run(), { cachePolicy: "none" }).restore("deps-1");
  expect(matched).toBeUndefined();
  expect(output).toContain("cache read denied:");
});

it("a cache mode makes the client itself skip, without a request", async () => {
  expect((await client(run(), { cacheMode: "read" }).save("deps-1")).value).toBe(-1);
  expect(github.requests).toEqual([]);
});

it("an evicted entry is a miss", async () => {
  await client(run()).save("deps-1");
  github.world.evictCaches((entry) => entry.key === "deps-1");
  expect((await client(run()).restore("deps-1")).matched).toBeUndefined();
});

it("over the size limit the entry that was used longest ago goes", async () => {
  const main = client(run());
  await main.save("deps-1");
  await main.save("deps-2");
  await main.restore("deps-1");
  // Room for two entries, and half of a third.
  github.world.cacheLimitBytes = github.world.cacheUsage("acme/app") * 1.25;
  await main.save("deps-3");
  expect(github.world.caches.map((entry) => entry.key)).toEqual(["deps-1", "deps-3"]);
});

it("a reserved entry whose upload failed stays reserved", async () => {
  github.faults.add({ match: "PUT /blobs/uploads/", fault: { kind: "status", status: 403 }, times: 1 });
  expect((await client(run()).save("deps-1")).value).toBe(-1);
  expect((await client(run()).save("deps-1")).value).toBe(-1);
  expect(github.world.caches).toEqual([]);
});

it("too many uploads: 429 is not retried, and the save answers -1", async () => {
  github.faults.add({ match: "CreateCacheEntry", fault: { kind: "status", status: 429, retryAfter: 60 } });
  expect((await client(run()).save("deps-1")).value).toBe(-1);
  expect(github.requestsTo("CreateCacheEntry")).toHaveLength(1);
});

it("a corrupt download is a miss", async () => {
  await client(run()).save("deps-1");
  github.faults.add({ match: "GET /blobs/caches/", fault: { kind: "corrupt" } });
  expect((await client(run()).restore("deps-1")).matched).toBeUndefined();
});
