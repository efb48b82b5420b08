import type { Quantiles } from "../../packages/core/duration/models/quantiles.ts";
import { conformalBounds } from "../../packages/core/stats/conformal-bounds.ts";
import { mean } from "../../packages/core/stats/mean.ts";
import { median } from "../../packages/core/stats/median.ts";

/** What people use: each looks at the complete durations known so far, oldest first, and never sees an empty list. */
export const SIMPLE_METHODS: Readonly<Record<string, (known: readonly number[]) => number>> = {
  "last value": (known) => known.at(-1) ?? Number.NaN,
  "mean of 7": (known) => mean(known.slice(-7)) ?? Number.NaN,
  "median of 5": (known) => median(known.slice(-5)) ?? Number.NaN,
  "median of 10": (known) => median(known.slice(-10)) ?? Number.NaN,
  EWMA: (known) => known.reduce((average, seconds) => average + WEIGHT * (seconds - average), known[0] ?? 0),
};

/** Weight of the newest duration: half of the average is from the last two. */
const WEIGHT = 0.3;
/** Durations that any of them needs: what is older weighs less than a billionth in the moving average. */
const WINDOW = 60;
const RESIDUALS = 100;
/** A run that waited a week for an approval tells nothing to an average. Ours has no such rule, and sees these runs. */
const MAX_SECONDS = 86_400;

/** The simple methods on one series, each with an interval from its own last residuals, as ours has. */
export class SimpleSeries {
  readonly #known: number[] = [];
  readonly #residuals = new Map<string, number[]>();

  /** By method; empty before the first duration. `min–max of 10` is an interval without an opinion on the middle. */
  forecast(): Map<string, Quantiles> {
    const byMethod = new Map<string, Quantiles>();
    if (this.#known.length === 0) return byMethod;
    const lastTen = this.#known.slice(-10);
    const [low, high] = [Math.min(...lastTen), Math.max(...lastTen)];
    for (const [name, predict] of Object.entries(SIMPLE_METHODS)) {
      const p50 = predict(this.#known);
      const residuals = (this.#residuals.get(name) ?? []).toSorted((a, b) => a - b);
      const bounds = residuals.length < 9 ? null : conformalBounds(residuals, 0.8);
      byMethod.set(name, {
        p10: bounds === null ? Math.min(low, p50) : p50 * Math.exp(Math.min(0, bounds.lower)),
        p50,
        p90: bounds === null ? Math.max(high, p50) : p50 * Math.exp(Math.max(0, bounds.upper)),
      });
    }
    byMethod.set(MIN_MAX, { p10: low, p50: median(lastTen) ?? Number.NaN, p90: high });
    return byMethod;
  }

  observe(seconds: number, said: ReadonlyMap<string, Quantiles>): void {
    if (seconds > MAX_SECONDS) return;
    for (const [name, { p50 }] of said) {
      const residuals = this.#residuals.get(name) ?? [];
      residuals.push(Math.log(seconds / p50));
      if (residuals.length > RESIDUALS) residuals.shift();
      this.#residuals.set(name, residuals);
    }
    this.#known.push(seconds);
    if (this.#known.length > WINDOW) this.#known.shift();
  }
}

export const MIN_MAX = "min–max of 10";
