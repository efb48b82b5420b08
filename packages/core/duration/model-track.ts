import { conformalBounds } from "../stats/conformal-bounds.ts";
import type { Quantiles } from "./quantiles.ts";

/** Residuals kept: enough for a rank that is stable, few enough to follow a change within weeks. */
const RESIDUALS = 100;
/** Weight of the newest error relative to the one before: half of the judgement comes from the last 23 predictions. */
const DECAY = 0.97;
/** A miss by a factor of two is a miss; ten absurd runs must not decide which model is good. */
const WORST_ERROR = 0.7;
/**
 * Residuals to start with, in log seconds: deciles of the first predictions of a series, pooled over public projects.
 * Without them the first intervals would be a point. They leave as real residuals arrive.
 */
const PRIOR = [-0.35, -0.2, -0.11, -0.05, 0, 0.05, 0.11, 0.22, 0.45];

/** How one model did on one series so far: its typical error, and the residuals that its intervals are made of. */
export class ModelTrack {
  #errors = 0;
  #weight = 0;
  #scored = 0;
  readonly #residuals: number[] = [...PRIOR];
  readonly #sorted: number[] = [...PRIOR];

  /** Completed predictions. */
  get scored(): number {
    return this.#scored;
  }

  /** Decayed mean of |log error|; infinite before the first. */
  get error(): number {
    return this.#weight === 0 ? Number.POSITIVE_INFINITY : this.#errors / this.#weight;
  }

  /** Learns what became of a prediction; both in log seconds. */
  score(predicted: number, actual: number): void {
    const residual = actual - predicted;
    this.#errors = this.#errors * DECAY + Math.min(WORST_ERROR, Math.abs(residual));
    this.#weight = this.#weight * DECAY + 1;
    this.#scored += 1;
    this.#remember(residual);
    // The prior leaves one residual at a time, for each two real ones; then the oldest real ones leave.
    const prior = Math.max(0, PRIOR.length - Math.floor(this.#scored / 2));
    while (this.#residuals.length > Math.min(RESIDUALS, prior + this.#scored)) this.#forget();
  }

  /** 80 % interval around a prediction in log seconds. It always holds the prediction itself. */
  interval(predicted: number): Quantiles {
    const bounds = conformalBounds(this.#sorted, 0.8) ?? { lower: 0, upper: 0 };
    return {
      p10: inSeconds(predicted + Math.min(0, bounds.lower)),
      p50: inSeconds(predicted),
      p90: inSeconds(predicted + Math.max(0, bounds.upper)),
    };
  }

  #remember(residual: number): void {
    this.#residuals.push(residual);
    const at = this.#sorted.findIndex((value) => value > residual);
    this.#sorted.splice(at === -1 ? this.#sorted.length : at, 0, residual);
  }

  #forget(): void {
    const oldest = this.#residuals.shift();
    if (oldest !== undefined) this.#sorted.splice(this.#sorted.indexOf(oldest), 1);
  }
}

/** Whole milliseconds, which is as fine as records are: without it, a steady 100 s would miss its own interval by 10⁻¹⁴. */
function inSeconds(logSeconds: number): number {
  return Math.max(1, Math.round(1000 * Math.exp(logSeconds))) / 1000;
}
