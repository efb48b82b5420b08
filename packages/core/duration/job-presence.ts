import { type RunWeights, WINDOW_RUNS } from "./neighbourhood.ts";
import type { JobObservation } from "./observations.ts";

/** Weight of a run relative to the next: half of what is known comes from the last 23. So a removed job is soon forgotten. */
const FADING = 0.97;

/** Which jobs ran in which of the last runs: the ground for saying how likely a job runs next time. */
export class JobPresence {
  /** Sequence numbers of runs whose jobs are known, and of those in which each job ran; ascending. */
  #known: number[] = [];
  readonly #ran = new Map<string, number[]>();

  observe(sequence: number, jobs: readonly JobObservation[]): void {
    this.#known.push(sequence);
    for (const name of new Set(jobs.filter(({ ran }) => ran).map((job) => job.name))) {
      const runs = this.#ran.get(name);
      if (runs === undefined) this.#ran.set(name, [sequence]);
      else runs.push(sequence);
    }
    // Names may be made up anew in each run; forgetting in steps keeps both memory and time bounded.
    if (this.#known.length >= 2 * WINDOW_RUNS) this.#forget(sequence - WINDOW_RUNS);
  }

  /** Jobs that ran in a remembered run, in the order in which they were first seen. */
  names(): string[] {
    return [...this.#ran.keys()];
  }

  /** Share of the past runs in which the job ran, weighted by `weights` and by recency; null when nothing is known. */
  probability(name: string, { first, weights }: RunWeights): number | null {
    const latest = this.#known.at(-1) ?? 0;
    const weigh = (sequences: readonly number[]) =>
      sequences.reduce((sum, sequence) => sum + (weights[sequence - first] ?? 0) * FADING ** (latest - sequence), 0);
    const all = weigh(this.#known);
    return all > 0 ? weigh(this.#ran.get(name) ?? []) / all : null;
  }

  #forget(before: number): void {
    const recent = (sequence: number) => sequence > before;
    this.#known = this.#known.filter(recent);
    for (const [name, runs] of this.#ran) {
      const kept = runs.filter(recent);
      if (kept.length === 0) this.#ran.delete(name);
      else this.#ran.set(name, kept);
    }
  }
}
