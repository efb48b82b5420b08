import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type FakeGitHub, startGitHub } from "../start-github.ts";
import type { Permissions } from "../world/world-records.ts";

const acme = { owner: "acme", repo: "app" };
let github: FakeGitHub;

beforeEach(async () => {
  github = await startGitHub();
  github.world.addRepository("acme/app");
  github.world.addRepository("acme/secret", { private: true });
  github.world.addRun({ repository: "acme/app" });
});
afterEach(() => github.close());

const client = (permissions?: Permissions, repository = "acme/app") => {
  return getOctokit(github.world.addToken(repository, permissions).value, { baseUrl: github.url });
};

it("a token without the scope is refused as GitHub refuses it", async () => {
  const asking = client({ contents: "read" }).rest.actions.listWorkflowRunsForRepo(acme);
  await expect(asking).rejects.toMatchObject({
    status: 403,
    message: expect.stringContaining("Resource not accessible by integration"),
  });
});

it("write includes read, and the repository itself needs no scope", async () => {
  expect((await client({ actions: "write" }).rest.actions.listWorkflowRunsForRepo(acme)).status).toBe(200);
  expect((await client({}).rest.repos.get(acme)).data.default_branch).toBe("main");
});

it("an unknown token is refused (401), an unknown or unseen repository is not found (404)", async () => {
  const stranger = getOctokit("ghs_unknown", { baseUrl: github.url });
  await expect(stranger.rest.repos.get(acme)).rejects.toMatchObject({ status: 401 });
  await expect(client().rest.repos.get({ ...acme, repo: "none" })).rejects.toMatchObject({ status: 404 });
  await expect(client().rest.repos.get({ ...acme, repo: "secret" })).rejects.toMatchObject({ status: 404 });
});

it("another repository's token reads what is public and writes nothing", async () => {
  const other = client(undefined, "acme/secret");
  expect((await other.rest.actions.listWorkflowRunsForRepo(acme)).status).toBe(200);
  const writing = other.rest.issues.createComment({ ...acme, issue_number: 1, body: "hello" });
  await expect(writing).rejects.toMatchObject({ status: 403 });
});

it("content that the caller already has is answered with 304, which costs no budget", async () => {
  const octokit = client();
  const { headers } = await octokit.rest.actions.listWorkflowRunsForRepo(acme);
  const before = github.rateLimit.remaining;
  const again = octokit.rest.actions.listWorkflowRunsForRepo({
    ...acme,
    headers: { "if-none-match": headers.etag ?? "" },
  });
  await expect(again).rejects.toMatchObject({ status: 304 });
  expect(github.rateLimit.remaining).toBe(before);
  github.world.addRun({ repository: "acme/app" });
  const changed = { ...acme, headers: { "if-none-match": headers.etag ?? "" } };
  expect((await octokit.rest.actions.listWorkflowRunsForRepo(changed)).status).toBe(200);
});

it("answers tell the rest of the budget, and without any the answer is 403", async () => {
  const octokit = client();
  github.rateLimit.remaining = 1;
  const { headers } = await octokit.rest.repos.get(acme);
  expect(headers["x-ratelimit-remaining"]).toBe("0");
  const refused = octokit.rest.repos.get(acme);
  await expect(refused).rejects.toMatchObject({ status: 403, response: { headers: { "x-ratelimit-remaining": "0" } } });
});
