import { quantile } from "../../stats/quantile.ts";
import type { DurationModel } from "../models/duration-model.ts";
import type { Situation } from "../runs/situation.ts";
import { networkInput } from "./network-inputs.ts";
import type { TrainNetwork } from "./network-trainer.ts";
import { type NetworkWeights, runNetwork } from "./network-weights.ts";

/** Complete runs before the first training, and between two later ones: a training costs as much as fifty predictions. */
const FIRST_TRAINING = 60;
const RUNS_BETWEEN = 120;
/** Complete runs that are learnt from, as many as other models look back on and half as many again. */
const MAX_EXAMPLES = 300;
/** The largest target. tanh, which the output comes from, is 1 only at infinity. */
const MAX_TARGET = 0.9;
/** Errors of the corrected model are cut at this many times their median, so that a few absurd runs teach nothing absurd. */
const CUT_AT = 2;
/** Half a per cent, in log seconds: a model that is nearly always right needs no correction. */
const MIN_CORRECTION = 0.005;

/** Whether this many more complete runs may reach a training. */
export function comesToTraining(state: Pick<LearntNetworkState, "learnt"> | undefined, more: number): boolean {
  const learnt = state?.learnt ?? 0;
  for (let count = learnt + 1; count <= learnt + more; count += 1) if (isTrainingDue(count)) return true;
  return false;
}

function isTrainingDue(learnt: number): boolean {
  return learnt === FIRST_TRAINING || (learnt > 0 && learnt % RUNS_BETWEEN === 0);
}

/**
 * A brain.js network that corrects another model by what the runs recently have shown about its errors: by up to twice its
 * typical error, in view of what the other models say and of what is known about the run. Trained now and then; before the
 * first time it corrects nothing, so it is not a separate candidate. Without a trainer it stays unchanged.
 */
export class LearntNetwork {
  readonly #corrected: DurationModel;
  readonly #train: TrainNetwork | null;
  readonly #examples: NetworkExampleState[];
  #learnt: number;
  #trained: TrainedNetwork | null;

  constructor(corrected: DurationModel, train: TrainNetwork | null, state?: LearntNetworkState) {
    this.#corrected = corrected;
    this.#train = train;
    this.#examples = [...(state?.examples ?? [])];
    this.#learnt = state?.learnt ?? 0;
    this.#trained = state?.trained ?? null;
  }

  get state(): LearntNetworkState {
    return { learnt: this.#learnt, trained: this.#trained, examples: [...this.#examples] };
  }

  readonly model: DurationModel = {
    name: "network",
    // It may be as good as the best from the start; but the simpler way is to be kept until it is clearly better.
    usualError: 1.15,
    middle: (_, { situation }, forecasts) => {
      const [corrected = null] = forecasts;
      if (corrected === null || situation === null || this.#trained === null) return corrected;
      const inputs = networkInput(situation, forecasts);
      if (inputs === null) return corrected;
      return corrected + (this.#trained.largest * runNetwork(this.#trained.weights, inputs)) / MAX_TARGET;
    },
    /** The range of the model that it corrects, moved along. */
    ends: (series, target, middle) => {
      const [ends, from] = [this.#corrected.ends(series, target, middle), this.#corrected.middle(series, target, [])];
      if (ends === null || from === null) return null;
      return { p10: ends.p10 + middle - from, p90: ends.p90 + middle - from };
    },
  };

  /** What became of a run about which the models had said so much, in log seconds. */
  learn(situation: Situation, forecasts: readonly (number | null)[], actual: number): void {
    const inputs = networkInput(situation, forecasts);
    const [corrected = null] = forecasts;
    if (inputs === null || corrected === null) return;
    this.#examples.push([actual - corrected, inputs]);
    if (this.#examples.length > MAX_EXAMPLES) this.#examples.shift();
    this.#learnt += 1;
    if (this.#train !== null && isTrainingDue(this.#learnt)) this.#trained = trained(this.#examples, this.#train);
  }
}

function trained(examples: readonly NetworkExampleState[], train: TrainNetwork): TrainedNetwork | null {
  const errors = examples.map(([residual]) => Math.abs(residual));
  const typical = quantile(errors, 0.5) ?? 0;
  if (typical < MIN_CORRECTION) return null;
  const largest = CUT_AT * typical;
  const targets = examples.map(([residual, inputs]) => ({
    inputs,
    target: MAX_TARGET * Math.max(-1, Math.min(1, residual / largest)),
  }));
  return { largest, weights: train(targets) };
}

interface TrainedNetwork {
  /** The largest correction, in log seconds. */
  readonly largest: number;
  readonly weights: NetworkWeights;
}

type NetworkExampleState = readonly [residual: number, inputs: readonly number[]];

export interface LearntNetworkState {
  /** Complete runs so far. */
  readonly learnt: number;
  readonly trained: TrainedNetwork | null;
  readonly examples: readonly NetworkExampleState[];
}
