import { describe, expect, it } from "vitest";
import type { RunRecord } from "../record/record.ts";
import { type PredictionTarget, predictDuration } from "./predict-duration.ts";
import { runHeaders } from "./runs/run-headers.ts";
import { resumeReplay } from "./stored-models.ts";
import { type ExampleRun, exampleRun } from "./testing/example-run.ts";
import { trainModels } from "./trained-models.ts";

/** Runs of 50 to 150 minutes, one an hour, so that several are active at any time; jobs, kinds and failures mixed. */
const runs = (count: number, known: (index: number) => ExampleRun = () => ({})): RunRecord[] =>
  Array.from({ length: count }, (_, index) => {
    const random = (index * 7919) % 101;
    return exampleRun(index + 1, {
      seconds: 3000 + 60 * random,
      event: random % 3 === 0 ? "push" : "pull_request",
      branch: random % 3 === 0 ? "main" : `feature-${random % 7}`,
      sha: `sha ${index - (random % 2)}`,
      conclusion: random % 5 === 0 ? "failure" : "success",
      jobs: { build: 300 + random, test: random % 4 === 0 ? "skipped" : 2000 + 10 * random },
      ...known(index),
    });
  });

const target = (now: string): PredictionTarget => ({
  repository: "owner/name",
  workflow: "CI",
  event: "push",
  branch: "main",
  sha: null,
  attempt: 1,
  files: null,
  activeRuns: [],
  now: new Date(now),
});
const now = "2026-06-01T00:00:00Z";

const canResume = (models: string | null, records: readonly RunRecord[]) =>
  resumeReplay(models, runHeaders(records), Date.parse(now)) !== null;

it.each([1, 2, 30, 120, 400])("after %i runs, stored models predict the very same as learning anew", async (count) => {
  const records = runs(count);
  const models = await trainModels(records);
  expect(canResume(models, records)).toBe(true);
  expect(await predictDuration(records, target(now), models)).toEqual(await predictDuration(records, target(now)));
});

it("where nobody knows which runs are active, models that count on it are left alone", async () => {
  const records = runs(120);
  const unknown = { ...target(now), activeRuns: null };
  const models = await trainModels(records.slice(0, 110));
  expect(await predictDuration(records, unknown, models)).toEqual(await predictDuration(records, unknown));
  const known = await predictDuration(records, target(now), models);
  expect(known.run).not.toEqual((await predictDuration(records, unknown)).run);
});

it("runs that came since are learnt on top, as if there had been no break", async () => {
  const records = runs(130);
  const models = await trainModels(records.slice(0, 110));
  expect(canResume(models, records)).toBe(true);
  expect(await predictDuration(records, target(now), models)).toEqual(await predictDuration(records, target(now)));
});

it("a run that was active while the models were trained is learnt in its turn", async () => {
  const records = runs(120);
  const late = records[116];
  const models = await trainModels(records.filter((run) => run !== late));
  expect(canResume(models, records)).toBe(true);
  expect(await predictDuration(records, target(now), models)).toEqual(await predictDuration(records, target(now)));
});

it("the same records give the same text, in any order", async () => {
  const records = runs(90);
  expect(await trainModels(records.toReversed())).toBe(await trainModels(records));
});

it("each workflow has its models", async () => {
  const two = runs(80, (index) => (index % 2 === 0 ? {} : { workflow: "Docs", workflow_path: "docs.yml" }));
  const docs = { ...target(now), workflow: "Docs" };
  expect(await predictDuration(two, docs, await trainModels(two))).toEqual(await predictDuration(two, docs));
});

describe("models that do not fit are not used", async () => {
  const records = runs(100);
  const models = await trainModels(records);
  const stale = async (changed: readonly RunRecord[], text: string = models) => {
    expect(canResume(text, changed)).toBe(false);
    expect(await predictDuration(changed, target(now), text)).toEqual(await predictDuration(changed, target(now)));
  };

  it("an old run that was not there before", async () => {
    await stale(runs(101, (index) => (index === 100 ? { minute: 90 } : {})));
  });

  it("a run that ended otherwise", async () => {
    await stale(records.with(40, { ...records[40], conclusion: "cancelled" } as RunRecord));
  });

  it("a run that is gone", async () => {
    await stale(records.filter((_, index) => index !== 40));
  });

  it("another version, other features, a damaged or an empty text", async () => {
    await stale(records, models.replace("duration-models/4", "duration-models/0"));
    await stale(records, models.replace("time of day", "phase of the moon"));
    await stale(records, models.slice(0, 1000));
    await stale(records, "");
  });

  it("models that know more than was known at the time", async () => {
    const early = "2026-01-03T00:00:00Z";
    expect(await predictDuration(records, target(early), models)).toEqual(
      await predictDuration(records, target(early)),
    );
  });
});

it("what the models keep does not grow with the history", async () => {
  expect((await trainModels(runs(1200))).length).toBeLessThan(1.2 * (await trainModels(runs(500))).length);
});

describe("going on from models that were kept", () => {
  it("gives what learning the later runs on top gives, and predicts the same", async () => {
    const records = runs(150);
    const kept = await trainModels(records.slice(0, 140));
    const models = await trainModels(records, kept);
    expect(models).toBe(await trainModels(records));
    expect(await predictDuration(records, target(now), models)).toEqual(await predictDuration(records, target(now)));
  });

  it("without new runs changes nothing", async () => {
    const models = await trainModels(runs(90));
    expect(await trainModels(runs(90), models)).toBe(models);
  });

  it("from damaged models learns anew", async () => {
    const models = await trainModels(runs(90));
    const damaged = models.slice(0, -200);
    expect(await trainModels(runs(100), damaged)).toBe(await trainModels(runs(100)));
  });

  it("a workflow that ran longest ago waits when there is too much to learn at once, and is there the next time", async () => {
    const many = Array.from({ length: 8 }, (_, workflow) =>
      runs(400, () => ({ workflow_path: `${workflow}.yml` })).map((run) => ({
        ...run,
        run_id: run.run_id + 1000 * workflow,
      })),
    ).flat();
    const workflows = (models: string) => JSON.parse(models.split("\n")[0] ?? "").workflows.length;
    const first = await trainModels(many);
    expect(workflows(first)).toBe(6);
    expect(workflows(await trainModels(many, first))).toBe(8);
  });
});
