import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fault } from "../../testkit/http/faults.ts";
import {
  type FakeGitHub,
  type RuntimeOptions,
  runInEnvironment,
  runtimeEnvironment,
  startGitHub,
  type WorkflowRun,
} from "../../testkit/index.ts";
import { lazyRest } from "../github/lazy-rest.ts";
import { cacheStore } from "../history/cache/cache-store.ts";
import { SNAPSHOT_PATH } from "../history/cache/snapshot-file.ts";
import { memoryStore } from "../history/memory-store.ts";
import { writeSnapshot } from "../history/snapshot/write-snapshot.ts";
import type { HistoryReading, HistoryStore } from "../history/store.ts";
import { emptyRecord } from "../record/record.ts";
import type { RunContext } from "../workspace/run-context.ts";
import { unknownContext } from "./memory.ts";
import { type RunnerHistory, runnerHistory } from "./runner-history.ts";

const testOf = (job: string) => ({ job, file: `${job}.test.ts`, seconds: 1, tests: 1, failures: 0, skipped: 0 });
const contextOf = (given: Partial<RunContext>): RunContext => ({
  ...unknownContext,
  repository: "acme/app",
  defaultBranch: "main",
  event: "push",
  ref: "refs/heads/main",
  ...given,
});

describe("on a runner", () => {
  let github: FakeGitHub;
  let workspace: string;
  let temp: string;
  const home = process.cwd();

  beforeEach(async () => {
    workspace = await realpath(await mkdtemp(join(tmpdir(), "paceline-test-")));
    temp = await mkdtemp(join(tmpdir(), "paceline-test-"));
    github = await startGitHub();
    github.world.addRepository("acme/app");
    process.chdir(workspace);
  });
  afterEach(async () => {
    process.chdir(home);
    await github.close();
    for (const folder of [workspace, temp]) await rm(folder, { recursive: true });
  });

  const push = (given: Partial<WorkflowRun> = {}) => github.world.addRun({ repository: "acme/app", ...given });
  const pullRequest = () => {
    const head = { ref: "topic", sha: "a".repeat(40) };
    return push({
      head_branch: "topic",
      pull_requests: [{ number: 7, head, base: { ref: "main", sha: "b".repeat(40) } }],
    });
  };
  const recordOf = (run: WorkflowRun, job: string) => {
    return emptyRecord({ run_id: run.id, repository: "acme/app", tests: [testOf(job)] });
  };

  /** Does work as a job of this run does it. */
  async function as<T>(
    run: WorkflowRun,
    work: (history: RunnerHistory) => Promise<T>,
    options: RuntimeOptions = {},
    snapshot?: HistoryStore,
  ) {
    const job = github.world.addJob({ run_id: run.id });
    const { value: token } = github.world.addToken("acme/app", { actions: "read" });
    const rest = lazyRest({ token, baseUrl: github.url, sleep: async () => {} });
    const context = contextOf({ runId: run.id, attempt: run.run_attempt, event: run.event, ref: run.ref });
    const environment = {
      ...runtimeEnvironment(github, { run, job }, options),
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
    };
    const { value } = await runInEnvironment(environment, () => {
      return work(runnerHistory({ context, workspace, temp, rest }, snapshot));
    });
    expect(await readdir(workspace)).toEqual([]);
    return value;
  }
  const keepPart = (run: WorkflowRun, job: string) =>
    as(run, (history) => history.keepArtifact(`paceline-run-${run.id}-1-${job}`, [recordOf(run, job)]));
  const downloads = () => github.requestsTo(/GET .*\/zip/).length;

  it("what a pull request recorded reaches the next run on main, and from there every run", async () => {
    const pull = pullRequest();
    expect(await keepPart(pull, "unit")).toMatchObject({ done: true });
    expect(await as(push(), (history) => history.keepSnapshot([]))).toMatchObject({ done: true });
    const before = github.requests.length;
    const reading = await as(pullRequest(), (history) => history.read());
    expect(reading).toMatchObject({ records: [{ run_id: pull.id, tests: [testOf("unit")] }], problems: [] });
    expect(github.requests.slice(before).filter(({ target }) => target.startsWith("/repos/"))).toEqual([]);
  });

  it("a run that may not save a snapshot is told why, and asks nobody", async () => {
    for (const run of [
      pullRequest(),
      push({ head_branch: "release" }),
      push({ event: "pull_request_target" }),
      push({ ref: "refs/tags/v1" }),
    ]) {
      const { done, reason } = await as(run, (history) => history.keepSnapshot([recordOf(run, "unit")]));
      expect(done).toBe(false);
      expect(reason).toContain("a later run");
    }
    expect(github.requests).toEqual([]);
  });

  it("a refusal by the service is passed on", async () => {
    const kept = await as(push(), (history) => history.keepSnapshot([]), { cachePolicy: "read-only" });
    expect(kept.done).toBe(false);
    expect(kept.reason).toContain("cache write denied");
  });

  it("without a snapshot the artifacts are read, and both are told where both are bad", async () => {
    const run = push();
    await keepPart(run, "unit");
    expect(await as(pullRequest(), (history) => history.read())).toMatchObject({
      records: [{ run_id: run.id }],
      problems: [],
      sources: ["1 artifact"],
    });
    for (const artifact of github.world.artifacts) artifact.bytes = Buffer.from("rubbish");
    const reading = await as(push(), (history) => history.read(), { cacheMode: "none" });
    expect(reading.problems.map(({ code }) => code)).toEqual(["service", "unreadable"]);
  });

  it("an evicted snapshot is rebuilt from the artifacts", async () => {
    const runs = [push(), pullRequest()];
    for (const run of runs) await keepPart(run, "unit");
    await as(push(), (history) => history.keepSnapshot([]));
    github.world.evictCaches();
    await as(push(), (history) => history.keepSnapshot([]));
    const { records } = await as(push(), (history) => history.read());
    expect(records.map(({ run_id }) => run_id)).toEqual(runs.map(({ id }) => id));
  });

  it("no learner downloads what the snapshot holds, and a part that comes late is not lost", async () => {
    const run = pullRequest();
    await keepPart(run, "unit");
    await as(push(), (history) => history.keepSnapshot([]));
    await as(push(), (history) => history.keepSnapshot([]));
    expect(downloads()).toBe(1);
    await keepPart(run, "e2e");
    await as(push(), (history) => history.keepSnapshot([]));
    expect(downloads()).toBe(2);
    const { records } = await as(push(), (history) => history.read());
    expect(records).toMatchObject([{ run_id: run.id, tests: [testOf("e2e"), testOf("unit")] }]);
  });

  it("a learner that had to rebuild the history to decide does not download it again to keep it", async () => {
    const run = pullRequest();
    await keepPart(run, "unit");
    const { done } = await as(push(), async (history) => {
      expect(await history.read()).toMatchObject({ records: [{ run_id: run.id }] });
      return history.keepSnapshot([]);
    });
    expect(done).toBe(true);
    expect(downloads()).toBe(1);
    const { records } = await as(push(), (history) => history.read());
    expect(records).toMatchObject([{ run_id: run.id, tests: [testOf("unit")] }]);
    await as(push(), (history) => history.keepSnapshot([]));
    expect(downloads()).toBe(1);
  });

  it("what is kept beside the records reaches later runs, and stays when others save", async () => {
    await as(push(), (history) => history.keepSnapshot([recordOf(push(), "unit")], new Map([["models", "m"]])));
    await as(push(), (history) => history.keepSnapshot([recordOf(push(), "unit")]));
    const reading = await as(pullRequest(), (history) => history.read());
    expect([...reading.sections]).toEqual([["models", "m"]]);
    expect(reading.records).toHaveLength(2);
  });

  it("a damaged block is said, and the next learner takes its runs from their artifacts again", async () => {
    const runs = [push(), push()];
    for (const run of runs) await keepPart(run, "unit");
    await as(push(), (history) => history.keepSnapshot([]));
    const store = cacheStore({ workspace, defaultBranch: "main", runId: 1, attempt: 1 });
    const damagedOnce = { ...store, read: async () => damaged };
    const lost = { code: "unreadable", source: "cache", message: "1 damaged block was left out" } as const;
    const damaged: HistoryReading = {
      ...{ records: [], artifacts: [], problems: [lost], sources: [], sections: new Map() },
    };
    const before = downloads();
    const kept = await as(push(), (history) => history.keepSnapshot([]), {}, damagedOnce);
    expect([kept.done, downloads() - before]).toEqual([true, 2]);
    expect((await as(push(), (history) => history.read())).records).toHaveLength(2);
  });

  it("a snapshot is saved although the artifacts are refused, and the reason says so", async () => {
    const run = push();
    github.faults.add({
      match: "/actions/artifacts",
      fault: { kind: "status", status: 403, message: "not accessible" },
    });
    const { done, reason } = await as(run, (history) => history.keepSnapshot([recordOf(run, "unit")]));
    expect(done).toBe(true);
    expect(reason).toContain("not accessible");
  });

  it.each<[string, Fault]>([
    ["429", { kind: "status", status: 429 }],
    ["503", { kind: "status", status: 503 }],
    ["no answer", { kind: "hang" }],
    ["a closed connection", { kind: "reset" }],
  ])("a snapshot that cannot be read for once (%s) is not put behind a smaller one", async (_, fault) => {
    for (const match of ["GetCacheEntryDownloadURL", "GET /blobs/caches/"]) {
      await learnFiveAndForget();
      github.faults.add({ match, fault });
      const run = push();
      const place = { workspace, defaultBranch: "main", runId: run.id, attempt: 1 };
      const { done, reason } = await as(
        run,
        (history) => history.keepSnapshot([recordOf(run, "unit")]),
        {},
        hurried(cacheStore(place)),
      );
      expect(done).toBe(false);
      expect(reason).toContain("nothing is saved");
      github.faults.clear();
      expect((await as(push(), (history) => history.read())).records.length).toBeGreaterThanOrEqual(5);
    }
  });

  it.each<[string, (bytes: Buffer) => Buffer, string | undefined]>([
    ["of a later version", () => Buffer.from("paceline.snapshot/3\nnew"), undefined],
    ["damaged at its head", (bytes) => Buffer.concat([bytes.subarray(0, 200), Buffer.alloc(300)]), undefined],
    ["signed with another key", (bytes) => bytes, "another"],
  ])("a snapshot %s stays the newest", async (_, change, key) => {
    const run = push();
    const place = { workspace, defaultBranch: "main", runId: run.id, attempt: 1 };
    const bytes = change(writeSnapshot([recordOf(run, "unit")], "one").bytes);
    const environment = { ...runtimeEnvironment(github, { run, job: github.world.addJob({ run_id: run.id }) }) };
    await runInEnvironment({ ...environment, GITHUB_WORKSPACE: workspace }, async () => {
      await mkdir(join(workspace, dirname(SNAPSHOT_PATH)), { recursive: true });
      await writeFile(join(workspace, SNAPSHOT_PATH), bytes);
      const { saveCache } = await import("@actions/cache");
      await saveCache([SNAPSHOT_PATH], `paceline-history-v1-main-${run.id}-1`, {}, true);
    });
    await rm(join(workspace, dirname(SNAPSHOT_PATH)), { recursive: true });
    const store = cacheStore({ ...place, runId: run.id + 1, ...(key !== undefined && { key }) });
    const { done, reason } = await as(push(), (history) => history.keepSnapshot([]), {}, store);
    expect([done, github.world.caches.length]).toEqual([false, 1]);
    expect(reason).toContain("nothing is saved");
  });

  /** Tests do not wait as long for an answer as a learner does. */
  const hurried = (store: HistoryStore): HistoryStore => ({ ...store, read: () => store.read(1_000) });

  /** A snapshot of five runs, of which no artifact is left. */
  async function learnFiveAndForget(): Promise<void> {
    for (let left = 5; left > 0; left -= 1) await keepPart(push(), "unit");
    await as(push(), (history) => history.keepSnapshot([]));
    for (const artifact of github.world.artifacts) artifact.expired = true;
  }

  it("parts are those of the run that was asked for", async () => {
    const run = push();
    for (const job of ["unit", "e2e"]) await keepPart(run, job);
    await keepPart(push(), "unit");
    const { records } = await as(push(), (history) => history.readParts(run.id));
    expect(records).toMatchObject([{ run_id: run.id, tests: [testOf("e2e"), testOf("unit")] }]);
  });

  it("without a token or a run there is no history and no error", async () => {
    const nowhere = runnerHistory({ context: unknownContext, workspace, temp, rest: null });
    expect(await nowhere.read()).toMatchObject({ records: [], problems: [], sources: [] });
    expect(await nowhere.readParts(1)).toMatchObject({ records: [], problems: [], sources: [] });
    expect(await nowhere.keepSnapshot([])).toMatchObject({ done: false });
  });

  it("the history of a repository that was renamed is its own, under the name that it has now", async () => {
    const old = memoryStore([emptyRecord({ run_id: 7, repository: "acme/old" })]);
    const context = contextOf({ repository: "acme/app", repositoryId: 5, runId: 9 });
    const history = runnerHistory({ context, workspace, temp, rest: null }, old);
    expect((await history.read()).records).toMatchObject([{ run_id: 7, repository: "acme/app" }]);
    const recorded = emptyRecord({ run_id: 7, repository: "acme/app", conclusion: "success" });
    expect(await history.keepSnapshot([recorded])).toMatchObject({ done: true });
    expect((await history.read()).records).toMatchObject([{ run_id: 7, conclusion: "success" }]);
  });

  it("a snapshot that was saved under another name of the default branch is read where it is offered", async () => {
    const run = push();
    const saved = cacheStore({ workspace, defaultBranch: "master", runId: run.id, attempt: 1 });
    await as(run, (history) => history.keepSnapshot([recordOf(run, "unit")]), {}, saved);
    expect(github.world.caches.map(({ key }) => key)).toEqual([`paceline-history-v1-master-${run.id}-1`]);
    const next = push();
    expect((await as(next, (history) => history.keepSnapshot([recordOf(next, "unit")]))).done).toBe(true);
    expect((await as(push(), (history) => history.read())).records).toHaveLength(2);
  });
});
