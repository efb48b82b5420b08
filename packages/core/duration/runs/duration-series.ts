/** How many durations a model may look back on. */
export const WINDOW_DURATIONS = 200;

/**
 * The complete durations of one run or job, in log seconds: in the order they became known, and sorted.
 * Both orders are kept as durations arrive, so that a prediction never sorts.
 */
export class DurationSeries {
  /** Oldest first; `latestSequences[i]` is the run that `latest[i]` was measured in. */
  readonly latest: number[] = [];
  readonly latestSequences: number[] = [];
  /** Ascending; `sequences[i]` is the run that `sorted[i]` was measured in. */
  readonly sorted: number[] = [];
  readonly sequences: number[] = [];

  add(sequence: number, logSeconds: number): void {
    this.latest.push(logSeconds);
    this.latestSequences.push(sequence);
    const at = firstAbove(this.sorted, logSeconds);
    this.sorted.splice(at, 0, logSeconds);
    this.sequences.splice(at, 0, sequence);
    if (this.latest.length > WINDOW_DURATIONS) this.#forgetOldest();
  }

  #forgetOldest(): void {
    const [logSeconds, sequence] = [this.latest.shift(), this.latestSequences.shift()];
    if (logSeconds === undefined || sequence === undefined) return;
    // The same job can appear twice in a run: of equal sequence numbers the first is as good as the other.
    const at = this.#indexOf(logSeconds, sequence);
    if (at === -1) return;
    this.sorted.splice(at, 1);
    this.sequences.splice(at, 1);
  }

  #indexOf(logSeconds: number, sequence: number): number {
    for (let at = firstAbove(this.sorted, logSeconds) - 1; at >= 0 && this.sorted[at] === logSeconds; at -= 1) {
      if (this.sequences[at] === sequence) return at;
    }
    return -1;
  }

  /** All that it knows, as plain data: the durations in the order they became known. */
  get state(): DurationSeriesState {
    return { sequences: [...this.latestSequences], logSeconds: [...this.latest] };
  }

  static restore({ sequences, logSeconds }: DurationSeriesState): DurationSeries {
    const series = new DurationSeries();
    series.latest.push(...logSeconds);
    series.latestSequences.push(...sequences);
    // Equal durations stay in the order in which they became known, as when they are added one by one.
    const order = Uint16Array.from(logSeconds.keys()).sort(
      (a, b) => (logSeconds[a] ?? 0) - (logSeconds[b] ?? 0) || a - b,
    );
    for (const index of order) {
      series.sorted.push(logSeconds[index] ?? 0);
      series.sequences.push(sequences[index] ?? 0);
    }
    return series;
  }
}

export interface DurationSeriesState {
  readonly sequences: readonly number[];
  readonly logSeconds: readonly number[];
}

function firstAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
