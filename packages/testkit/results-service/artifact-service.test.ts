import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ArtifactClient, FindOptions } from "@actions/artifact";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { runInEnvironment } from "../run-in-environment.ts";
import { type FakeGitHub, startGitHub } from "../start-github.ts";
import type { WorkflowRun } from "../world/world-records.ts";
import { runtimeEnvironment } from "./runtime-environment.ts";

let github: FakeGitHub;
let folder: string;
let run: WorkflowRun;
let artifacts: ArtifactClient;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "testkit-artifact-"));
  github = await startGitHub();
  github.world.addRepository("acme/app");
  // The REST client inside takes its address from the environment when it is loaded.
  const { value } = await runInEnvironment({ GITHUB_API_URL: github.url }, () => import("@actions/artifact"));
  artifacts = new value.DefaultArtifactClient();
});
afterAll(async () => {
  await github.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  run = github.world.addRun({ repository: "acme/app" });
});

/** Does work as a job of the given run. */
async function as<Value>(owner: WorkflowRun, work: () => Promise<Value>): Promise<Value> {
  const job = github.world.addJob({ run_id: owner.id });
  const environment = { ...runtimeEnvironment(github, { run: owner, job }), GITHUB_WORKSPACE: folder };
  return (await runInEnvironment(environment, work)).value;
}

async function upload(owner: WorkflowRun, name: string, content = name) {
  const file = join(folder, `${name}.txt`);
  await writeFile(file, content);
  return as(owner, () => artifacts.uploadArtifact(name, [file], folder));
}

async function download(owner: WorkflowRun, id: number, options: FindOptions = {}) {
  const path = await mkdtemp(join(folder, "down-"));
  const { digestMismatch } = await as(owner, () => artifacts.downloadArtifact(id, { path, ...options }));
  return { digestMismatch, read: (name: string) => readFile(join(path, `${name}.txt`), "utf8") };
}

/** How a later run reaches the artifacts of `run`: with a token, over the REST API. */
const findBy = (permissions?: { actions: "read" | "none" }): FindOptions => ({
  findBy: {
    token: github.world.addToken("acme/app", permissions).value,
    workflowRunId: run.id,
    repositoryOwner: "acme",
    repositoryName: "app",
  },
});

it("an artifact is listed, found by name and downloaded within its run", async () => {
  const { id = 0, size, digest } = await upload(run, "report", "all green");
  const { artifacts: list } = await as(run, () => artifacts.listArtifacts());
  expect(list).toMatchObject([{ name: "report", id, size, digest: `sha256:${digest}` }]);
  expect((await as(run, () => artifacts.getArtifact("report"))).artifact.id).toBe(id);
  expect(await (await download(run, id)).read("report")).toBe("all green");
});

it("a large artifact arrives in blocks and comes back whole", async () => {
  const content = Array.from({ length: 1_300_000 }, (_, line) => `${(line * 2654435761) % 4294967296}`).join("\n");
  const { id = 0 } = await upload(run, "large", content);
  expect(github.requestsTo(/comp=block&/).length).toBeGreaterThan(1);
  expect(await (await download(run, id)).read("large")).toBe(content);
});

it("another run reaches it only with a token that may read actions", async () => {
  const { id = 0 } = await upload(run, "report");
  const later = github.world.addRun({ repository: "acme/app" });
  await expect(download(later, id)).rejects.toThrow();
  await expect(download(later, id, findBy({ actions: "none" }))).rejects.toThrow("Resource not accessible");
  const found = findBy({ actions: "read" });
  const { artifacts: list } = await as(later, () => artifacts.listArtifacts(found));
  expect(list.map((artifact) => artifact.name)).toEqual(["report"]);
  expect(await (await download(later, id, found)).read("report")).toBe("report");
});

it("the name of an artifact is taken within an attempt of a run, and free in the next attempt", async () => {
  const first = await upload(run, "report");
  await expect(upload(run, "report")).rejects.toThrow("(409)");
  run.run_attempt = 2;
  const second = await upload(run, "report", "better");
  const { artifacts: all } = await as(run, () => artifacts.listArtifacts());
  expect(all.map((artifact) => artifact.id)).toEqual([first.id, second.id]);
  const { artifacts: latest } = await as(run, () => artifacts.listArtifacts({ latest: true }));
  expect(latest.map((artifact) => artifact.id)).toEqual([second.id]);
  expect(await (await download(run, second.id ?? 0)).read("report")).toBe("better");
});

it("a deleted artifact is gone and its name is free again", async () => {
  await upload(run, "report");
  await as(run, () => artifacts.deleteArtifact("report"));
  await expect(as(run, () => artifacts.getArtifact("report"))).rejects.toThrow();
  expect((await upload(run, "report")).id).toBeGreaterThan(0);
});

it("an expired artifact is missing within the run and gone (410) for others", async () => {
  const { id = 0 } = await upload(run, "report");
  for (const artifact of github.world.artifacts) artifact.expired = true;
  expect((await as(run, () => artifacts.listArtifacts())).artifacts).toEqual([]);
  await expect(download(run, id, findBy())).rejects.toMatchObject({ status: 410 });
});

it("the retention that the upload asks for becomes the date of expiry", async () => {
  const file = join(folder, "short.txt");
  await writeFile(file, "short");
  const { id } = await as(run, () => artifacts.uploadArtifact("short", [file], folder, { retentionDays: 2 }));
  const stored = github.world.artifacts.find((artifact) => artifact.id === id);
  const days = (Date.parse(stored?.expires_at ?? "") - Date.now()) / 86_400_000;
  expect(days).toBeCloseTo(2, 1);
});

it("a single file that is not archived keeps its name and bytes", async () => {
  const file = join(folder, "plain.txt");
  await writeFile(file, "as it is");
  const { id = 0 } = await as(run, () => artifacts.uploadArtifact("ignored", [file], folder, { skipArchive: true }));
  expect(await (await download(run, id)).read("plain")).toBe("as it is");
});

it("bytes that are not the uploaded ones are reported as a digest mismatch", async () => {
  const { id = 0, digest } = await upload(run, "report");
  const other = await upload(run, "other");
  const [victim, source] = [id, other.id].map((wanted) => github.world.artifacts.find((known) => known.id === wanted));
  if (victim && source) victim.bytes = source.bytes;
  const path = await mkdtemp(join(folder, "down-"));
  const { digestMismatch } = await as(run, () => {
    return artifacts.downloadArtifact(id, { path, expectedHash: `sha256:${digest}` });
  });
  expect(digestMismatch).toBe(true);
});
