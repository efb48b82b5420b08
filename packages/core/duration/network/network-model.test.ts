import { expect, it } from "vitest";
import { type DurationModel, Target } from "../models/duration-model.ts";
import { DurationSeries } from "../runs/duration-series.ts";
import { exampleSituation } from "../testing/example-situation.ts";
import { comesToTraining, LearntNetwork } from "./network-model.ts";
import { loadNetworkTrainer } from "./network-trainer.ts";

const train = await loadNetworkTrainer();
const series = new DurationSeries();
/** A model that always says 5, give or take a half. */
const five: DurationModel = { name: "five", usualError: 1, middle: () => 5, ends: () => ({ p10: 4.5, p90: 5.5 }) };

/** In this world re-runs take a fifth longer than the model says, and others a fifth shorter. */
const run = (index: number) => exampleSituation({ rerun: index % 2 === 0, hour: (index * 5) % 24 });
const actual = (index: number) => 5 + (index % 2 === 0 ? 0.2 : -0.2) + ((index % 7) - 3) / 100;

function learn(network: LearntNetwork, from: number, to: number): LearntNetwork {
  for (let index = from; index < to; index += 1) network.learn(run(index), [5, 5.1], actual(index));
  return network;
}

function says(network: LearntNetwork, index: number): number | null {
  return network.model.middle(series, new Target({ first: 0, rows: 0, columns: [] }, run(index)), [5, 5.1]);
}

it("before the first training it corrects nothing", () => {
  expect(says(learn(new LearntNetwork(five, train), 0, 59), 0)).toBe(5);
});

it("trained, it corrects towards what such runs took", () => {
  const network = learn(new LearntNetwork(five, train), 0, 240);
  expect(says(network, 0)).toBeGreaterThan(5.08);
  expect(says(network, 1)).toBeLessThan(4.92);
});

it("it corrects by twice the typical error at most, whatever a few runs did", () => {
  const network = new LearntNetwork(five, train);
  for (let index = 0; index < 120; index += 1) network.learn(run(index), [5, 5], index % 10 === 0 ? 15 : 5.1);
  expect(Math.abs((says(network, 0) ?? 0) - 5)).toBeLessThan(0.23);
});

it("where the model is nearly always right it corrects nothing", () => {
  const network = new LearntNetwork(five, train);
  for (let index = 0; index < 120; index += 1) network.learn(run(index), [5, 5], index % 10 === 0 ? 6 : 5);
  expect(says(network, 0)).toBe(5);
});

it("its range is that of the corrected model, moved along", () => {
  const network = new LearntNetwork(five, train);
  const target = new Target({ first: 0, rows: 0, columns: [] }, run(0));
  expect(network.model.ends(series, target, 5.25)).toEqual({ p10: 4.75, p90: 5.75 });
});

it("without an answer to correct it has none", () => {
  const network = learn(new LearntNetwork(five, train), 0, 120);
  network.learn(run(0), [null, 5], 5);
  const target = new Target({ first: 0, rows: 0, columns: [] }, run(0));
  expect(network.model.middle(series, target, [null, 5])).toBeNull();
  expect(network.model.middle(series, target, [])).toBeNull();
});

it("stopped and restored from text, it goes on as if nothing had been", () => {
  const whole = learn(new LearntNetwork(five, train), 0, 400);
  const before = learn(new LearntNetwork(five, train), 0, 130);
  const restored = learn(new LearntNetwork(five, train, JSON.parse(JSON.stringify(before.state))), 130, 400);
  expect(JSON.stringify(restored.state)).toBe(JSON.stringify(whole.state));
  expect(says(restored, 0)).toBe(says(whole, 0));
});

it("without a trainer it stays as it was kept", () => {
  const { state } = learn(new LearntNetwork(five, train), 0, 60);
  const kept = learn(new LearntNetwork(five, null, state), 60, 120);
  expect(kept.state.trained).toEqual(state.trained);
});

it("a training is announced before it comes, so that brain.js is loaded for it and for nothing else", () => {
  expect(comesToTraining(undefined, 59)).toBe(false);
  expect(comesToTraining(undefined, 60)).toBe(true);
  expect(comesToTraining({ learnt: 60 }, 59)).toBe(false);
  expect(comesToTraining({ learnt: 100 }, 20)).toBe(true);
  expect(comesToTraining({ learnt: 120 }, 0)).toBe(false);
});

it("what it keeps does not grow with the history", () => {
  const length = (count: number) => JSON.stringify(learn(new LearntNetwork(five, train), 0, count).state).length;
  expect(length(2000)).toBeLessThan(1.05 * length(400));
});
