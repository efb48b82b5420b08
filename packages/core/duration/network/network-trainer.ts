import { mulberry32 } from "../../stats/mulberry32.ts";
import type { NetworkWeights } from "./network-weights.ts";

/** What was known before a run, and what the network should have said to it: all between −2 and 2, the target between −1 and 1. */
export interface NetworkExample {
  readonly inputs: readonly number[];
  readonly target: number;
}

/** Learns from examples, the oldest first. The same examples give the same weights. */
export type TrainNetwork = (examples: readonly NetworkExample[]) => NetworkWeights;

/** Of the first weights. Nothing else is left to chance. */
export const NETWORK_SEED = 1;
/**
 * Few nodes, few rounds and small steps: with more of any of them it learns the noise. Training ends after a fixed number of rounds and
 * never by the clock: a slow machine must learn the same.
 */
const HIDDEN_NODES = 3;
const ROUNDS = 15;
const RATE = 0.01;

/** Loads brain.js, which only training needs, and gives it as a function. */
export async function loadNetworkTrainer(): Promise<TrainNetwork> {
  const { NeuralNetwork } = await import("brain.js");
  return (examples) => {
    if (examples.length === 0) return { layers: [] };
    const network = new NeuralNetwork<number[], number[]>({
      inputSize: examples[0]?.inputs.length ?? 0,
      hiddenLayers: [HIDDEN_NODES],
      outputSize: 1,
      activation: "tanh",
      iterations: ROUNDS,
      learningRate: RATE,
      // No error is small enough to end early: the number of rounds alone decides.
      errorThresh: 1e-9,
    });
    network.initialize();
    setFirstWeights(network);
    network.train(examples.map(({ inputs, target }) => ({ input: [...inputs], output: [target] })));
    return { layers: layersOf(network) };
  };
}

/** brain.js takes the first weights from Math.random; ours are drawn with a seed, and small towards the output: it starts near 0. */
function setFirstWeights({ weights, biases }: Layers): void {
  const random = mulberry32(NETWORK_SEED);
  for (const [layer, nodes] of weights.entries()) {
    const largest = layer === weights.length - 1 ? 0.02 : 0.2;
    for (const row of nodes ?? []) row.set(Array.from(row, () => largest * (2 * random() - 1)));
    biases[layer]?.fill(0);
  }
}

interface Layers {
  /** By layer and node; the layer of the inputs has none. */
  readonly weights: readonly (readonly Float32Array[] | undefined)[];
  readonly biases: readonly (Float32Array | undefined)[];
}

function layersOf({ weights, biases }: Layers): NetworkWeights["layers"] {
  return weights.slice(1).map((nodes = [], index) => ({
    weights: nodes.map((row) => [...row]),
    biases: [...(biases[index + 1] ?? [])],
  }));
}
