import { type DurationModel, similarRuns } from "../models/duration-model.ts";
import { mismatchTerms, type Strengths, startStrengths } from "../models/mismatch-terms.ts";
import type { Neighbourhood } from "../models/neighbourhood.ts";
import { StrengthTuner, type StrengthTunerState } from "./strength-tuner.ts";
import type { Known } from "./tuning-case.ts";

/**
 * Our own models of one workflow: the same weighted median with different definitions of similar runs. Which idea is
 * right differs between projects and changes with time, so all of them compete.
 */
export class LearntSimilarity {
  readonly #tuner: StrengthTuner;
  #learnt: Strengths = startStrengths;
  #halfLearnt: Strengths = startStrengths;

  constructor(state?: StrengthTunerState) {
    this.#tuner = new StrengthTuner(state);
    this.#adopt(this.#tuner.strengths);
  }

  get state(): StrengthTunerState {
    return this.#tuner.state;
  }

  /** The best of them first. */
  readonly models: readonly [DurationModel, ...DurationModel[]] = [
    similarRuns("similar runs", 1, () => this.#halfLearnt),
    similarRuns("similar runs, as learnt", 1.01, () => this.#learnt),
    similarRuns("similar runs, as usual", 1.02, () => startStrengths),
    similarRuns("latest runs alike", 1.07, () => latestAlike),
    similarRuns("same branch", 1.08, () => sameBranch),
  ];

  /** Complete durations so far. */
  get durations(): number {
    return this.#tuner.durations;
  }

  learn(known: Known, sequence: number, actual: number, neighbourhood: Neighbourhood): void {
    this.#tuner.learn(known, sequence, actual, neighbourhood);
    this.#adopt(this.#tuner.strengths);
  }

  /** Half way back to what is usual: little data learns too eagerly. */
  #adopt(strengths: Strengths): void {
    if (strengths === this.#learnt) return;
    this.#learnt = strengths;
    this.#halfLearnt = startStrengths.map((start, term) => (start + (strengths[term] ?? start)) / 2);
  }
}

/** Few terms and little memory: the first to follow a change. */
const latestAlike = only({ event: 2, "kind of branch": 1.5, level: 1, age: 2.2 });
/** Where the branch is new, its age term makes it a median of many: the last few alone would be a bad guess. */
const sameBranch = only({ event: 2, branch: 5, age: 1 });

/** Which runs have the same jobs: what starts them and what they change decides, not how long they took. */
export const sameJobs = only({ event: 3, "kind of branch": 1.5, "file types": 1.5, folders: 1, "documents only": 1 });

/** Strengths by name; all other terms do not matter. */
function only(strengths: Readonly<Record<string, number>>): Strengths {
  return mismatchTerms.map(({ name }) => strengths[name] ?? 0);
}
