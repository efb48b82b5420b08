import { expect, it } from "vitest";
import { World } from "../world/world.ts";
import type { WorkflowRun } from "../world/world-records.ts";
import { runtimeEnvironment } from "./runtime-environment.ts";
import { mintRuntimeToken, readRuntimeToken } from "./runtime-token.ts";

const world = new World({ now: () => new Date("2026-01-05T12:00:00Z") });
world.addRepository("acme/app", { default_branch: "trunk" });
const pull = { number: 7, head: { ref: "topic", sha: "a".repeat(40) }, base: { ref: "release", sha: "b".repeat(40) } };

const readable = { read: true, write: false };
const own = { read: true, write: true };

it.each<[string, Partial<WorkflowRun>, object[]]>([
  ["a push to the default branch", {}, [{ ref: "refs/heads/trunk", ...own }]],
  [
    "a push to a topic",
    { head_branch: "topic" },
    [
      { ref: "refs/heads/topic", ...own },
      { ref: "refs/heads/trunk", ...readable },
    ],
  ],
  [
    "a pull request",
    { pull_requests: [pull], head_branch: "topic" },
    [
      { ref: "refs/pull/7/merge", ...own },
      { ref: "refs/heads/release", ...readable },
      { ref: "refs/heads/trunk", ...readable },
    ],
  ],
  ["a comment on an issue", { event: "issue_comment" }, [{ ref: "refs/heads/trunk", ...readable }]],
])("the token of %s carries its cache scopes in the order of search", (_name, given, expected) => {
  const run = world.addRun({ repository: "acme/app", ...given });
  const identity = readRuntimeToken(mintRuntimeToken(world, { run, jobId: 42 }));
  expect(identity).toEqual({ runId: run.id, runAttempt: 1, jobId: "42", caches: expected });
});

it.each(["", "a.b.c", "ghs_123", `x.${Buffer.from("{}").toString("base64url")}.`])("%j is no runtime token", (text) => {
  expect(readRuntimeToken(text)).toBeUndefined();
});

it("the environment of a pull request names its refs as GitHub does", () => {
  const run = world.addRun({ repository: "acme/app", pull_requests: [pull], head_branch: "topic" });
  const job = world.addJob({ run_id: run.id });
  const environment = runtimeEnvironment({ url: "http://127.0.0.1:1", world }, { run, job }, { cacheMode: "read" });
  expect(environment).toMatchObject({
    ACTIONS_CACHE_MODE: "read",
    GITHUB_API_URL: "http://127.0.0.1:1",
    GITHUB_BASE_REF: "release",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_HEAD_REF: "topic",
    GITHUB_REF: "refs/pull/7/merge",
    GITHUB_REF_NAME: "7/merge",
    GITHUB_REPOSITORY_OWNER: "acme",
    GITHUB_RUN_ATTEMPT: "1",
  });
});
