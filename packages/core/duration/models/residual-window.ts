import { conformalQuantile } from "../../stats/conformal-quantile.ts";

/** Residuals kept: enough for a rank that is stable, few enough to follow a change within weeks. */
const MAX_RESIDUALS = 150;
/**
 * Residuals to start with, in log seconds: deciles of the first twelve predictions of a series, measured on 21 histories
 * of 20 public projects, each with the same weight. Without them the first intervals would be a point.
 */
const PRIOR: readonly number[] = [-0.22, -0.09, -0.04, -0.02, 0, 0.03, 0.07, 0.14, 0.22];

/** The last residuals of one end of an interval: actual − predicted, in log seconds. */
export class ResidualWindow {
  readonly #latest: number[];
  readonly #sorted: number[];
  #added: number;

  constructor({ latest, added }: ResidualWindowState = { latest: PRIOR, added: 0 }) {
    this.#latest = [...latest];
    this.#sorted = [...Float64Array.from(latest).sort()];
    this.#added = added;
  }

  get state(): ResidualWindowState {
    return { latest: [...this.#latest], added: this.#added };
  }

  add(residual: number): void {
    this.#added += 1;
    this.#latest.push(residual);
    this.#sorted.splice(firstNotBelow(this.#sorted, residual), 0, residual);
    // The prior leaves one residual at a time, for each two real ones; then the oldest real ones leave.
    const prior = Math.max(0, PRIOR.length - Math.floor(this.#added / 2));
    while (this.#latest.length > Math.min(MAX_RESIDUALS, prior + this.#added)) this.#forgetOldest();
  }

  /** Upper bound of the next residual with this probability. */
  quantile(probability: number): number {
    return conformalQuantile(this.#sorted, probability) ?? 0;
  }

  #forgetOldest(): void {
    const oldest = this.#latest.shift();
    if (oldest !== undefined) this.#sorted.splice(firstNotBelow(this.#sorted, oldest), 1);
  }
}

export interface ResidualWindowState {
  readonly latest: readonly number[];
  readonly added: number;
}

function firstNotBelow(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
