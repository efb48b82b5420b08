import { type ForecastScore, forecastScore } from "./forecast-score.ts";
import type { Quantiles } from "./quantiles.ts";
import type { Forecast } from "./series-forecaster.ts";

export interface ModelScore extends ForecastScore {
  readonly name: string;
}

/** The name under which the believed answers are scored. */
export const ANSWER = "paceline";

/** Collects forecasts and what became of them, by model. */
export class ScoreBoard {
  readonly #cases: Case[] = [];

  add(actual: number, { answer, byModel }: Pick<Forecast, "answer" | "byModel">): void {
    this.#cases.push({ actual, answer, byModel });
  }

  /** The answer first, then each model, all over the same cases: those that every model predicted. */
  scores(latest = Number.POSITIVE_INFINITY): ModelScore[] {
    const names = new Set(this.#cases.flatMap(({ byModel }) => [...byModel.keys()]));
    const common = this.#cases.filter(({ byModel }) => byModel.size === names.size).slice(-latest);
    const score = (name: string, of: (scored: Case) => Quantiles | undefined): ModelScore => {
      const forecasts = common.flatMap((scored) => {
        const predicted = of(scored);
        return predicted === undefined ? [] : [{ actual: scored.actual, predicted }];
      });
      return { name, ...forecastScore(forecasts) };
    };
    return [
      score(ANSWER, ({ answer }) => answer),
      ...[...names].map((name) => score(name, ({ byModel }) => byModel.get(name))),
    ];
  }
}

interface Case {
  readonly actual: number;
  readonly answer: Quantiles;
  readonly byModel: ReadonlyMap<string, Quantiles>;
}
