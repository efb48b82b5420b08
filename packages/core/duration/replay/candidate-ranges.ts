import type { Quantiles } from "../models/quantiles.ts";
import { ResidualWindow } from "../models/residual-window.ts";
import type { Forecast } from "../models/series-forecaster.ts";

/**
 * The models on one series, each with the range that its own last residuals make, in seconds: what it would be without the
 * others. Only for comparison: the range of the answer is made in another way, and costs no window for each model.
 */
export class CandidateRanges {
  readonly #residuals = new Map<string, ResidualWindow>();

  /** By model, for those that have something to say. */
  forecast({ names, said }: Forecast): Map<string, Quantiles> {
    const byModel = new Map<string, Quantiles>();
    for (const [index, name] of names.entries()) {
      const middle = said.byModel[index] ?? null;
      if (middle === null) continue;
      const at = (probability: number) => Math.exp(middle + this.#window(name).quantile(probability));
      byModel.set(name, { p10: at(0.1), p50: Math.exp(middle), p90: at(0.9) });
    }
    return byModel;
  }

  /** Learns a complete duration, once it is known, and what each model had said. */
  observe(seconds: number, said: ReadonlyMap<string, Quantiles>): void {
    for (const [name, { p50 }] of said) this.#window(name).add(Math.log(seconds / p50));
  }

  #window(name: string): ResidualWindow {
    const residualWindow = this.#residuals.get(name) ?? new ResidualWindow();
    this.#residuals.set(name, residualWindow);
    return residualWindow;
  }
}
