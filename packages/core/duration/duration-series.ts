/** How many durations a model may look back on. */
const WINDOW_DURATIONS = 200;

/**
 * The complete durations of one run or job, in log seconds: in the order they became known, and sorted.
 * Both orders are kept as durations arrive, so that a prediction never sorts.
 */
export class DurationSeries {
  /** Oldest first. */
  readonly latest: { readonly sequence: number; readonly logSeconds: number }[] = [];
  /** Ascending; `sequences[i]` is the run that `sorted[i]` was measured in. */
  readonly sorted: number[] = [];
  readonly sequences: number[] = [];

  add(sequence: number, seconds: number): void {
    const logSeconds = Math.log(seconds);
    this.latest.push({ sequence, logSeconds });
    const at = firstAbove(this.sorted, logSeconds);
    this.sorted.splice(at, 0, logSeconds);
    this.sequences.splice(at, 0, sequence);
    if (this.latest.length > WINDOW_DURATIONS) this.#forgetOldest();
  }

  #forgetOldest(): void {
    const oldest = this.latest.shift();
    // The same job can appear twice in a run: of equal sequence numbers the first is as good as the other.
    const at = oldest === undefined ? -1 : this.#indexOf(oldest);
    if (at === -1) return;
    this.sorted.splice(at, 1);
    this.sequences.splice(at, 1);
  }

  #indexOf({ sequence, logSeconds }: { sequence: number; logSeconds: number }): number {
    for (let at = firstAbove(this.sorted, logSeconds) - 1; at >= 0 && this.sorted[at] === logSeconds; at -= 1) {
      if (this.sequences[at] === sequence) return at;
    }
    return -1;
  }
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
