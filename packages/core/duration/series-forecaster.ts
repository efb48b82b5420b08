import { baselines, type DurationModel, type Target } from "./duration-model.ts";
import { DurationSeries } from "./duration-series.ts";
import { ModelTrack } from "./model-track.ts";
import type { Quantiles } from "./quantiles.ts";

/** What each model said about one run or job, and which of them was believed. */
export interface Forecast {
  /** Name of the believed model. */
  readonly model: string;
  readonly answer: Quantiles;
  readonly byModel: ReadonlyMap<string, Quantiles>;
}

/** Fewer completed predictions say nothing about which model is better: until then, the first that can predict is believed. */
const ENOUGH_TO_CHOOSE = 5;

/** Predicts one series, a run or one of its jobs, with the model that has been best on it lately. */
export class SeriesForecaster {
  readonly #series = new DurationSeries();
  readonly #models: readonly { readonly model: DurationModel; readonly track: ModelTrack }[];

  /** `own`: by preference, while nothing tells them apart. */
  constructor(own: readonly DurationModel[]) {
    this.#models = [...own, ...baselines].map((model) => ({ model, track: new ModelTrack() }));
  }

  get level(): number | null {
    return this.#series.latest.at(-1)?.logSeconds ?? null;
  }

  forecast(target: Target): Forecast | null {
    const byModel = new Map<string, Quantiles>();
    let believed: { name: string; error: number } | null = null;
    for (const { model, track } of this.#models) {
      const predicted = model.predict(this.#series, target);
      if (predicted === null) continue;
      byModel.set(model.name, track.interval(predicted));
      const error = track.scored < ENOUGH_TO_CHOOSE ? Number.POSITIVE_INFINITY : track.error;
      if (believed === null || error < believed.error) believed = { name: model.name, error };
    }
    const answer = believed === null ? undefined : byModel.get(believed.name);
    return believed === null || answer === undefined ? null : { model: believed.name, answer, byModel };
  }

  /** Learns a complete duration, and how good the forecast was that had been made for it. */
  observe(sequence: number, seconds: number, forecast: Forecast | null): void {
    for (const { model, track } of this.#models) {
      const predicted = forecast?.byModel.get(model.name);
      if (predicted !== undefined) track.score(Math.log(predicted.p50), Math.log(seconds));
    }
    this.#series.add(sequence, seconds);
  }
}
