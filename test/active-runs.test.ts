import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readActiveRuns } from "../actions/predict-duration/read-active-runs.ts";
import { octokitRest } from "../packages/core/github/octokit-rest.ts";
import type { Rest } from "../packages/core/github/rest.ts";
import { unknownContext } from "../packages/core/hosts/memory.ts";
import { memoryRest } from "../packages/core/hosts/memory-rest.ts";
import { emptyRecord, type RunRecord } from "../packages/core/record/record.ts";
import { type FakeGitHub, startGitHub, type WorkflowRun } from "../packages/testkit/index.ts";

let github: FakeGitHub;
let rest: Rest;
const now = Date.UTC(2026, 1, 5, 12);
const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString().replace(".000Z", "Z");

beforeEach(async () => {
  github = await startGitHub({ now: () => new Date(now) });
  github.world.addRepository("acme/app");
  const { value: token } = github.world.addToken("acme/app", { actions: "read" });
  rest = await octokitRest({ token, baseUrl: github.url, sleep: async () => {} });
});
afterEach(() => github.close());

const known = [emptyRecord({ run_id: 1, workflow: "CI", workflow_path: ".github/workflows/ci.yml" })];

function addRun(minutes: number, given: Partial<WorkflowRun> = {}): WorkflowRun {
  const run = github.world.addRun({ repository: "acme/app", created_at: ago(minutes), run_started_at: ago(minutes) });
  return Object.assign(run, { name: "CI", path: ".github/workflows/ci.yml", ...given });
}

/** How many minutes ago each began. */
async function ways(records: readonly RunRecord[] = known, given: { rest?: Rest | null; runId?: number } = {}) {
  const context = { ...unknownContext, repository: "acme/app", runId: given.runId ?? 99 };
  const log = { info: () => {} };
  const ports = { rest: given.rest === undefined ? rest : given.rest, context, now: () => new Date(now), log };
  const found = await readActiveRuns(".github/workflows/ci.yml", records, ports);
  return found?.map(({ startedAt: since }) => (now - since) / 60_000) ?? null;
}

describe("asked of GitHub", () => {
  it("runs of the workflow that wait or run are active, in one call", async () => {
    addRun(5);
    addRun(9, { status: "queued" });
    addRun(7, { status: "completed", conclusion: "success" });
    addRun(3, { name: "Docs", path: ".github/workflows/docs.yml" });
    addRun(13 * 60);
    expect(await ways()).toEqual([5, 9]);
    expect(rest.calls).toBe(1);
  });

  it("this run does not count itself, and a later attempt begins when it is started", async () => {
    const { id } = addRun(2);
    addRun(300, { run_attempt: 2, run_started_at: ago(4) });
    expect(await ways(known, { runId: id })).toEqual([4]);
  });

  it("a refusal, or an answer of no shape, is unknown and no exception", async () => {
    addRun(5);
    github.faults.add({ match: "/actions/runs", fault: { kind: "status", status: 403 }, times: 1 });
    expect(await ways()).toBeNull();
    expect(await ways(known, { rest: memoryRest(() => "?") })).toBeNull();
  });

  it("nothing is asked where the history has nothing of the workflow", async () => {
    expect(await ways([])).toBeNull();
    expect(rest.calls).toBe(0);
  });
});

describe("without GitHub", () => {
  const record = (minutes: number, completed_at: string | null) =>
    emptyRecord({ run_id: minutes, workflow_path: ".github/workflows/ci.yml", created_at: ago(minutes), completed_at });

  it("the history's runs without an end are active, unless they are too old", async () => {
    const records = [record(60, ago(1)), record(30, null), record(24 * 60, null)];
    expect(await ways(records, { rest: null })).toEqual([30]);
  });

  it("a history of ended runs says nothing", async () => {
    expect(await ways([record(60, ago(1))], { rest: null })).toBeNull();
  });
});
