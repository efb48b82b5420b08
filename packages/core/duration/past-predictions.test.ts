import { describe, expect, it } from "vitest";
import type { DecisionRecord, RunRecord } from "../record/record.ts";
import { pastPredictions } from "./past-predictions.ts";
import { exampleRun } from "./testing/example-run.ts";

const prediction = (known: Partial<DecisionRecord> = {}): DecisionRecord => ({
  action: "predict-duration",
  id: "1",
  decided_at: null,
  decision: { run: { p10: 90, p50: 100, p90: 120 }, workflow: "CI" },
  evidence: null,
  outcome: { seconds: 110, conclusion: "success", jobs: [] },
  ...known,
});
const run = (number: number, decisions: readonly DecisionRecord[], known: Partial<RunRecord> = {}): RunRecord => ({
  ...exampleRun(number),
  decisions,
  ...known,
});

it("predictions that were made are scored by what became of the runs", () => {
  const outcome = { seconds: 200, conclusion: "success", jobs: [] };
  const score = pastPredictions([run(1, [prediction()]), run(2, [prediction({ outcome })]), exampleRun(3)]);
  expect(score).toMatchObject({ n: 2, within10: 0.5, coverage80: 0.5 });
  expect(score.mdape).toBeCloseTo((10 / 110 + 100 / 200) / 2);
});

it("without any there is no score", () => {
  expect(pastPredictions([])).toMatchObject({ n: 0, mdape: null, coverage80: null });
});

it("of several in one run the first counts, and of many runs the last fifty", () => {
  const second = prediction({ decision: { run: { p10: 1, p50: 1, p90: 1 } } });
  const many = Array.from({ length: 60 }, (_, index) => run(index + 1, [prediction(), second]));
  expect(pastPredictions(many)).toMatchObject({ n: 50, coverage80: 1 });
});

describe("what tells nothing is left out", () => {
  it.each<[string, RunRecord]>([
    ["a run that is not over", run(1, [prediction({ outcome: null })])],
    ["a run that failed", run(1, [prediction({ outcome: { seconds: 5, conclusion: "failure" } })])],
    ["a fork's run", run(1, [prediction()], { trust: "fork" })],
    ["another workflow's prediction", run(1, [prediction({ decision: { run: { p50: 1 }, workflow: "Nightly" } })])],
    ["another action's decision", run(1, [prediction({ action: "plan-shards" })])],
    ["a prediction without numbers", run(1, [prediction({ decision: { run: { p10: "1", p50: null, p90: -1 } } })])],
    ["a decision of no shape", run(1, [prediction({ decision: 7 })])],
  ])("%s", (_, record) => {
    expect(pastPredictions([record]).n).toBe(0);
  });
});
