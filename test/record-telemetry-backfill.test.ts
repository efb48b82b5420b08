import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { action } from "../actions/record-telemetry/action.ts";
import { octokitRest } from "../packages/core/github/octokit-rest.ts";
import { type MemoryWorld, runInMemory, unknownContext } from "../packages/core/hosts/memory.ts";
import type { RunRecord } from "../packages/core/record/record.ts";
import type { Telemetry } from "../packages/core/telemetry/telemetry.ts";
import { type FakeGitHub, type Fault, startGitHub } from "../packages/testkit/index.ts";

// Sessions of backfill as a user sees them, over the real client of GitHub's API.

let github: FakeGitHub;
let waits: number[];
let token: string;
/** What the repository keeps between two sessions. */
let history: readonly RunRecord[];
let sections: ReadonlyMap<string, string>;
const nightly = { ...unknownContext, repository: "acme/app", defaultBranch: "main", runId: 99, event: "schedule" };
const hour = (index: number) => new Date(Date.UTC(2026, 0, 1, index)).toISOString().replace(".000", "");

beforeEach(async () => {
  github = await startGitHub({ now: () => new Date("2026-06-01T00:00:00Z") });
  github.world.addRepository("acme/app", { private: true });
  token = github.world.addToken("acme/app", { actions: "read" }).value;
  waits = [];
  history = [];
  sections = new Map();
});
afterEach(() => github.close());

function addRuns(count: number, from = 0): void {
  for (let index = from; index < from + count; index += 1) {
    const run = github.world.addRun({ repository: "acme/app", conclusion: "success", created_at: hour(index) });
    github.world.addJob({ run_id: run.id, name: "build", conclusion: "success" });
  }
}

/** Every look at it is so much later than the one before. */
class TickingClock extends Date {
  readonly #step: number;
  #looks = 0;

  constructor(step: number) {
    super(0);
    this.#step = step;
  }

  override getTime(): number {
    this.#looks += 1;
    return this.#looks * this.#step;
  }
}

/** One session, of which everything is kept. */
async function session(inputs: Readonly<Record<string, string>> = {}, world: Partial<MemoryWorld> = {}) {
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  const rest = await octokitRest({ token, baseUrl: github.url, sleep, timeoutMs: 2_000 });
  const given = { inputs: { backfill: "50", ...inputs }, history, sections, context: nightly, rest, ...world };
  const outcome = await runInMemory(action, given);
  expect(outcome.trouble).toBeNull();
  for (const effect of outcome.performed) {
    if (effect.kind !== "keep-records" || effect.store !== "cache") continue;
    history = [...history, ...effect.records];
    sections = new Map([...sections, ...(effect.sections ?? [])]);
  }
  const data = outcome.presented?.data as Telemetry;
  return { ...outcome, annotations: outcome.presented?.annotations ?? [], report: data.backfill, data };
}

const readRuns = () => history.map(({ run_id }) => run_id).sort((a, b) => a - b);
const allRuns = () => github.world.runs.map(({ id }) => id).sort((a, b) => a - b);

describe("a session of backfill", () => {
  it("says before and afterwards how many calls it may make and made, and how far it came", async () => {
    addRuns(30);
    const { report, log, summary } = await session({ backfill: "20", "backfill-calls": "40" });
    expect(report).toMatchObject({ read: 20, calls: 21, budget: 40, stopped: "count" });
    expect(log[0]).toContain("at most 40 calls");
    expect(log.at(-1)).toContain("Used 21 of 40 calls");
    expect(summary).toContain("Used 21 of 40 calls");
    expect(summary).toContain("2026-01-01");
  });

  it("ends at its calls, and the next goes on there", async () => {
    addRuns(30);
    const first = await session({ "backfill-calls": "10" });
    expect(first.report).toMatchObject({ read: 9, calls: 10, stopped: "calls" });
    addRuns(2, 40);
    const second = await session();
    expect(second.report).toMatchObject({ read: 23, stopped: "complete" });
    expect(readRuns()).toEqual(allRuns());
    expect(github.requestsTo("/jobs")).toHaveLength(32);
  });

  it("leaves a part of the hour's limit to others", async () => {
    addRuns(30);
    github.rateLimit.remaining = 110;
    expect((await session()).report).toMatchObject({ read: 9, stopped: "rate-limit" });
    expect(github.rateLimit.remaining).toBe(100);
  });

  it("shows how far it is when it takes longer than a second", async () => {
    addRuns(10);
    const { log } = await session({}, { now: new TickingClock(500) });
    const progress = log.filter((line) => /\d of 50 runs, \d+ of 200 calls, about .* left/.test(line));
    expect(progress.length).toBeGreaterThan(2);
  });

  it("ends by itself before a job's time is up, and loses nothing", async () => {
    addRuns(12);
    const { report } = await session({}, { now: new TickingClock(60_000) });
    expect(report).toMatchObject({ stopped: "time" });
    expect(report?.read).toBeGreaterThan(0);
    await session();
    expect(readRuns()).toEqual(allRuns());
  });

  it.each<[string, Fault, number]>([
    ["a limit without an end", { kind: "status", status: 429 }, 9],
    ["a limit for an hour", { kind: "status", status: 403, retryAfter: 3600 }, 9],
    ["a refusal that names the limit", { kind: "status", status: 403, headers: { "x-ratelimit-remaining": "0" } }, 9],
    ["GitHub's own trouble", { kind: "status", status: 502 }, 9],
    ["answers that stop in the middle", { kind: "half-sent" }, 9],
    ["connections that are cut", { kind: "reset" }, 9],
    ["a limit for a second", { kind: "status", status: 429, retryAfter: 1 }, 1],
    ["one answer that stops in the middle", { kind: "half-sent" }, 1],
  ])("goes on after %s, and the next reads what is left", async (_, fault, times) => {
    addRuns(12);
    github.faults.add({ match: "/attempts/1/jobs", fault, after: 4, times });
    const first = await session();
    expect(first.exitCode).toBe(0);
    expect(first.report?.stopped === "complete").toBe(times === 1);
    expect(first.annotations).toHaveLength(times === 1 ? 0 : 1);
    github.faults.clear();
    await session();
    expect(readRuns()).toEqual(allRuns());
  });

  it("on a laptop needs no run of its own, and leaves the history's file to --apply", async () => {
    addRuns(3);
    const { performed, data, exitCode } = await session({}, { context: { ...unknownContext, repository: "acme/app" } });
    expect(exitCode).toBe(0);
    expect(data).toMatchObject({ mode: "merge", backfilled: 3 });
    expect(performed).toMatchObject([{ kind: "keep-records", store: "cache", records: [{}, {}, {}] }]);
  });
});
