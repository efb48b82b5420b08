import { baselines, type DurationModel, type Target } from "./duration-model.ts";
import { DurationSeries } from "./duration-series.ts";
import { ModelTrack } from "./model-track.ts";
import type { Quantiles } from "./quantiles.ts";

/** What each model said about one run or job, and which of them were believed. */
export interface Forecast {
  /** Names of the believed models, the best first. */
  readonly model: string;
  readonly answer: Quantiles;
  readonly byModel: ReadonlyMap<string, Quantiles>;
}

/** Fewer completed predictions say nothing about which model is better: until then, the first that can predict is believed. */
const ENOUGH_TO_CHOOSE = 5;
/** Models whose recent error is this near to the best are as good as the best; the mean of them errs less than each. */
const NEARLY_BEST = 1.07;
const MOST_BELIEVED = 4;

interface Candidate {
  readonly name: string;
  readonly predicted: number;
  readonly error: number;
}

/** Predicts one series, a run or one of its jobs, with the models that have been best on it lately. */
export class SeriesForecaster {
  readonly series = new DurationSeries();
  readonly #answers = new ModelTrack();
  readonly #models: readonly { readonly model: DurationModel; readonly track: ModelTrack }[];

  /** `own`: by preference, while nothing tells them apart. */
  constructor(own: readonly DurationModel[]) {
    this.#models = [...own, ...baselines].map((model) => ({ model, track: new ModelTrack() }));
  }

  get level(): number | null {
    return this.series.latest.at(-1)?.logSeconds ?? null;
  }

  forecast(target: Target): Forecast | null {
    const byModel = new Map<string, Quantiles>();
    const candidates: Candidate[] = [];
    for (const { model, track } of this.#models) {
      const predicted = model.predict(this.series, target);
      if (predicted === null) continue;
      byModel.set(model.name, track.interval(predicted));
      const error = track.scored < ENOUGH_TO_CHOOSE ? Number.POSITIVE_INFINITY : track.error;
      candidates.push({ name: model.name, predicted, error });
    }
    const believed = nearlyBest(candidates);
    if (believed.length === 0) return null;
    const middle = believed.reduce((sum, { predicted }) => sum + predicted, 0) / believed.length;
    return {
      model: believed.map(({ name }) => name).join(" + "),
      answer: this.#answers.interval(middle),
      byModel,
    };
  }

  /** Learns a complete duration, and how good the forecast was that had been made for it. */
  observe(sequence: number, seconds: number, forecast: Forecast | null): void {
    const actual = Math.log(seconds);
    if (forecast !== null) this.#answers.score(Math.log(forecast.answer.p50), actual);
    for (const { model, track } of this.#models) {
      const predicted = forecast?.byModel.get(model.name);
      if (predicted !== undefined) track.score(Math.log(predicted.p50), actual);
    }
    this.series.add(sequence, seconds);
  }
}

function nearlyBest(candidates: readonly Candidate[]): Candidate[] {
  const ranked = candidates.toSorted((a, b) => (a.error === b.error ? 0 : a.error - b.error));
  const [best] = ranked;
  if (best === undefined || best.error === Number.POSITIVE_INFINITY) return ranked.slice(0, 1);
  return ranked.filter(({ error }) => error <= best.error * NEARLY_BEST).slice(0, MOST_BELIEVED);
}
