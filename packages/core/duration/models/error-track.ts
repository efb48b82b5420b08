/** Weight of an error relative to the next newer one: half of the judgement comes from the last 23 predictions. */
const DECAY = 0.97;
/** The usual error counts as much as this many predictions: choosing after two or three lucky ones is worse than not choosing. */
const USUAL_WEIGHT = 6;
/** A miss by a factor of two is a miss; ten absurd runs must not decide which model is good. */
const MAX_ERROR = 0.7;

/** How far off one model was on one series so far. In log seconds. */
export class ErrorTrack {
  #errors: number;
  #weight: number;

  constructor([errors, weight]: ErrorTrackState = [0, 0]) {
    this.#errors = errors;
    this.#weight = weight;
  }

  get state(): ErrorTrackState {
    return [this.#errors, this.#weight];
  }

  /** Decayed mean of |log error|; null before the first. */
  get error(): number | null {
    return this.#weight === 0 ? null : this.#errors / this.#weight;
  }

  /** The error to expect: what was seen, and while that is little, rather what is usual. */
  expectedError(usual: number): number {
    return (this.#errors + USUAL_WEIGHT * usual) / (this.#weight + USUAL_WEIGHT);
  }

  score(predicted: number, actual: number): void {
    this.#errors = this.#errors * DECAY + Math.min(MAX_ERROR, Math.abs(actual - predicted));
    this.#weight = this.#weight * DECAY + 1;
  }
}

/** Decayed sum of the errors, and of their weights. */
export type ErrorTrackState = readonly [errors: number, weight: number];
