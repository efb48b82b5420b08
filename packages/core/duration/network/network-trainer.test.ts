import { NeuralNetwork } from "brain.js";
import { describe, expect, it } from "vitest";
import { mulberry32 } from "../../stats/mulberry32.ts";
import { loadNetworkTrainer, type NetworkExample } from "./network-trainer.ts";
import { type NetworkWeights, runNetwork } from "./network-weights.ts";

const train = await loadNetworkTrainer();

/** Runs whose second input says which way to go; the others are noise. */
function examples(count: number, seed = 7): NetworkExample[] {
  const random = mulberry32(seed);
  return Array.from({ length: count }, () => {
    const inputs = [0, 0, 0, 0].map(() => 2 * random() - 1);
    return { inputs, target: (inputs[1] ?? 0) > 0 ? 0.9 : -0.9 };
  });
}

/** The same weights in a network of brain.js. */
function inBrain({ layers }: NetworkWeights): NeuralNetwork<number[], number[]> {
  const sizes = [layers[0]?.weights[0]?.length ?? 0, ...layers.map(({ biases }) => biases.length)];
  const empty = new NeuralNetwork<number[], number[]>({ inputSize: 1, outputSize: 1, activation: "tanh" });
  empty.initialize();
  const plain = layers.map(({ weights, biases }) => ({ weights: weights.map((row) => [...row]), biases: [...biases] }));
  return empty.fromJSON({ ...empty.toJSON(), sizes, layers: [{ weights: [], biases: [] }, ...plain] });
}

it("it learns what the examples show", () => {
  const weights = train(examples(300));
  expect(runNetwork(weights, [0, 1, 0, 0])).toBeGreaterThan(0.3);
  expect(runNetwork(weights, [0, -1, 0, 0])).toBeLessThan(-0.3);
});

it("the same examples give the same bytes, whatever Math.random gives", () => {
  const texts = [0.1, 0.9].map((chance) => {
    const random = Math.random;
    Math.random = () => chance;
    try {
      return JSON.stringify(train(examples(120)));
    } finally {
      Math.random = random;
    }
  });
  expect(texts[0]).toBe(texts[1]);
  expect(JSON.stringify(train(examples(120)))).toBe(texts[0]);
  expect(JSON.stringify(train(examples(120, 8)))).not.toBe(texts[0]);
});

it("our own forward pass says the same as brain.js, to the last bit", () => {
  const weights = train(examples(200));
  const brain = inBrain(weights);
  for (const { inputs } of examples(500, 11)) expect(runNetwork(weights, inputs)).toBe(brain.run([...inputs])[0]);
});

it("weights survive being kept as text", () => {
  const weights = train(examples(100));
  const kept: NetworkWeights = JSON.parse(JSON.stringify(weights));
  for (const { inputs } of examples(20, 3)) expect(runNetwork(kept, inputs)).toBe(runNetwork(weights, inputs));
});

describe("few examples", () => {
  it("none, or one, still give a network with finite answers", () => {
    expect(runNetwork(train([]), [])).toBe(0);
    expect(Math.abs(runNetwork(train(examples(1)), [1, 1, 1, 1]))).toBeLessThan(0.2);
  });

  it("a network without layers says nothing", () => {
    expect(runNetwork({ layers: [] }, [])).toBe(0);
  });
});
