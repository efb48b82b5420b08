import { meanAbsolutePercentageError } from "../../stats/mean-absolute-percentage-error.ts";
import { medianAbsolutePercentageError } from "../../stats/median-absolute-percentage-error.ts";
import { shareWithin } from "../../stats/share-within.ts";
import type { Quantiles } from "../models/quantiles.ts";
import { type Forecast, toSeconds } from "../models/series-forecaster.ts";
import { type ForecastScore, forecastScore, type ScoredForecast } from "./forecast-score.ts";

/** Coverage and pinball are null for models without ranges. */
export interface ModelScore extends ForecastScore {
  readonly name: string;
}

/** The name under which the believed answers are scored. */
export const ANSWER = "paceline";

/** Collects forecasts and what became of them. */
export class ScoreBoard {
  #names: readonly string[];
  readonly #cases: ScoredCase[];
  /** By model, for each case; empty where they are not given. */
  readonly #ranges: ReadonlyMap<string, Quantiles>[] = [];

  constructor({ names, cases }: ScoreBoardState = { names: [], cases: [] }) {
    this.#names = names;
    this.#cases = [...cases];
  }

  /** The latest cases, as plain data. */
  state(latest: number): ScoreBoardState {
    return { names: this.#names, cases: this.#cases.slice(-latest) };
  }

  /**
   * Cases about which a model had nothing to say are left out: scores are over the same cases for all. `ranges` of the
   * models are given with all cases or with none.
   */
  add(
    actual: number,
    { answer, said, names }: Pick<Forecast, "answer" | "said" | "names">,
    ranges: ReadonlyMap<string, Quantiles> | null = null,
  ): void {
    const byModel = said.byModel.flatMap((logSeconds) => (logSeconds === null ? [] : toSeconds(logSeconds)));
    if (byModel.length < names.length) return;
    this.#names = names;
    this.#cases.push([actual, answer.p10, answer.p50, answer.p90, ...byModel]);
    if (ranges !== null) this.#ranges.push(ranges);
  }

  /** The answer first, then each model, all over the same cases. */
  scores(latest = Number.POSITIVE_INFINITY): ModelScore[] {
    const cases = this.#cases.slice(-latest);
    const actual = cases.map(([seconds]) => seconds);
    const answers = cases.map(([seconds, p10, p50, p90]) => ({ actual: seconds, predicted: { p10, p50, p90 } }));
    const ranged = this.#ranges.length < this.#cases.length ? null : this.#ranges.slice(-cases.length);
    const models = this.#names.map((name, index): ModelScore => {
      if (ranged !== null) return { name, ...forecastScore(rangedCases(actual, ranged, name)) };
      const predicted = cases.map((scored) => scored[FIRST_MODEL + index] ?? Number.NaN);
      return {
        name,
        mdape: medianAbsolutePercentageError(actual, predicted),
        mape: meanAbsolutePercentageError(actual, predicted),
        within10: shareWithin(actual, predicted, 0.1),
        coverage80: null,
        pinball: null,
        n: cases.length,
      };
    });
    return [{ name: ANSWER, ...forecastScore(answers) }, ...models];
  }
}

function rangedCases(
  actual: readonly number[],
  ranges: readonly ReadonlyMap<string, Quantiles>[],
  name: string,
): ScoredForecast[] {
  return actual.flatMap((seconds, index) => {
    const predicted = ranges[index]?.get(name);
    return predicted === undefined ? [] : [{ actual: seconds, predicted }];
  });
}

/** In seconds: the duration, the answer's three quantiles, and what each model expected. */
type ScoredCase = readonly [actual: number, p10: number, p50: number, p90: number, ...byModel: number[]];
const FIRST_MODEL = 4;

export interface ScoreBoardState {
  readonly names: readonly string[];
  readonly cases: readonly ScoredCase[];
}
