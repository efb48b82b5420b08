import { getOctokit } from "@actions/github";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type FakeGitHub, startGitHub } from "../start-github.ts";
import { isInRange } from "./runs.ts";

const RUNS = 250;
const acme = { owner: "acme", repo: "app" };
let github: FakeGitHub;
let octokit: ReturnType<typeof getOctokit>;

beforeAll(async () => {
  github = await startGitHub({ now: () => new Date("2026-06-01T00:00:00Z") });
  github.world.addRepository("acme/app");
  github.world.addRepository("acme/other");
  // One run a day from 1 January; every tenth failed, every other one is of a pull request.
  for (let day = 0; day < RUNS; day += 1) {
    const isPull = day % 2 === 1;
    const sha = String(day).padStart(40, "0");
    github.world.addRun({
      repository: "acme/app",
      created_at: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().replace(".000", ""),
      head_branch: isPull ? "topic" : "main",
      head_sha: sha,
      workflow_id: day % 5 === 0 ? 2 : 1,
      path: day % 5 === 0 ? ".github/workflows/nightly.yml" : ".github/workflows/ci.yml",
      conclusion: day % 10 === 0 ? "failure" : "success",
      pull_requests: isPull
        ? [{ number: day, head: { ref: "topic", sha }, base: { ref: "main", sha: "b".repeat(40) } }]
        : [],
    });
  }
  github.world.addRun({ repository: "acme/other" });
  octokit = getOctokit(github.world.addToken("acme/app").value, { baseUrl: github.url });
});
afterAll(() => github.close());

it("the client's paging reaches every run once, newest first", async () => {
  const runs = await octokit.paginate("GET /repos/{owner}/{repo}/actions/runs", { ...acme, per_page: 100 });
  expect(runs).toHaveLength(RUNS);
  expect(new Set(runs.map((run) => run.id)).size).toBe(RUNS);
  expect(runs.map((run) => run.created_at)).toEqual(
    runs
      .map((run) => run.created_at)
      .toSorted()
      .reverse(),
  );
});

it("a page holds 30 runs unless told, and never more than 100", async () => {
  const count = async (per_page?: number) => {
    const asked = { ...acme, ...(per_page && { per_page }) };
    return (await octokit.rest.actions.listWorkflowRunsForRepo(asked)).data.workflow_runs.length;
  };
  expect(await count()).toBe(30);
  expect(await count(1000)).toBe(100);
});

it.each([
  [{ branch: "topic" }, 125],
  [{ event: "push" }, 125],
  [{ status: "failure" as const }, 25],
  [{ status: "completed" as const }, 250],
  [{ head_sha: "7".padStart(40, "0") }, 1],
  [{ created: ">=2026-01-31" }, 220],
  [{ created: "2026-01-01..2026-01-10" }, 10],
  [{ event: "push", status: "failure" as const, created: "<2026-02-01" }, 4],
  [{ actor: "nobody" }, 0],
])("runs are filtered by %o", async (filter, expected) => {
  const { data } = await octokit.rest.actions.listWorkflowRunsForRepo({ ...acme, ...filter });
  expect(data.total_count).toBe(expected);
});

it.each(["nightly.yml", 2])("the runs of one workflow are asked for by its file or id: %s", async (workflow_id) => {
  const { data } = await octokit.rest.actions.listWorkflowRuns({ ...acme, workflow_id });
  expect(data.total_count).toBe(50);
});

it("a run shows its pull request, but not when it came from a fork", async () => {
  const [own] = github.world.runs.filter((run) => run.pull_requests.length > 0);
  const forked = github.world.addRun({ ...own, repository: "acme/app", id: 5, head_repository: "stranger/app" });
  const pulls = async (run_id = 0) =>
    (await octokit.rest.actions.getWorkflowRun({ ...acme, run_id })).data.pull_requests;
  expect(await pulls(own?.id)).toMatchObject([{ number: 1, head: { ref: "topic" }, base: { ref: "main" } }]);
  expect(await pulls(forked.id)).toEqual([]);
  github.world.runs.pop();
});

it("a filtered list ends after 1,000 runs, a plain one does not", async () => {
  const own = await startGitHub();
  own.world.addRepository("acme/app");
  for (let index = 0; index < 1050; index += 1) own.world.addRun({ repository: "acme/app" });
  const client = getOctokit(own.world.addToken("acme/app").value, { baseUrl: own.url });
  const all = "GET /repos/{owner}/{repo}/actions/runs";
  expect(await client.paginate(all, { ...acme, per_page: 100 })).toHaveLength(1050);
  expect(await client.paginate(all, { ...acme, per_page: 100, event: "push" })).toHaveLength(1000);
  await own.close();
});

it("a run of another repository is not found", async () => {
  const other = github.world.runs.find((run) => run.repository === "acme/other");
  const asking = octokit.rest.actions.getWorkflowRun({ ...acme, run_id: other?.id ?? 0 });
  await expect(asking).rejects.toMatchObject({ status: 404 });
});

it.each([
  [">2026-01-02", false],
  [">=2026-01-02", true],
  ["<=2026-01-02", true],
  ["<2026-01-02", false],
  ["2026-01-02", true],
  ["2026-01-01..2026-01-02", true],
  ["2026-01-03..*", false],
  ["*..2026-01-02", true],
  [">2026-01-02T10:00:00Z", true],
  ["<2026-01-02T10:00:00Z", false],
])("a run of 2 January, noon, is in %s: %s", (range, expected) => {
  expect(isInRange("2026-01-02T12:00:00Z", range)).toBe(expected);
});
