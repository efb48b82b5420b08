import type { JobObservation } from "../runs/observations.ts";
import { type RunWeights, WINDOW_RUNS } from "./neighbourhood.ts";

/** Weight of a run relative to the next: half of what is known comes from the last 23. So a removed job is soon forgotten. */
const FADING = 0.97;
const fadingByAge = Float64Array.from({ length: WINDOW_RUNS + 1 }, (_, age) => FADING ** age);

/** Which jobs ran in which of the last runs: the ground for saying how likely a job runs next time. */
export class JobPresence {
  /** Sequence numbers of runs whose jobs are known, and of those in which each job ran; ascending. */
  readonly #known: number[];
  readonly #ran: Map<string, number[]>;

  constructor({ known, ran }: JobPresenceState = { known: [], ran: [] }) {
    this.#known = [...known];
    this.#ran = new Map(ran.map(([name, runs]) => [name, [...runs]]));
  }

  get state(): JobPresenceState {
    return { known: [...this.#known], ran: [...this.#ran] };
  }

  observe(sequence: number, jobs: readonly JobObservation[]): void {
    this.#known.push(sequence);
    for (const { name, ran, carried } of jobs) {
      if (!ran || carried) continue;
      const runs = this.#ran.get(name);
      if (runs === undefined) this.#ran.set(name, [sequence]);
      else if (runs.at(-1) !== sequence) runs.push(sequence);
    }
    const oldest = sequence - WINDOW_RUNS;
    forgetUntil(this.#known, oldest);
    for (const [name, runs] of this.#ran) {
      forgetUntil(runs, oldest);
      // Names may be new in each run.
      if (runs.length === 0) this.#ran.delete(name);
    }
  }

  /** Jobs that ran in a remembered run, in the order in which they were first seen. */
  names(): string[] {
    return [...this.#ran.keys()];
  }

  /** How likely a job runs, null for one that did not lately: the share of the past runs in which it ran, weighted by `weights` and by recency. */
  likelihood({ first, weights }: RunWeights): (name: string) => number | null {
    const latest = this.#known.at(-1) ?? 0;
    const weigh = (sequences: readonly number[]) => {
      let sum = 0;
      for (const sequence of sequences) sum += (weights[sequence - first] ?? 0) * (fadingByAge[latest - sequence] ?? 0);
      return sum;
    };
    const all = weigh(this.#known);
    return (name) => {
      const ran = this.#ran.get(name);
      return all > 0 && ran !== undefined ? weigh(ran) / all : null;
    };
  }
}

function forgetUntil(sequences: number[], oldest: number): void {
  while ((sequences[0] ?? Number.POSITIVE_INFINITY) <= oldest) sequences.shift();
}

export interface JobPresenceState {
  readonly known: readonly number[];
  readonly ran: readonly (readonly [name: string, runs: readonly number[]])[];
}
