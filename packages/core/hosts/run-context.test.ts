import { describe, expect, it } from "vitest";
import { runContext } from "./run-context.ts";

const env = {
  GITHUB_REPOSITORY: "o/n",
  GITHUB_RUN_ID: "42",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_EVENT_NAME: "push",
  GITHUB_REF: "refs/heads/main",
  GITHUB_REF_NAME: "main",
  GITHUB_SHA: "a".repeat(40),
  GITHUB_WORKFLOW_REF: "o/n/.github/workflows/ci.yml@refs/heads/feat@x",
};

describe("runContext", () => {
  it("knows a push", () => {
    const payload = { before: "b".repeat(40), repository: { default_branch: "main", private: true } };
    expect(runContext({ env, payload })).toMatchObject({
      runId: 42,
      attempt: 2,
      branch: "main",
      defaultBranch: "main",
      isPublic: false,
      baseSha: "b".repeat(40),
      workflowPath: ".github/workflows/ci.yml",
      fork: false,
      pullRequest: null,
    });
  });

  it("knows a pull request from a fork, by the repository of its head", () => {
    const pull = { number: 7, head: { sha: "c", repo: { full_name: "stranger/n" } }, base: { sha: "d" } };
    const context = runContext({
      env: { ...env, GITHUB_EVENT_NAME: "pull_request", GITHUB_HEAD_REF: "fix", GITHUB_BASE_REF: "main" },
      payload: { pull_request: pull },
    });
    expect(context).toMatchObject({
      pullRequest: 7,
      fork: true,
      branch: "fix",
      baseBranch: "main",
      sha: "c",
      baseSha: "d",
    });
  });

  it("takes a deleted head repository for a fork", () => {
    expect(runContext({ env, payload: { pull_request: { number: 1, head: { repo: null } } } }).fork).toBe(true);
  });

  it("knows which run a workflow_run event tells of", () => {
    const context = runContext({
      env: { ...env, GITHUB_EVENT_NAME: "workflow_run" },
      payload: { workflow_run: { id: 9, run_attempt: 3 } },
    });
    expect(context.triggeringRun).toEqual({ runId: 9, attempt: 3 });
  });

  it("knows nothing on a laptop, and takes nothing from a strange payload", () => {
    for (const payload of [null, 1, "x", [], { pull_request: 3, repository: [] }]) {
      expect(runContext({ env: {}, payload })).toMatchObject({
        repository: null,
        runId: null,
        attempt: 1,
        branch: null,
        fork: false,
      });
    }
  });
});

it("the number of the repository is the runner's, or the event's", () => {
  const payload = { repository: { id: 5 } };
  expect(runContext({ env: { ...env, GITHUB_REPOSITORY_ID: "7" }, payload }).repositoryId).toBe(7);
  expect(runContext({ env, payload }).repositoryId).toBe(5);
  expect(runContext({ env, payload: null }).repositoryId).toBeNull();
});
