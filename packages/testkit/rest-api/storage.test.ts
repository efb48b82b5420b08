import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type FakeGitHub, startGitHub } from "../start-github.ts";

const acme = { owner: "acme", repo: "app" };
const repository = "acme/app";
let github: FakeGitHub;
let octokit: ReturnType<typeof getOctokit>;

beforeEach(async () => {
  github = await startGitHub();
  const { world } = github;
  world.addRepository(repository);
  octokit = getOctokit(world.addToken(repository).value, { baseUrl: github.url });
  for (const key of ["deps-1", "deps-2", "build-1"]) {
    world.addCache({ repository, ref: "refs/heads/main", key, version: "v", bytes: Buffer.from(key) });
  }
  world.addCache({ repository, ref: "refs/pull/7/merge", key: "deps-1", version: "v", bytes: Buffer.from("pull") });
});
afterEach(() => github.close());

it("caches are listed by the start of their key and by ref", async () => {
  const keys = async (asked: { key?: string; ref?: string }) => {
    const { data } = await octokit.rest.actions.getActionsCacheList({ ...acme, ...asked });
    return data.actions_caches.map((entry) => entry.key).sort();
  };
  expect(await keys({})).toEqual(["build-1", "deps-1", "deps-1", "deps-2"]);
  expect(await keys({ key: "deps-" })).toEqual(["deps-1", "deps-1", "deps-2"]);
  expect(await keys({ key: "deps-", ref: "refs/pull/7/merge" })).toEqual(["deps-1"]);
});

it("deleting by key takes the whole key, in all refs or in one", async () => {
  const remove = (key: string, ref?: string) =>
    octokit.rest.actions.deleteActionsCacheByKey({ ...acme, key, ...(ref && { ref }) });
  await expect(remove("deps-")).rejects.toMatchObject({ status: 404 });
  expect((await remove("deps-1", "refs/pull/7/merge")).data.total_count).toBe(1);
  expect((await remove("deps-1")).data.total_count).toBe(1);
  expect(github.world.caches.map((entry) => entry.key)).toEqual(["deps-2", "build-1"]);
});

it("one cache is deleted by its id, and the usage follows", async () => {
  const usage = async () => (await octokit.rest.actions.getActionsCacheUsage(acme)).data;
  const [first] = github.world.caches;
  expect(await usage()).toMatchObject({ active_caches_count: 4, active_caches_size_in_bytes: 23 });
  await octokit.rest.actions.deleteActionsCacheById({ ...acme, cache_id: first?.id ?? 0 });
  expect(await usage()).toMatchObject({ active_caches_count: 3, active_caches_size_in_bytes: 17 });
});

it("artifacts of the repository are found by name across runs, newest first", async () => {
  const runs = [1, 2].map(() => github.world.addRun({ repository }));
  for (const run of runs) {
    for (const name of ["report", "log"]) github.world.addArtifact({ runId: run.id, name, bytes: Buffer.from(name) });
  }
  const { data } = await octokit.rest.actions.listArtifactsForRepo({ ...acme, name: "report" });
  expect(data.artifacts.map((artifact) => artifact.workflow_run?.id)).toEqual(runs.map((run) => run.id).reverse());
  const asked = { ...acme, run_id: runs[0]?.id ?? 0 };
  expect((await octokit.rest.actions.listWorkflowRunArtifacts(asked)).data.total_count).toBe(2);
});

it("a comment is written once and then changed in place", async () => {
  const { data: written } = await octokit.rest.issues.createComment({ ...acme, issue_number: 7, body: "first" });
  await octokit.rest.issues.updateComment({ ...acme, comment_id: written.id, body: "second" });
  const { data } = await octokit.rest.issues.listComments({ ...acme, issue_number: 7 });
  expect(data).toMatchObject([{ id: written.id, body: "second", user: { login: "github-actions[bot]" } }]);
});

it("a comment over 65,536 characters is refused", async () => {
  const writing = octokit.rest.issues.createComment({ ...acme, issue_number: 7, body: "x".repeat(65_537) });
  await expect(writing).rejects.toMatchObject({ status: 422 });
});

it("a comment needs leave to write on issues or on pull requests", async () => {
  const write = (permissions: object) => {
    const speaker = getOctokit(github.world.addToken(repository, permissions).value, { baseUrl: github.url });
    return speaker.rest.issues.createComment({ ...acme, issue_number: 7, body: "hello" });
  };
  expect((await write({ issues: "write" })).status).toBe(201);
  expect((await write({ "pull-requests": "write" })).status).toBe(201);
  await expect(write({ issues: "read" })).rejects.toMatchObject({ status: 403 });
});
