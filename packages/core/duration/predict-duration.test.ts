import { describe, expect, it } from "vitest";
import type { RunRecord } from "../record/record.ts";
import { type PredictionTarget, predictDuration } from "./predict-duration.ts";
import { type ExampleRun, exampleRun } from "./testing/example-run.ts";

const many = (count: number, known: (index: number) => ExampleRun = () => ({})) =>
  Array.from({ length: count }, (_, index) => exampleRun(index + 1, known(index)));

const target: PredictionTarget = {
  repository: "owner/name",
  workflow: "CI",
  event: "push",
  branch: "main",
  sha: null,
  attempt: 1,
  files: null,
  now: new Date("2026-06-01T00:00:00Z"),
};
const predict = (records: readonly RunRecord[], known: Partial<PredictionTarget> = {}) =>
  predictDuration(records, { ...target, ...known });

it("without history everything is unknown, and says so", async () => {
  expect(await predict([])).toMatchObject({
    run: { p10: null, p50: null, p90: null },
    jobs: [],
    model: null,
    error: { mdape: null, mape: null, within10: null, coverage80: null, n: 0 },
    confidence: "none",
    runsUsed: 0,
  });
});

it("one run is enough for a first guess, with low confidence and a wide range", async () => {
  const { run, confidence, runsUsed } = await predict(many(1));
  expect(run.p50).toBe(100);
  expect((run.p90 ?? 0) / (run.p10 ?? 1)).toBeGreaterThan(1.4);
  expect([confidence, runsUsed]).toEqual(["low", 1]);
});

/** An order without a pattern that a model could follow. */
const isEven = (index: number) => (index * 7919) % 13 < 6;

it("the kind of run decides: pull requests are short here, pushes long", async () => {
  const mixed = many(80, (index) =>
    isEven(index) ? { seconds: 600 } : { seconds: 120, event: "pull_request", branch: `feature-${index}` },
  );
  expect((await predict(mixed)).run.p50).toBe(600);
  expect((await predict(mixed, { event: "pull_request", branch: "feature-new" })).run.p50).toBe(120);
});

it("the changed files decide where they did in the past", async () => {
  const file = (path: string) => ({ files: [{ path, additions: 1, deletions: 0, status: null }], truncated: false });
  const mixed = many(120, (index) =>
    isEven(index) ? { seconds: 30, changes: file("docs/a.md") } : { seconds: 500, changes: file("src/a.ts") },
  );
  const files = (path: string) => [{ path, additions: null, deletions: null }];
  expect((await predict(mixed, { files: files("docs/b.md") })).run.p50).toBe(30);
  expect((await predict(mixed, { files: files("src/b.ts") })).run.p50).toBe(500);
});

it("where the last value is the better way, it is the one that is used", async () => {
  const levels = many(200, (index) => ({
    seconds: 100 * 1.5 ** (Math.floor(index / 20) % 3) * (1 + (index % 2) / 500),
  }));
  const { model, error, baselines } = await predict(levels);
  const lastValue = baselines.find(({ name }) => name === "last value")?.mdape ?? Number.NaN;
  expect(error.mdape ?? 1).toBeLessThanOrEqual(lastValue * 1.5);
  expect(baselines.map(({ name }) => name).sort()).toEqual(["last value", "median of 10"]);
  expect(model).not.toBe("median of 10");
});

it("a run that is still going is not learnt from", async () => {
  const now = new Date(Date.UTC(2026, 0, 1, 11));
  const running = exampleRun(10, { seconds: 5000 });
  expect((await predict([exampleRun(1), running], { now })).run.p50).toBe(100);
});

describe("jobs", async () => {
  const jobs = (index: number) => ({ build: 60, test: 200, deploy: index % 4 === 0 ? 30 : ("skipped" as const) });
  const prediction = await predict(many(40, (index) => ({ seconds: 200, jobs: jobs(index) })));

  it("each has its own prediction, the longest first", async () => {
    expect(prediction.jobs.map(({ name, p50 }) => [name, p50])).toEqual([
      ["test", 200],
      ["build", 60],
      ["deploy", 30],
    ]);
  });

  it("a job that is mostly skipped is unlikely to run", async () => {
    const probability = prediction.jobs.map((job) => job.probability ?? Number.NaN);
    expect(probability[0]).toBe(1);
    expect(probability[2]).toBeGreaterThan(0.15);
    expect(probability[2]).toBeLessThan(0.35);
    expect(prediction.reasons.skipped).toEqual(["deploy"]);
  });

  it("the one that ends last is named as the one that decides", async () => {
    expect(prediction.reasons.lastJob).toEqual({ name: "test", times: 40, runs: 40 });
  });

  it("one that never ran is expected to take as long as its family, once it is asked for by name", async () => {
    const shards = many(30, (index) => ({ jobs: { "test (1)": 200 + (index % 3), "test (2)": 210, build: 50 } }));
    const named = await predict(shards, { jobs: ["test (3)", "build"] });
    expect(named.jobs.map(({ name }) => name)).toEqual(["test (3)", "build"]);
    const [unseen] = named.jobs;
    expect(unseen?.p50).toBeGreaterThan(195);
    expect(unseen?.p50).toBeLessThan(215);
    expect(unseen?.probability).toBeNull();
    expect((await predict(shards, { jobs: ["deploy"] })).jobs).toEqual([]);
  });

  it("a job that was removed long ago is not mentioned", async () => {
    const removed = many(300, (index) => ({ jobs: index < 20 ? { old: 10, test: 50 } : { test: 50 } }));
    expect((await predict(removed)).jobs.map(({ name }) => name)).toEqual(["test"]);
  });
});

it("active runs make a run longer where they did so in the past", async () => {
  // Now and then a run is created two minutes after another, and waits for it.
  const queued = Array.from({ length: 80 }, (_, slot) => {
    const first = exampleRun(2 * slot + 1, { minute: 240 * slot, seconds: 300 });
    const second = exampleRun(2 * slot + 2, { minute: 240 * slot + 2, seconds: 900 });
    return isEven(slot) ? [first, second] : [first];
  }).flat();
  const alone = await predict(queued, { activeRuns: [] });
  const behind = await predict(queued, { activeRuns: [{ startedAt: target.now.getTime() - 120_000 }] });
  expect([alone.run.p50, behind.run.p50]).toEqual([300, 900]);
});

it("an unknown workflow is unknown, and the known ones are named", async () => {
  const { run, workflows } = await predict(many(3), { workflow: "Release" });
  expect(run.p50).toBeNull();
  expect(workflows).toEqual(["CI"]);
});
