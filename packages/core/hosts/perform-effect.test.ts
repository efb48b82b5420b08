import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FakeGitHub, startGitHub } from "../../testkit/index.ts";
import type { Ports } from "../action/ports.ts";
import type { Effect } from "../action/result.ts";
import { lazyRest } from "../github/lazy-rest.ts";
import { memoryStore } from "../history/memory-store.ts";
import { emptyRecord, type RunRecord } from "../record/record.ts";
import { unknownContext } from "./memory.ts";
import { performEffect } from "./perform-effect.ts";
import type { RunnerHistory } from "./runner-history.ts";

let github: FakeGitHub;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "paceline-test-"));
  github = await startGitHub();
  github.world.addRepository("acme/app");
});
afterEach(async () => {
  await github.close();
  await rm(folder, { recursive: true });
});

/** Of the ports only these matter to an effect. */
function portsWith(token: string | null): Ports {
  const rest = token === null ? null : lazyRest({ token, baseUrl: github.url, sleep: async () => {} });
  return { context: { ...unknownContext, repository: "acme/app" }, rest } as Ports;
}
const perform = (effect: Effect, token: string | null = null, history: RunnerHistory | null = null) =>
  performEffect(effect, portsWith(token), folder, history);

describe("writing a file", () => {
  const write = (path: string) => perform({ kind: "write-file", path, content: "new" });

  it("makes it in the folder, with the folders above it", async () => {
    expect(await write("out/deep/records.ndjson")).toMatchObject({ done: true });
    expect(await readFile(join(folder, "out", "deep", "records.ndjson"), "utf8")).toBe("new");
  });

  it("replaces what was there, and takes an absolute path as it is", async () => {
    const path = join(folder, "a.json");
    await writeFile(path, "much older");
    expect(await write(path)).toEqual({ done: true, reason: path });
    expect(await readFile(path, "utf8")).toBe("new");
  });

  it("that cannot be written is said", async () => {
    await writeFile(join(folder, "a"), "");
    const outcome = await write("a/b").catch(() => ({ done: false }));
    expect(outcome.done).toBe(false);
  });
});

describe("keeping records", () => {
  const records = [emptyRecord({ run_id: 1 })];
  const keep = (store: "artifact" | "cache"): Effect => ({
    kind: "keep-records",
    store,
    name: "paceline-run-1-1",
    records,
  });

  it("reaches the store that is meant", async () => {
    const kept: [string, readonly RunRecord[]][] = [];
    const history: RunnerHistory = {
      read: () => memoryStore().read(),
      readParts: () => memoryStore().read(),
      async keepArtifact(name, given) {
        kept.push([name, given]);
        return { done: true, reason: name };
      },
      async keepSnapshot(given) {
        kept.push(["snapshot", given]);
        return { done: false, reason: "denied" };
      },
    };
    expect(await perform(keep("artifact"), null, history)).toEqual({ done: true, reason: "paceline-run-1-1" });
    expect(await perform(keep("cache"), null, history)).toEqual({ done: false, reason: "denied" });
    expect(kept).toEqual([
      ["paceline-run-1-1", records],
      ["snapshot", records],
    ]);
  });

  it("is not done on a machine without the services", async () => {
    expect(await perform(keep("artifact"))).toMatchObject({ done: false });
    expect(await perform(keep("cache"))).toMatchObject({ done: false });
  });
});

describe("running failed jobs again", () => {
  const failedRun = () => {
    const run = github.world.addRun({ repository: "acme/app", conclusion: "failure" });
    github.world.addJob({ run_id: run.id, conclusion: "failure" });
    const effect: Effect = { kind: "rerun-failed-jobs", runId: run.id, reason: "flaky" };
    return { run, effect };
  };

  it("starts a new attempt", async () => {
    const { run, effect } = failedRun();
    const token = github.world.addToken("acme/app", { actions: "write" }).value;
    expect(await perform(effect, token)).toMatchObject({ done: true });
    expect(run.run_attempt).toBe(2);
  });

  it("without the permission is refused with GitHub's reason", async () => {
    const { run, effect } = failedRun();
    const token = github.world.addToken("acme/app", { actions: "read" }).value;
    const { done, reason } = await perform(effect, token);
    expect(done).toBe(false);
    expect(reason).toContain("Resource not accessible");
    expect(run.run_attempt).toBe(1);
  });

  it("without a token asks nobody", async () => {
    expect(await perform(failedRun().effect)).toMatchObject({ done: false });
    expect(github.requests).toEqual([]);
  });
});
