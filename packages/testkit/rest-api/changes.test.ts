import { getOctokit } from "@actions/github";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type FakeGitHub, startGitHub } from "../start-github.ts";
import type { ChangedFile, Commit } from "../world/world-records.ts";

const acme = { owner: "acme", repo: "app" };
const repository = "acme/app";
let github: FakeGitHub;
let octokit: ReturnType<typeof getOctokit>;

const files = (count: number): ChangedFile[] =>
  Array.from({ length: count }, (_, index) => ({
    filename: `src/${index}.ts`,
    status: "modified",
    additions: 2,
    deletions: 1,
  }));

beforeAll(async () => {
  github = await startGitHub();
  const { world } = github;
  world.addRepository(repository);
  const commits: Commit[] = [];
  for (let index = 1; index <= 120; index += 1) {
    commits.push(world.addCommit({ repository, sha: index.toString(16).padStart(40, "0"), files: files(index) }));
  }
  world.addCommit({ repository, sha: "f".repeat(40), files: files(700) });
  world.addComparison({ repository, base: "main", head: "feature/x", commits, files: files(350) });
  world.addPullRequest({
    repository,
    number: 7,
    head: { ref: "feature/x", sha: "a".repeat(40), repository },
    merge_commit_sha: "c".repeat(40),
    commits: ["d".repeat(40)],
    files: files(130),
  });
  const readable = { contents: "read", "pull-requests": "read" } as const;
  octokit = getOctokit(world.addToken(repository, readable).value, { baseUrl: github.url });
});
afterAll(() => github.close());

it("a commit shows its files, and those beyond 300 on further pages", async () => {
  const ref = "f".repeat(40);
  const { data, headers } = await octokit.rest.repos.getCommit({ ...acme, ref });
  expect(data.files).toHaveLength(300);
  expect(data.stats).toEqual({ total: 2100, additions: 1400, deletions: 700 });
  expect(headers.link).toContain('rel="next"');
  const last = await octokit.rest.repos.getCommit({ ...acme, ref, page: 3 });
  expect(last.data.files).toHaveLength(100);
});

it("a comparison shows at most 300 files, and only on its first page", async () => {
  const basehead = "main...feature/x";
  const first = await octokit.rest.repos.compareCommitsWithBasehead({ ...acme, basehead, per_page: 100 });
  expect(first.data).toMatchObject({ status: "ahead", ahead_by: 120, behind_by: 0, total_commits: 120 });
  expect(first.data.files).toHaveLength(300);
  const second = await octokit.rest.repos.compareCommitsWithBasehead({ ...acme, basehead, per_page: 100, page: 2 });
  expect(second.data.commits).toHaveLength(20);
  expect(second.data.files).toBeUndefined();
});

it("a comparison that was not registered is not found", async () => {
  const asking = octokit.rest.repos.compareCommitsWithBasehead({ ...acme, basehead: "main...none" });
  await expect(asking).rejects.toMatchObject({ status: 404 });
});

it("all files of a pull request are reached by paging", async () => {
  const found = await octokit.paginate("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
    ...acme,
    pull_number: 7,
  });
  expect(found.map((file) => file.filename)).toEqual(files(130).map((file) => file.filename));
  expect(found[0]).toMatchObject({ additions: 2, deletions: 1, changes: 3, status: "modified" });
});

it.each(["a", "c", "d"])("the pull request of commit %s… is found: head, merge or one between", async (letter) => {
  const asked = { ...acme, commit_sha: letter.repeat(40) };
  const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit(asked);
  expect(data.map((pull) => [pull.number, pull.head.ref, pull.base.ref])).toEqual([[7, "feature/x", "main"]]);
});

it("a commit outside every pull request has none", async () => {
  const asked = { ...acme, commit_sha: "e".repeat(40) };
  expect((await octokit.rest.repos.listPullRequestsAssociatedWithCommit(asked)).data).toEqual([]);
});
