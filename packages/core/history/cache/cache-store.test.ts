import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { saveCache } from "@actions/cache";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type FakeGitHub,
  type RuntimeOptions,
  runInEnvironment,
  runtimeEnvironment,
  startGitHub,
  type WorkflowRun,
} from "../../../testkit/index.ts";
import { emptyRecord, type RunRecord } from "../../record/record.ts";
import { writeNdjson } from "../read-ndjson.ts";
import { makeBlock, makePart, packContainer } from "../snapshot/container/snapshot-container.ts";
import { writeSnapshot } from "../snapshot/write-snapshot.ts";
import { cacheStore } from "./cache-store.ts";
import { SNAPSHOT_PATH } from "./snapshot-file.ts";

const records = (...ids: number[]) =>
  ids.map((id) => emptyRecord({ run_id: id, created_at: new Date(Date.UTC(2026, 0, id)).toISOString() }));
const ids = (reading: { records: readonly RunRecord[] }) => reading.records.map(({ run_id }) => run_id);

const snapshot = (of: readonly RunRecord[]) => writeSnapshot(of).bytes;
const bomb = packContainer([makeBlock("values", [makePart("1", "x".repeat(3_000_000))])]).bytes;

let github: FakeGitHub;
let workspace: string;
let temp: string;
let seconds = 0;
const home = process.cwd();

beforeEach(async () => {
  workspace = await realpath(await mkdtemp(join(tmpdir(), "paceline-test-")));
  temp = await mkdtemp(join(tmpdir(), "paceline-test-"));
  // A second passes at each look at the clock, so that "newest" is never a draw.
  github = await startGitHub({ now: () => new Date(Date.UTC(2026, 0, 5, 12) + 1000 * seconds++) });
  github.world.addRepository("acme/app");
  process.chdir(workspace);
});
afterEach(async () => {
  process.chdir(home);
  await github.close();
  await rm(workspace, { recursive: true });
  await rm(temp, { recursive: true });
});

const push = (given: Partial<WorkflowRun> = {}) => github.world.addRun({ repository: "acme/app", ...given });
const pullRequest = () => {
  const head = { ref: "topic", sha: "a".repeat(40) };
  return push({
    head_branch: "topic",
    pull_requests: [{ number: 7, head, base: { ref: "main", sha: "b".repeat(40) } }],
  });
};

/** The store as a job of this run uses it. Nothing of what happens may show in the job's log but masked secrets. */
function storeOf(run: WorkflowRun, as: RuntimeOptions = {}, limits: Parameters<typeof cacheStore>[1] = {}) {
  const store = cacheStore(placeOf(run), limits);
  return {
    read: () => quietly(run, as, () => store.read()),
    write: (written: readonly RunRecord[]) => quietly(run, as, () => store.write(written)),
  };
}

const placeOf = (run: WorkflowRun) => {
  return { workspace, defaultBranch: "main", runId: run.id, attempt: run.run_attempt };
};

async function quietly<T>(run: WorkflowRun, as: RuntimeOptions, work: () => Promise<T>): Promise<T> {
  const job = github.world.addJob({ run_id: run.id });
  const runner = { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp };
  const environment = { ...runtimeEnvironment(github, { run, job }, as), ...runner };
  const { value, output } = await runInEnvironment(environment, work);
  expect(output.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("::add-mask::"))).toEqual([]);
  return value;
}

/** An entry of a run on main, made by the real client from whatever lies at the snapshot's path. */
async function entryOf(make: (file: string) => Promise<unknown>): Promise<void> {
  const run = push();
  // The key under which the store will look for it.
  const { reason: key } = await storeOf(run).write(records(1));
  github.world.evictCaches();
  const environment = runtimeEnvironment(github, { run, job: github.world.addJob({ run_id: run.id }) });
  await mkdir(join(workspace, ".paceline"));
  await make(join(workspace, SNAPSHOT_PATH));
  await runInEnvironment({ ...environment, GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp }, () =>
    saveCache([SNAPSHOT_PATH], key, {}, true),
  );
  expect(github.world.caches).toHaveLength(1);
  await rm(join(workspace, ".paceline"), { recursive: true });
}

describe("a snapshot", () => {
  it("that main saves is read on main, in a pull request and on another branch", async () => {
    const run = push();
    const saved = await storeOf(run).write(records(1, 2));
    expect(saved).toMatchObject({ done: true, reason: expect.stringContaining(`-main-${run.id}-1`) });
    for (const reader of [push(), pullRequest(), push({ head_branch: "other" })]) {
      const reading = await storeOf(reader).read();
      expect(reading).toMatchObject({ records: records(1, 2), problems: [] });
      expect(reading.sources).toHaveLength(1);
    }
  });

  it("that is newest is read", async () => {
    await storeOf(push({ id: 900 })).write(records(1));
    await storeOf(push({ id: 100 })).write(records(1, 2));
    expect(ids(await storeOf(push()).read())).toEqual([1, 2]);
    github.world.evictCaches(({ key }) => key.includes("-100-"));
    expect(ids(await storeOf(push()).read())).toEqual([1]);
  });

  it("that is evicted, or was never there, is no problem", async () => {
    expect(await storeOf(push()).read()).toMatchObject({ records: [], problems: [], sources: [] });
    await storeOf(push()).write(records(1));
    github.world.evictCaches();
    expect(await storeOf(push()).read()).toMatchObject({ records: [], problems: [], sources: [] });
  });

  it("has one path for save and restore and one version for all operating systems", async () => {
    await storeOf(push()).write(records(1));
    const [entry] = github.world.caches;
    const versions = ["zstd-without-long", "gzip"].map((packing) => {
      return createHash("sha256").update(`${SNAPSHOT_PATH}|${packing}|1.0`).digest("hex");
    });
    expect(versions).toContain(entry?.version);
    const platform = vi.spyOn(process, "platform", "get").mockReturnValue("win32");
    try {
      expect(ids(await storeOf(push()).read())).toEqual([1]);
      await storeOf(push()).write(records(1, 2));
    } finally {
      platform.mockRestore();
    }
    expect(ids(await storeOf(push()).read())).toEqual([1, 2]);
  });

  it("of a branch with a comma in its name can be kept", async () => {
    const run = push();
    const place = { ...placeOf(run), defaultBranch: `a,b${"x".repeat(600)}` };
    expect(await quietly(run, {}, () => cacheStore(place).write(records(1)))).toMatchObject({ done: true });
    expect(ids(await quietly(run, {}, () => cacheStore(place).read()))).toEqual([1]);
  });

  it("too large for the store is kept with less detail, or not at all", async () => {
    const heavy = records(1, 2, 3).map((record, index) => {
      const tests = Array.from({ length: 2_000 }, (_, test) => {
        const file = createHash("sha256").update(`${index} ${test}`).digest("hex");
        return { job: null, file, seconds: null, tests: null, failures: null, skipped: null };
      });
      return { ...record, tests };
    });
    const limits = { packedBytes: 100_000 };
    expect(await storeOf(push(), {}, limits).write(heavy)).toMatchObject({ done: true });
    const read = await storeOf(push(), {}, limits).read();
    expect(ids(read)).toEqual([1, 2, 3]);
    expect(read.records.map(({ tests }) => tests)).toEqual([null, null, null]);
    expect(await storeOf(push(), {}, { packedBytes: 10 }).write(heavy)).toMatchObject({ done: false });
  });
});

describe("a save that is refused is said with the service's reason", () => {
  it("when the key is taken", async () => {
    const run = push();
    await storeOf(run).write(records(1));
    const { done, reason } = await storeOf(run).write(records(1, 2));
    expect(done).toBe(false);
    expect(reason).toContain("already exists");
  });

  it("when the token is read-only", async () => {
    const { done, reason } = await storeOf(push(), { cachePolicy: "read-only" }).write(records(1));
    expect(done).toBe(false);
    expect(reason).toContain("cache write denied");
  });

  it.each(["none", "read"] as const)("when the cache mode is %s", async (cacheMode) => {
    const { done, reason } = await storeOf(push(), { cacheMode }).write(records(1));
    expect(done).toBe(false);
    expect(reason).toContain(cacheMode);
    expect(github.requestsTo("CreateCacheEntry")).toEqual([]);
  });

  it("when there were too many uploads", async () => {
    github.faults.add({ match: "CreateCacheEntry", fault: { kind: "status", status: 429, retryAfter: 60 } });
    const { done, reason } = await storeOf(push()).write(records(1));
    expect(done).toBe(false);
    expect(reason).toContain("429");
  });

  it("when the upload fails", async () => {
    github.faults.add({ match: "PUT /blobs/uploads/", fault: { kind: "status", status: 403 } });
    expect(await storeOf(push()).write(records(1))).toMatchObject({ done: false });
    expect(github.world.caches).toEqual([]);
  });

  it.each([
    ["the service", "CreateCacheEntry", /403/],
    ["the storage", "PUT /blobs/uploads/", /: \S.*$/],
  ])("when %s refuses without a word", async (_, match, expected) => {
    github.faults.add({ match, fault: { kind: "status", status: 403, body: "" } });
    const { done, reason } = await storeOf(push(), {}, { writeMs: 2_000 }).write(records(1));
    expect(done).toBe(false);
    expect(reason).toMatch(expected);
  });

  it("when the service does not answer in time", async () => {
    github.faults.add({ match: "CreateCacheEntry", fault: { kind: "hang" } });
    expect(await storeOf(push(), {}, { writeMs: 150 }).write(records(1))).toMatchObject({ done: false });
  });

  it("when there is no service at all", async () => {
    const { write, read } = cacheStore(placeOf(push()));
    expect((await runInEnvironment({}, () => write(records(1)))).value).toMatchObject({ done: false });
    expect((await runInEnvironment({}, read)).value).toMatchObject({ records: [], problems: [{ code: "service" }] });
  });
});

describe("a reading that is refused is a problem and no exception", () => {
  const codes = async (as: RuntimeOptions, limits = {}) => {
    const { records: read, problems } = await storeOf(push(), as, limits).read();
    expect(read).toEqual([]);
    return problems.map(({ code }) => code);
  };

  it("when the token may not read, or the mode forbids it", async () => {
    await storeOf(push()).write(records(1));
    expect(await codes({ cachePolicy: "none" })).toEqual(["service"]);
    expect(await codes({ cacheMode: "none" })).toEqual(["service"]);
    expect(await codes({ cacheMode: "write-only" })).toEqual(["service"]);
  });

  it.each<[string, string]>([
    ["the service", "GetCacheEntryDownloadURL"],
    ["the storage", "GET /blobs/caches/"],
  ])("when %s does not answer in time", async (_, match) => {
    await storeOf(push()).write(records(1));
    github.faults.add({ match, fault: { kind: "hang" } });
    expect(await codes({}, { readMs: 150 })).toEqual(["service"]);
  });

  it("when the download is damaged on its way", async () => {
    await storeOf(push()).write(records(1));
    github.faults.add({ match: "GET /blobs/caches/", fault: { kind: "corrupt" } });
    expect(await codes({})).toEqual(["service"]);
  });
});

/** Even where a link leads to a history, it was not in the entry. */
async function linkToHistory(file: string): Promise<void> {
  const elsewhere = join(temp, "elsewhere.ndjson.gz");
  await writeFile(elsewhere, gzipSync(writeNdjson(records(1))));
  await symlink(elsewhere, file);
}

describe("a wrong snapshot is a problem, and the workspace stays clean", () => {
  it.each<[string, (file: string) => Promise<unknown>, string]>([
    ["garbage", (file) => writeFile(file, Buffer.alloc(10_000, "\x00\x0aG")), "unreadable"],
    ["one cut short", (file) => writeFile(file, snapshot(records(1)).subarray(0, -30)), "unreadable"],
    ["a bomb", (file) => writeFile(file, bomb), "too-large"],
    ["one of a later version", (file) => writeFile(file, "paceline.snapshot/3\nnew"), "newer-version"],
    ["compressed NDJSON", (file) => writeFile(file, gzipSync(writeNdjson(records(1)))), "unreadable"],
    ["a large file", (file) => writeFile(file, Buffer.alloc(200_000)), "too-large"],
    ["a link to a file elsewhere", linkToHistory, "unreadable"],
    ["a folder", (file) => mkdir(file), "unreadable"],
    ["nothing of use", (file) => writeFile(file, snapshot([])), "unreadable"],
  ])("%s", async (_, make, code) => {
    await entryOf(make);
    const limits = { packedBytes: 100_000, unpackedBytes: 1_000_000 };
    const { records: read, problems } = await storeOf(push(), {}, limits).read();
    expect(read).toEqual([]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(await readdir(workspace)).toEqual([]);
  });

  it("bytes that are no archive", async () => {
    await entryOf((file) => writeFile(file, "x"));
    for (const entry of github.world.caches) entry.bytes = Buffer.from("not an archive");
    expect(await storeOf(push()).read()).toMatchObject({ records: [], problems: [{ code: "service" }] });
    expect(await readdir(workspace)).toEqual([]);
  });
});

describe("with a history-key", () => {
  const read = (run: WorkflowRun, key: string | undefined) =>
    quietly(run, {}, () => cacheStore({ ...placeOf(run), key }).read());

  it("only what was signed with it is read", async () => {
    const run = push();
    await quietly(run, {}, () => cacheStore({ ...placeOf(run), key: "secret" }).write(records(1)));
    expect(await read(run, "secret")).toMatchObject({ records: records(1), problems: [] });
    expect(await read(run, "another")).toMatchObject({ records: [], problems: [{ code: "untrusted" }] });
    expect(await read(run, undefined)).toMatchObject({ records: records(1), problems: [] });
  });

  it("what nobody signed is not read", async () => {
    await storeOf(push()).write(records(1));
    expect(await read(push(), "secret")).toMatchObject({ records: [], problems: [{ code: "untrusted" }] });
  });
});

describe("the workspace", () => {
  it("is as it was after reading and saving", async () => {
    await storeOf(push()).write(records(1));
    expect(await readdir(workspace)).toEqual([]);
    await storeOf(push()).read();
    await storeOf(push(), { cacheMode: "none" }).write(records(1));
    expect(await readdir(workspace)).toEqual([]);
    expect(existsSync(workspace)).toBe(true);
  });

  it("keeps a folder of the user's that has the same name", async () => {
    await mkdir(join(workspace, ".paceline"));
    await writeFile(join(workspace, ".paceline", "notes.md"), "mine");
    await storeOf(push()).write(records(1));
    expect(ids(await storeOf(push()).read())).toEqual([1]);
    expect(await readdir(join(workspace, ".paceline"))).toEqual(["notes.md"]);
  });

  it("whose folder of that name leads elsewhere is not used", async () => {
    await storeOf(push()).write(records(1));
    await writeFile(join(temp, basename(SNAPSHOT_PATH)), "another's");
    await symlink(temp, join(workspace, ".paceline"));
    expect(await storeOf(push()).read()).toMatchObject({ records: [], problems: [{ code: "unreadable" }] });
    expect(await storeOf(push()).write(records(1))).toMatchObject({ done: false });
    expect(await readFile(join(temp, basename(SNAPSHOT_PATH)), "utf8")).toBe("another's");
  });
});
