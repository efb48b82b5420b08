import { sumBy } from "../../stats/sum.ts";
import { DurationSeries, type DurationSeriesState } from "../runs/duration-series.ts";
import { baselines, type DurationModel, type Target } from "./duration-model.ts";
import { ErrorTrack, type ErrorTrackState } from "./error-track.ts";
import { IntervalTrack, type IntervalTrackState } from "./interval-track.ts";
import type { Quantiles } from "./quantiles.ts";

/** What each model said about one run or job, and which of them were believed. */
export interface Forecast {
  /** Names of the believed models, the best first. */
  readonly model: string;
  /** In seconds. */
  readonly answer: Quantiles;
  readonly said: ForecastMemo;
  /** Names of all models, in the order of `said.byModel`. */
  readonly names: readonly string[];
  /** Seconds that it stays below with another probability. To be asked before anything more is learnt. */
  quantile(probability: number): number;
}

/** What was said, in log seconds and before the interval was made honest: what errors are measured from. */
export interface ForecastMemo {
  readonly answer: Quantiles;
  /** The expected duration by each model; null where it had nothing to say. */
  readonly byModel: readonly (number | null)[];
}

/** Models whose recent error is this near to the best are as good as the best, and their mean errs less than each alone. */
const NEARLY_BEST = 1.07;
/** But only where they agree, in log seconds: the mean of a short run and a long run is a run that never happens. */
const AGREEING = 0.2;

interface Candidate {
  readonly model: DurationModel;
  readonly middle: number;
  readonly error: number;
}

/** Predicts one series, a run or one of its jobs, with the models that have been best on it lately. */
export class SeriesForecaster {
  readonly durations: DurationSeries;
  readonly #models: readonly DurationModel[];
  readonly #names: readonly string[];
  readonly #errors: readonly ErrorTrack[];
  readonly #intervals: IntervalTrack;

  /** `corrections`: models that look at what the others say. */
  constructor(
    own: readonly DurationModel[],
    state?: SeriesForecasterState,
    corrections: readonly DurationModel[] = [],
  ) {
    this.#models = [...own, ...baselines, ...corrections];
    this.#names = this.#models.map(({ name }) => name);
    this.#errors = this.#models.map((_, index) => new ErrorTrack(state?.errors[index]));
    this.#intervals = new IntervalTrack(state?.intervals);
    this.durations = state === undefined ? new DurationSeries() : DurationSeries.restore(state.durations);
  }

  get state(): SeriesForecasterState {
    return {
      durations: this.durations.state,
      errors: this.#errors.map((track) => track.state),
      intervals: this.#intervals.state,
    };
  }

  /** Null when no model has anything to predict from. */
  forecast(target: Target): Forecast | null {
    const byModel: (number | null)[] = [];
    for (const model of this.#models) byModel.push(model.middle(this.durations, target, byModel));
    const voices = believed(this.#candidates(byModel));
    if (voices.length === 0) return null;
    const answer = this.#meanOf(voices, target);
    return {
      model: voices.map(({ model }) => model.name).join(" + "),
      answer: inSeconds(this.#intervals.interval(answer)),
      said: { answer, byModel },
      names: this.#names,
      quantile: (probability) => toSeconds(this.#intervals.quantile(answer, probability)),
    };
  }

  #candidates(byModel: readonly (number | null)[]): Candidate[] {
    const level = this.#errorLevel();
    const candidates: Candidate[] = [];
    for (const [index, model] of this.#models.entries()) {
      const middle = byModel[index] ?? null;
      const track = this.#errors[index];
      if (middle === null || track === undefined) continue;
      candidates.push({ model, middle, error: track.expectedError(model.usualError * level) });
    }
    return candidates;
  }

  /** How hard this series is: the error of a model whose usual error is 1. Before any is known, any number does. */
  #errorLevel(): number {
    let [sum, known] = [0, 0];
    for (const [index, { usualError }] of this.#models.entries()) {
      const error = this.#errors[index]?.error ?? null;
      if (error === null) continue;
      sum += error / usualError;
      known += 1;
    }
    return known === 0 ? 1 : sum / known;
  }

  /** Mean of log seconds, end by end: the geometric mean of the durations. */
  #meanOf(voices: readonly Candidate[], target: Target): Quantiles {
    const memo = voices.map(({ model, middle }) => {
      const ends = model.ends(this.durations, target, middle);
      return { p10: ends?.p10 ?? middle, p50: middle, p90: ends?.p90 ?? middle };
    });
    const meanEnd = (end: keyof Quantiles) => sumBy(memo, (quantiles) => quantiles[end]) / memo.length;
    return { p10: meanEnd("p10"), p50: meanEnd("p50"), p90: meanEnd("p90") };
  }

  /** Learns a complete duration, and how good that was which had been said about it. */
  observe(sequence: number, seconds: number, memo: ForecastMemo | null): void {
    const actual = Math.log(seconds);
    if (memo !== null) {
      this.#intervals.score(memo.answer, actual);
      for (const [index, track] of this.#errors.entries()) {
        const middle = memo.byModel[index] ?? null;
        if (middle !== null) track.score(middle, actual);
      }
    }
    this.durations.add(sequence, actual);
  }
}

export interface SeriesForecasterState {
  readonly durations: DurationSeriesState;
  readonly errors: readonly ErrorTrackState[];
  readonly intervals: IntervalTrackState;
}

/** The best model lately, and those that are nearly as good and say nearly the same. */
function believed(candidates: readonly Candidate[]): Candidate[] {
  const ranked = candidates.toSorted((a, b) => a.error - b.error);
  const [best] = ranked;
  if (best === undefined) return [];
  const agreeing = ranked.filter(
    ({ error, middle }) => error <= best.error * NEARLY_BEST && Math.abs(middle - best.middle) <= AGREEING,
  );
  // Models that say the very same are one voice.
  return agreeing.filter(({ middle }, index) => agreeing.findIndex((other) => other.middle === middle) === index);
}

function inSeconds({ p10, p50, p90 }: Quantiles): Quantiles {
  return { p10: toSeconds(p10), p50: toSeconds(p50), p90: toSeconds(p90) };
}

/** Whole milliseconds, which is as fine as records are: without it, a steady 100 s would miss its own interval by 10⁻¹⁴. */
export function toSeconds(logSeconds: number): number {
  return Math.max(1, Math.round(1000 * Math.exp(logSeconds))) / 1000;
}
