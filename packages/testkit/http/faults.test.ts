import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type FakeGitHub, startGitHub } from "../start-github.ts";
import { Faults } from "./faults.ts";

const acme = { owner: "acme", repo: "app" };
let github: FakeGitHub;
let octokit: ReturnType<typeof getOctokit>;

beforeEach(async () => {
  github = await startGitHub();
  github.world.addRepository("acme/app");
  octokit = getOctokit(github.world.addToken("acme/app").value, { baseUrl: github.url });
});
afterEach(() => github.close());

const comment = () => octokit.rest.issues.createComment({ ...acme, issue_number: 1, body: "hello" });

it.each([401, 403, 404, 429, 500, 503])(
  "status %i reaches the client, and the world does not change",
  async (status) => {
    github.faults.add({ match: "POST /repos/", fault: { kind: "status", status }, times: 1 });
    await expect(comment()).rejects.toMatchObject({ status });
    expect(github.world.comments).toEqual([]);
    expect((await comment()).status).toBe(201);
  },
);

it("a refusal may say when to come back", async () => {
  github.faults.add({ match: /comments$/, fault: { kind: "status", status: 429, retryAfter: 17 } });
  await expect(comment()).rejects.toMatchObject({ response: { headers: { "retry-after": "17" } } });
});

it.each(["", "<html>Bad Gateway</html>"])("a refusal may have the body %j and no JSON", async (body) => {
  github.faults.add({ match: "/repos/", fault: { kind: "status", status: 401, body }, times: 1 });
  const answer = await fetch(`${github.url}/repos/acme/app`);
  expect([answer.status, await answer.text()]).toEqual([401, body]);
});

it("a rule can spare the first requests and end after some", () => {
  const faults = new Faults();
  faults.add({ match: "GET", fault: { kind: "hang" }, after: 1, times: 2 });
  const hits = ["GET /a", "POST /a", "GET /a", "GET /b", "GET /c"].map((request) => faults.next(request)?.kind);
  expect(hits).toEqual([undefined, undefined, "hang", "hang", undefined]);
});

it("a server that hangs is left when the client loses patience, and can still be closed", async () => {
  github.faults.add({ match: "GET", fault: { kind: "hang" } });
  const patience = new AbortController();
  const asking = octokit.rest.repos.get({ ...acme, request: { signal: patience.signal } });
  const arrived = () => expect(github.requestsTo("GET /repos/acme/app")).toMatchObject([{ status: null }]);
  await vi.waitFor(arrived, { timeout: 60_000 });
  patience.abort();
  await expect(asking).rejects.toThrow();
});

it("a connection that is cut is an error of the client", async () => {
  github.faults.add({ match: "GET", fault: { kind: "reset" } });
  await expect(octokit.rest.repos.get(acme)).rejects.toThrow();
});

it("an answer that stops in the middle is an error of fetch", async () => {
  github.faults.add({ match: "GET", fault: { kind: "half-sent" } });
  const response = await fetch(`${github.url}/repos/acme/app`);
  await expect(response.text()).rejects.toThrow();
});

it("octokit takes an answer that stops in the middle for an empty one, so callers must check its shape", async () => {
  github.faults.add({ match: "POST", fault: { kind: "half-sent" } });
  expect(await comment()).toMatchObject({ status: 201, data: "" });
  expect(github.world.comments).toHaveLength(1);
});

it("a corrupt answer has the announced length and other bytes", async () => {
  const address = `${github.url}/repos/acme/app`;
  const intact = await (await fetch(address)).arrayBuffer();
  github.faults.add({ match: "GET", fault: { kind: "corrupt" } });
  const corrupt = await (await fetch(address)).arrayBuffer();
  expect(corrupt.byteLength).toBe(intact.byteLength);
  expect(Buffer.from(corrupt).equals(Buffer.from(intact))).toBe(false);
});

it("requests are logged in order and can be counted", async () => {
  await comment();
  await octokit.rest.repos.get(acme);
  expect(github.requests.map((request) => `${request.method} ${request.status}`)).toEqual(["POST 201", "GET 200"]);
  expect(github.requestsTo(/^POST .*comments$/)).toHaveLength(1);
});
