/** A small feed-forward network: tanh everywhere, one output. What training leaves, and all that predicting needs. */
export interface NetworkWeights {
  /** From the first hidden layer to the output. */
  readonly layers: readonly NetworkLayer[];
}

interface NetworkLayer {
  /** One row per node: its weights of the nodes before it. */
  readonly weights: readonly (readonly number[])[];
  readonly biases: readonly number[];
}

/**
 * What the network says to these inputs, between −1 and 1. The same sums in the same order and precision as brain.js,
 * so that a prediction need not load it: the answers are equal to the last bit.
 */
export function runNetwork({ layers }: NetworkWeights, inputs: readonly number[]): number {
  let values: ArrayLike<number> = inputs;
  for (const { weights, biases } of layers) {
    const outputs = new Float32Array(weights.length);
    for (const [node, row] of weights.entries()) {
      let sum = biases[node] ?? 0;
      for (let input = 0; input < row.length; input += 1) sum += (row[input] ?? 0) * (values[input] ?? 0);
      outputs[node] = Math.tanh(sum);
    }
    values = outputs;
  }
  return values[0] ?? 0;
}
