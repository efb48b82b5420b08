import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type FakeGitHub, startGitHub } from "../start-github.ts";
import type { Job, WorkflowRun } from "../world/world-records.ts";

const acme = { owner: "acme", repo: "app" };
let github: FakeGitHub;
let octokit: ReturnType<typeof getOctokit>;
let run: WorkflowRun;
let build: Job;
let check: Job;
let clock: string;

beforeEach(async () => {
  clock = "2026-01-05T12:00:00Z";
  github = await startGitHub({ now: () => new Date(clock) });
  const { world } = github;
  world.addRepository("acme/app");
  run = world.addRun({ repository: "acme/app", conclusion: "failure" });
  build = world.addJob({ run_id: run.id, name: "build", conclusion: "success" });
  check = world.addJob({ run_id: run.id, name: "check", conclusion: "failure" });
  world.jobLogs.set(check.id, "Error: no\n");
  octokit = getOctokit(world.addToken("acme/app", { actions: "write" }).value, { baseUrl: github.url });
  clock = "2026-01-06T12:00:00Z";
});
afterEach(() => github.close());

const jobs = async (filter?: "latest" | "all") => {
  const asked = { ...acme, run_id: run.id, ...(filter && { filter }) };
  const { data } = await octokit.rest.actions.listJobsForWorkflowRun(asked);
  return data.jobs.map((job) => [job.name, job.run_attempt, job.status]);
};

it("re-running failed jobs queues them and carries the passed ones over", async () => {
  await octokit.rest.actions.reRunWorkflowFailedJobs({ ...acme, run_id: run.id });
  expect(run).toMatchObject({
    run_attempt: 2,
    status: "queued",
    conclusion: null,
    triggering_actor: "github-actions[bot]",
  });
  expect(await jobs()).toEqual([
    ["build", 2, "completed"],
    ["check", 2, "queued"],
  ]);
  expect(await jobs("all")).toHaveLength(4);
});

it("a job that was carried over started before it was created", async () => {
  await octokit.rest.actions.reRunWorkflowFailedJobs({ ...acme, run_id: run.id });
  const asked = { ...acme, run_id: run.id, attempt_number: 2 };
  const { data } = await octokit.rest.actions.listJobsForWorkflowRunAttempt(asked);
  const carried = data.jobs.find((job) => job.name === "build");
  expect(carried?.id).not.toBe(build.id);
  expect(carried).toMatchObject({ started_at: build.started_at, created_at: clock });
});

it("earlier attempts stay readable, with their jobs and their outcome", async () => {
  await octokit.rest.actions.reRunWorkflow({ ...acme, run_id: run.id });
  const first = { ...acme, run_id: run.id, attempt_number: 1 };
  const { data } = await octokit.rest.actions.getWorkflowRunAttempt(first);
  expect(data).toMatchObject({ run_attempt: 1, conclusion: "failure", previous_attempt_url: null });
  const { data: list } = await octokit.rest.actions.listJobsForWorkflowRunAttempt(first);
  expect(list.jobs.map((job) => job.conclusion)).toEqual(["success", "failure"]);
});

it("one job can be re-run alone", async () => {
  await octokit.rest.actions.reRunJobForWorkflowRun({ ...acme, job_id: check.id });
  expect(await jobs()).toEqual([
    ["build", 2, "completed"],
    ["check", 2, "queued"],
  ]);
});

it.each([
  ["it still runs", () => Object.assign(run, { status: "in_progress", conclusion: null })],
  ["it began over 30 days ago", () => Object.assign(run, { created_at: "2025-12-01T00:00:00Z" })],
  ["none of its jobs failed", () => Object.assign(check, { conclusion: "success" })],
])("failed jobs of a run are not re-run when %s", async (_reason, arrange) => {
  arrange();
  const asking = octokit.rest.actions.reRunWorkflowFailedJobs({ ...acme, run_id: run.id });
  await expect(asking).rejects.toMatchObject({ status: 403 });
  expect(run.run_attempt).toBe(1);
});

it("a token that only reads may not re-run", async () => {
  const reader = getOctokit(github.world.addToken("acme/app", { actions: "read" }).value, { baseUrl: github.url });
  const asking = reader.rest.actions.reRunWorkflow({ ...acme, run_id: run.id });
  await expect(asking).rejects.toMatchObject({ status: 403 });
});

it("a job's log is behind a redirect to a link that expires", async () => {
  const asked = { ...acme, job_id: check.id };
  expect((await octokit.rest.actions.downloadJobLogsForWorkflowRun(asked)).data).toBe("Error: no\n");
  const { headers } = await octokit.rest.actions.downloadJobLogsForWorkflowRun({
    ...asked,
    request: { redirect: "manual" },
  });
  clock = "2026-01-07T12:00:00Z";
  expect((await fetch(headers.location ?? "")).status).toBe(403);
});

it("a job without a log, such as one that still runs, has none to fetch", async () => {
  const asking = octokit.rest.actions.downloadJobLogsForWorkflowRun({ ...acme, job_id: build.id });
  await expect(asking).rejects.toMatchObject({ status: 404 });
});

it("paging reaches all of 120 jobs", async () => {
  for (let index = 0; index < 118; index += 1) github.world.addJob({ run_id: run.id, name: `test (${index})` });
  const asked = { ...acme, run_id: run.id, per_page: 100 };
  expect(await octokit.paginate("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", asked)).toHaveLength(120);
});
