import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeSharedData } from "../../../test/describe-shared-data.ts";
import { memoryRest } from "../hosts/memory-rest.ts";
import { fetchChanges } from "./fetch-changes.ts";
import { fetchJobLog } from "./fetch-job-log.ts";
import { fetchJobs } from "./fetch-jobs.ts";
import { fetchRun, parseApiRun } from "./fetch-run.ts";
import { findPullRequest } from "./find-pull-request.ts";
import { rerunFailedJobs } from "./rerun-failed-jobs.ts";
import { runnerOfLabels } from "./runner-of-labels.ts";

const repository = { id: 1, full_name: "acme/app" };
const apiRun = {
  id: 7,
  name: "CI",
  path: ".github/workflows/ci.yml@refs/heads/main",
  run_attempt: 2,
  event: "push",
  status: "completed",
  conclusion: "success",
  head_branch: "main",
  head_sha: "a".repeat(40),
  pull_requests: [],
  created_at: "2026-01-05T10:00:00Z",
  run_started_at: "2026-01-05T11:00:00Z",
  updated_at: "2026-01-05T11:05:00Z",
  repository,
  head_repository: repository,
};
const run = (given: object) => parseApiRun({ ...apiRun, ...given }, () => {});

describe("a run", () => {
  it("is read into the record's words", async () => {
    const { value, problems } = await fetchRun(memoryRest({ "/repos/acme/app/actions/runs/7": apiRun }), "acme/app", 7);
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      run_id: 7,
      attempt: 2,
      workflow_path: ".github/workflows/ci.yml",
      started_at: "2026-01-05T11:00:00.000Z",
      completed_at: "2026-01-05T11:05:00.000Z",
      trust: "trusted",
    });
  });

  it("can be asked for one attempt", async () => {
    const rest = memoryRest({ "/repos/acme/app/actions/runs/7/attempts/1": { ...apiRun, run_attempt: 1 } });
    expect((await fetchRun(rest, "acme/app", 7, 1)).value?.attempt).toBe(1);
  });

  it("that still runs has no end", () => {
    expect(run({ status: "in_progress", conclusion: null })?.completed_at).toBeNull();
  });

  it("from another repository, or from one that is gone, is a fork's", () => {
    expect(run({ head_repository: { id: 2, full_name: "mona/app" } })?.trust).toBe("fork");
    expect(run({ head_repository: null })?.trust).toBe("fork");
  });

  it("takes its own repository's pull request, not one inside a fork", () => {
    const pull = (number: number, id: number) => ({ number, base: { ref: "main", sha: "b", repo: { id } } });
    expect(run({ pull_requests: [pull(3, 2), pull(5, 1)] })).toMatchObject({ pull_request: 5, base_branch: "main" });
    expect(run({ pull_requests: [pull(3, 2)] })?.pull_request).toBeNull();
  });

  it("that GitHub does not show is a problem, not an error", async () => {
    const { value, problems } = await fetchRun(memoryRest({}), "acme/app", 7);
    expect([value, problems[0]?.code]).toEqual([null, "api-missing"]);
  });

  it("of an unknown shape is a problem, not an error", async () => {
    for (const answer of [null, [], "text", {}, { id: "7" }]) {
      const rest = memoryRest({ "/repos/acme/app/actions/runs/7": answer });
      const { value, problems } = await fetchRun(rest, "acme/app", 7);
      expect([value, problems[0]?.code]).toEqual([null, "unknown-shape"]);
    }
  });

  it("is read whatever its fields hold", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(apiRun)), fc.jsonValue()), (fields) => {
        const read = run(fields);
        expect(read === null || read.run_id > 0).toBe(true);
      }),
    );
  });
});

describe("jobs", () => {
  const path = "/repos/acme/app/actions/runs/7/attempts/1/jobs";
  const step = { number: 1, name: "Set up job", status: "completed", conclusion: "success" };
  const job = { id: 11, name: "test (3)", labels: ["ubuntu-24.04-arm"], conclusion: "success", steps: [step] };

  it("come with their steps and what their labels tell of the runner", async () => {
    const { value } = await fetchJobs(memoryRest({ [path]: { jobs: [job] } }), "acme/app", 7, 1);
    expect(value).toMatchObject([
      { id: 11, name: "test (3)", runner: { os: "Linux", arch: "ARM64" }, steps: [{ number: 1, name: "Set up job" }] },
    ]);
  });

  it("that cannot be read are left out and named", async () => {
    const { value, problems } = await fetchJobs(
      memoryRest({ [path]: { jobs: [job, null, { id: 12 }] } }),
      "acme/app",
      7,
      1,
    );
    expect(value).toHaveLength(1);
    expect(problems).toHaveLength(2);
  });

  it.each([
    [["ubuntu-latest"], "Linux", "X64"],
    [["windows-11-arm"], "Windows", "ARM64"],
    [["macos-13"], "macOS", "X64"],
    [["macos-15"], "macOS", "ARM64"],
    [["macos-15-large"], "macOS", "X64"],
    [["self-hosted", "Linux", "ARM64"], "Linux", "ARM64"],
    [["self-hosted", "gpu"], null, null],
    [[], null, null],
  ])("with the labels %j ran on %s %s", (labels, os, arch) => {
    expect(runnerOfLabels(labels)).toEqual({ labels, os, arch });
  });
});

describe("changes", () => {
  const file = { filename: "src/a.ts", additions: 3, deletions: 1, status: "modified", patch: "…" };
  const recorded = { path: "src/a.ts", additions: 3, deletions: 1, status: "modified" };

  it("come from the pull request, the comparison or the commit", async () => {
    const rest = memoryRest({
      "/repos/acme/app/pulls/5/files": [file],
      "/repos/acme/app/compare/a...b": { files: [file] },
      "/repos/acme/app/commits/b": { files: [file] },
    });
    for (const source of [{ pullRequest: 5 }, { base: "a", head: "b" }, { commit: "b" }]) {
      expect((await fetchChanges(rest, "acme/app", source)).value).toMatchObject({
        files: [recorded],
        truncated: false,
      });
    }
  });

  it("say when GitHub's limit cut the list", async () => {
    const rest = memoryRest({
      "/repos/acme/app/pulls/5/files": Array.from({ length: 3001 }, () => file),
      "/repos/acme/app/compare/a...b": { files: Array.from({ length: 300 }, () => file) },
    });
    const pull = await fetchChanges(rest, "acme/app", { pullRequest: 5 });
    expect([pull.value?.files.length, pull.value?.truncated]).toEqual([3000, true]);
    expect((await fetchChanges(rest, "acme/app", { base: "a", head: "b" })).value?.truncated).toBe(true);
  });
});

describe("the pull request of a run", () => {
  const sha = "a".repeat(40);
  const pull = (number: number, state: string, head = sha) => ({
    number,
    state,
    head: { sha: head },
    base: { ref: "main", sha: "b" },
  });

  it("is found by its commit, an open one first", async () => {
    const rest = memoryRest({ [`/repos/acme/app/commits/${sha}/pulls`]: [pull(3, "closed"), pull(4, "open")] });
    const { value } = await findPullRequest(rest, "acme/app", { sha, branch: "topic", repository: "acme/app" });
    expect(value?.found).toEqual({ pull_request: 4, base_branch: "main", base_sha: "b" });
  });

  it("is found by the fork's branch, where GitHub does not know the commit", async () => {
    const rest = memoryRest({
      "/repos/acme/app/pulls?head=mona%3Atopic&state=all": [pull(2, "open", "x"), pull(5, "open")],
    });
    const { value } = await findPullRequest(rest, "acme/app", { sha, branch: "topic", repository: "mona/app" });
    expect(value?.found?.pull_request).toBe(5);
  });

  it("may not exist", async () => {
    const rest = memoryRest({ [`/repos/acme/app/commits/${sha}/pulls`]: [] });
    const { value, problems } = await findPullRequest(rest, "acme/app", { sha, branch: null, repository: null });
    expect([value, problems]).toEqual([{ found: null }, []]);
  });
});

it("a log is text, and one that is gone is a problem", async () => {
  const rest = memoryRest({ "/repos/acme/app/actions/jobs/11/logs": "line" });
  expect((await fetchJobLog(rest, "acme/app", 11)).value).toBe("line");
  expect((await fetchJobLog(rest, "acme/app", 12)).problems[0]?.code).toBe("api-missing");
});

it("failed jobs are started again by one call", async () => {
  const rest = memoryRest({ "/repos/acme/app/actions/runs/7/rerun-failed-jobs": {} });
  expect((await rerunFailedJobs(rest, "acme/app", 7)).value).toBe(true);
  expect(rest.asked).toEqual(["/repos/acme/app/actions/runs/7/rerun-failed-jobs"]);
});

describeSharedData("G-github-payloads", "recorded answers of GitHub", (payloads) => {
  interface Exchange {
    readonly method: string;
    readonly url: string;
    readonly status: number;
    readonly body: unknown;
  }
  const exchanges = gunzipSync(readFileSync(join(payloads, "hub4j-recorded/exchanges.ndjson.gz")))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Exchange);
  const answered = (pattern: RegExp) =>
    exchanges.filter(({ method, url, status }) => method === "GET" && status === 200 && pattern.test(url));

  it("are runs without a problem", () => {
    // One of the recordings was cut down to a few fields by hand.
    const alone = answered(/\/actions\/runs\/\d+$/)
      .map(({ body }) => body)
      .filter((body) => "created_at" in (body as object));
    const listed = answered(/\/actions\/runs\?/).flatMap(
      ({ body }) => (body as { workflow_runs: unknown[] }).workflow_runs,
    );
    const events = globSync("octokit-webhooks/workflow_run/*.json", { cwd: payloads }).map(
      (file) => JSON.parse(readFileSync(join(payloads, file), "utf8")).workflow_run,
    );
    expect(alone.length + listed.length + events.length).toBeGreaterThan(30);
    for (const value of [...alone, ...listed, ...events]) {
      const problems: string[] = [];
      const read = parseApiRun(value, (messages) => problems.push(...messages));
      expect(problems).toEqual([]);
      expect(read).toMatchObject({ run_id: expect.any(Number), created_at: expect.any(String) });
    }
    expect(alone.map((value) => parseApiRun(value, () => {})?.trust)).toContain("fork");
  });

  it("are jobs with steps, in UTC whatever their offset", async () => {
    const recorded = answered(/\/jobs\?filter=latest/);
    expect(recorded.length).toBeGreaterThan(0);
    for (const { body } of recorded) {
      const rest = memoryRest({ "/repos/acme/app/actions/runs/7/attempts/1/jobs": body });
      const { value, problems } = await fetchJobs(rest, "acme/app", 7, 1);
      expect(problems).toEqual([]);
      expect(value?.[0]?.steps?.[0]).toMatchObject({ name: "Set up job", started_at: "2021-04-05T15:42:56.000Z" });
    }
  });
});
