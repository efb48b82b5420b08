import { jobFamily } from "../runs/job-family.ts";
import type { DurationModel, Target } from "./duration-model.ts";
import {
  type Forecast,
  type ForecastMemo,
  SeriesForecaster,
  type SeriesForecasterState,
  toSeconds,
} from "./series-forecaster.ts";

/** Jobs of a family that a new one is compared with: those that appeared last. */
const MAX_RELATIVES = 30;

/** The jobs of one workflow, each with its own series. */
export class JobForecasters {
  readonly #models: readonly DurationModel[];
  readonly #byName = new Map<string, SeriesForecaster>();
  readonly #families = new Map<string, Set<string>>();

  constructor(models: readonly DurationModel[], state: JobForecastersState = []) {
    this.#models = models;
    for (const [name, series] of state) this.#add(name, new SeriesForecaster(models, series));
  }

  get state(): JobForecastersState {
    return [...this.#byName].map(([name, series]) => [name, series.state]);
  }

  /** A job that never ran is expected to take as long as the others of its family; null where there are none. */
  forecast(name: string, target: Target): Forecast | null {
    const series = this.#byName.get(name) ?? this.#likeRelatives(name);
    return series?.forecast(target) ?? null;
  }

  observe(name: string, sequence: number, seconds: number, said: ForecastMemo | null): void {
    const known = this.#byName.get(name) ?? this.#add(name, new SeriesForecaster(this.#models));
    known.observe(sequence, seconds, said);
  }

  /** Complete durations of a job, oldest first, in seconds. */
  lastDurations(name: string, count: number): number[] {
    return this.#byName.get(name)?.durations.latest.slice(-count).map(toSeconds) ?? [];
  }

  /** Names may be new in each run; what did not end since `sequence` is no longer worth its memory. */
  forgetBefore(sequence: number): void {
    for (const [name, { durations }] of this.#byName) {
      if ((durations.latestSequences.at(-1) ?? 0) >= sequence) continue;
      this.#byName.delete(name);
      this.#families.get(jobFamily(name))?.delete(name);
    }
  }

  #likeRelatives(name: string): SeriesForecaster | null {
    const relatives = [...(this.#families.get(jobFamily(name)) ?? [])].slice(-MAX_RELATIVES);
    const known = relatives.flatMap((relative) => {
      const durations = this.#byName.get(relative)?.durations;
      return durations?.latest.map((logSeconds, index) => [durations.latestSequences[index] ?? 0, logSeconds]) ?? [];
    });
    if (known.length === 0) return null;
    const pooled = new SeriesForecaster(this.#models);
    known.sort(([a = 0, x = 0], [b = 0, y = 0]) => a - b || x - y);
    for (const [sequence = 0, logSeconds = 0] of known) pooled.durations.add(sequence, logSeconds);
    return pooled;
  }

  #add(name: string, series: SeriesForecaster): SeriesForecaster {
    this.#byName.set(name, series);
    const family = jobFamily(name);
    const relatives = this.#families.get(family);
    if (relatives === undefined) this.#families.set(family, new Set([name]));
    else relatives.add(name);
    return series;
  }
}

export type JobForecastersState = readonly (readonly [name: string, series: SeriesForecasterState])[];
