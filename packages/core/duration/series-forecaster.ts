import { mean } from "../stats/mean.ts";
import { baselines, type DurationModel, type Target } from "./duration-model.ts";
import { DurationSeries } from "./duration-series.ts";
import { ModelTrack } from "./model-track.ts";
import type { Quantiles } from "./quantiles.ts";

/** What each model said about one run or job, and which of them were believed. */
export interface Forecast {
  /** Names of the believed models, the best first. */
  readonly model: string;
  /** In seconds. */
  readonly answer: Quantiles;
  /** In seconds. */
  readonly byModel: ReadonlyMap<string, Quantiles>;
  /** What was said in log seconds, before intervals were made honest: what scores are made from. */
  readonly said: { readonly answer: Quantiles; readonly byModel: ReadonlyMap<string, Quantiles> };
}

/** Models whose recent error is this near to the best are as good as the best, and their mean errs less than each alone. */
const NEARLY_BEST = 1.15;
/** But only where they agree, in log seconds: the mean of a short run and a long run is a run that never happens. */
const AGREEING = 0.2;

interface Candidate {
  readonly name: string;
  readonly said: Quantiles;
  readonly error: number;
}

/** Predicts one series, a run or one of its jobs, with the models that have been best on it lately. */
export class SeriesForecaster {
  readonly durations = new DurationSeries();
  readonly #answers = new ModelTrack();
  readonly #models: readonly { readonly model: DurationModel; readonly track: ModelTrack }[];

  constructor(own: readonly DurationModel[]) {
    this.#models = [...own, ...baselines].map((model) => ({ model, track: new ModelTrack() }));
  }

  /** Null when no model has anything to predict from. */
  forecast(target: Target): Forecast | null {
    const byModel = new Map<string, Quantiles>();
    const candidates: Candidate[] = [];
    const level = this.#errorLevel();
    for (const { model, track } of this.#models) {
      const said = model.predict(this.durations, target);
      if (said === null) continue;
      byModel.set(model.name, inSeconds(track.interval(said)));
      candidates.push({ name: model.name, said, error: track.expectedError(model.usualError * level) });
    }
    const voices = believed(candidates);
    if (voices.length === 0) return null;
    const answer = meanOf(voices.map(({ said }) => said));
    return {
      model: voices.map(({ name }) => name).join(" + "),
      answer: inSeconds(this.#answers.interval(answer)),
      byModel,
      said: { answer, byModel: new Map(candidates.map(({ name, said }) => [name, said])) },
    };
  }

  /** How hard this series is: the error of a model whose usual error is 1. Before any is known, any number does. */
  #errorLevel(): number {
    const levels = this.#models.flatMap(({ model, track }) =>
      track.error === null ? [] : track.error / model.usualError,
    );
    return mean(levels) ?? 1;
  }

  /** Learns a complete duration, and how good the forecast was that had been made for it. */
  observe(sequence: number, seconds: number, forecast: Forecast | null): void {
    const actual = Math.log(seconds);
    if (forecast !== null) this.#answers.score(forecast.said.answer, actual);
    for (const { model, track } of this.#models) {
      const said = forecast?.said.byModel.get(model.name);
      if (said !== undefined) track.score(said, actual);
    }
    this.durations.add(sequence, seconds);
  }
}

/** The best model lately, and those that are nearly as good and say nearly the same. */
function believed(candidates: readonly Candidate[]): Candidate[] {
  const ranked = candidates.toSorted((a, b) => a.error - b.error);
  const [best] = ranked;
  if (best === undefined) return [];
  const agreeing = ranked.filter(
    ({ error, said }) => error <= best.error * NEARLY_BEST && Math.abs(said.p50 - best.said.p50) <= AGREEING,
  );
  // Models that say the very same are one voice.
  return agreeing.filter(({ said }, index) => agreeing.findIndex((other) => other.said.p50 === said.p50) === index);
}

/** Mean of log seconds, end by end: the geometric mean of the durations. */
function meanOf(said: readonly Quantiles[]): Quantiles {
  const mean = (end: keyof Quantiles) => said.reduce((sum, quantiles) => sum + quantiles[end], 0) / said.length;
  return { p10: mean("p10"), p50: mean("p50"), p90: mean("p90") };
}

function inSeconds({ p10, p50, p90 }: Quantiles): Quantiles {
  return { p10: seconds(p10), p50: seconds(p50), p90: seconds(p90) };
}

/** Whole milliseconds, which is as fine as records are: without it, a steady 100 s would miss its own interval by 10⁻¹⁴. */
function seconds(logSeconds: number): number {
  return Math.max(1, Math.round(1000 * Math.exp(logSeconds))) / 1000;
}
