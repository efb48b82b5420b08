import { describe, expect, test } from "vitest";
import type { RunRecord } from "../history/record.ts";
import { type ExampleRun, exampleRun } from "./example-run.ts";
import { type PredictionTarget, predictDuration } from "./predict-duration.ts";
import { runHeaders } from "./run-headers.ts";
import { resumeReplay, trainModels } from "./trained-models.ts";

/** Runs of 50 to 150 minutes, one an hour, so that several are on their way at any time; jobs, kinds and failures mixed. */
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
  now: new Date(now),
});
const now = "2026-06-01T00:00:00Z";

const canResume = (models: string | null, records: readonly RunRecord[]) =>
  resumeReplay(models, runHeaders(records), Date.parse(now)) !== null;

test.each([1, 2, 30, 120, 400])("after %i runs, kept models predict the very same as learning anew", (count) => {
  const records = runs(count);
  const models = trainModels(records);
  expect(canResume(models, records)).toBe(true);
  expect(predictDuration(records, target(now), models)).toEqual(predictDuration(records, target(now)));
});

test("runs that came since are learnt on top, as if there had been no break", () => {
  const records = runs(130);
  const models = trainModels(records.slice(0, 110));
  expect(canResume(models, records)).toBe(true);
  expect(predictDuration(records, target(now), models)).toEqual(predictDuration(records, target(now)));
});

test("a run that was on its way while the models were trained is learnt in its turn", () => {
  const records = runs(120);
  const late = records[116];
  const models = trainModels(records.filter((run) => run !== late));
  expect(canResume(models, records)).toBe(true);
  expect(predictDuration(records, target(now), models)).toEqual(predictDuration(records, target(now)));
});

test("the same records give the same text, in any order", () => {
  const records = runs(90);
  expect(trainModels(records.toReversed())).toBe(trainModels(records));
});

test("each workflow has its models", () => {
  const two = runs(80, (index) => (index % 2 === 0 ? {} : { workflow: "Docs", workflow_path: "docs.yml" }));
  const docs = { ...target(now), workflow: "Docs" };
  expect(predictDuration(two, docs, trainModels(two))).toEqual(predictDuration(two, docs));
});

describe("models that do not fit are not used", () => {
  const records = runs(100);
  const models = trainModels(records);
  const stale = (changed: readonly RunRecord[], text: string = models) => {
    expect(canResume(text, changed)).toBe(false);
    expect(predictDuration(changed, target(now), text)).toEqual(predictDuration(changed, target(now)));
  };

  test("an old run that was not there before", () => {
    stale(runs(101, (index) => (index === 100 ? { minute: 90 } : {})));
  });

  test("a run that ended otherwise", () => {
    stale(records.with(40, { ...records[40], conclusion: "cancelled" } as RunRecord));
  });

  test("a run that is gone", () => {
    stale(records.filter((_, index) => index !== 40));
  });

  test("another version, other features, a damaged or an empty text", () => {
    stale(records, models.replace("duration-models/1", "duration-models/0"));
    stale(records, models.replace("time of day", "phase of the moon"));
    stale(records, models.slice(0, 1000));
    stale(records, "");
  });

  test("models that know more than was known at the time", () => {
    const early = "2026-01-03T00:00:00Z";
    expect(predictDuration(records, target(early), models)).toEqual(predictDuration(records, target(early)));
  });
});

test("what the models keep does not grow with the history", () => {
  expect(trainModels(runs(1200)).length).toBeLessThan(1.2 * trainModels(runs(500)).length);
});
