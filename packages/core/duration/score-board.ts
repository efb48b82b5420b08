import { type ForecastScore, forecastScore, type ScoredForecast } from "./forecast-score.ts";
import type { Forecast } from "./series-forecaster.ts";

export interface ModelScore extends ForecastScore {
  readonly name: string;
}

/** The name under which the believed answers are scored. */
export const ANSWER = "paceline";

/** Collects forecasts and what became of them, by model. */
export class ScoreBoard {
  readonly #cases: { readonly actual: number; readonly forecast: Forecast }[] = [];

  add(actual: number, forecast: Forecast): void {
    this.#cases.push({ actual, forecast });
  }

  /** The answer first, then each model, all over the same cases: those that every model predicted. */
  scores(latest = Number.POSITIVE_INFINITY): ModelScore[] {
    const names = new Set(this.#cases.flatMap(({ forecast }) => [...forecast.byModel.keys()]));
    const common = this.#cases.filter(({ forecast }) => forecast.byModel.size === names.size).slice(-latest);
    const score = (name: string, of: (forecast: Forecast) => ScoredForecast["predicted"] | undefined): ModelScore => {
      const scored = common.flatMap(({ actual, forecast }) => {
        const predicted = of(forecast);
        return predicted === undefined ? [] : [{ actual, predicted }];
      });
      return { name, ...forecastScore(scored) };
    };
    return [
      score(ANSWER, ({ answer }) => answer),
      ...[...names].map((name) => score(name, ({ byModel }) => byModel.get(name))),
    ];
  }
}
