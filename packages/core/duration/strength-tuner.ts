import { WINDOW_DURATIONS } from "./duration-series.ts";
import { mismatchTerms, type Strengths, startStrengths, usualChoices } from "./mismatch-terms.ts";
import type { Neighbourhood } from "./neighbourhood.ts";
import { ReplayedPrediction } from "./replayed-prediction.ts";
import { type DurationArchive, type Known, type TuningCase, tuningCase } from "./tuning-case.ts";

/** Cases that strengths are learnt from. */
const CASES = 110;
/** Complete runs between two adjustments. */
const RUNS_BETWEEN = 50;
/** Weight of a case relative to the next newer one. */
const DECAY = 0.985;
/** Price of a unit of strength: a term must earn its keep. */
const PRICE = 0.0003;
/** Durations to replay the oldest case, and those that became known while its run was on its way. */
const ARCHIVED = WINDOW_DURATIONS + 2 * CASES;

interface Ended {
  readonly known: Known;
  readonly sequence: number;
  readonly actual: number;
}

/**
 * Learns which differences between runs matter here: one step of coordinate descent over a few strengths per term, now
 * and then, on the last predictions replayed as they could have been made. Nothing is replayed with later knowledge.
 */
export class StrengthTuner {
  readonly #ended: Ended[] = [];
  readonly #archive: { forgotten: number; sequences: number[]; logSeconds: number[] };
  /** Made when they are first needed, and again after a restore. */
  readonly #cases = new Map<Ended, TuningCase | null>();
  #strengths: Strengths;
  #runs: number;

  constructor(state?: StrengthTunerState) {
    this.#strengths = state?.strengths ?? startStrengths;
    this.#runs = state?.runs ?? 0;
    this.#ended.push(...(state?.ended ?? []));
    const { forgotten = 0, sequences = [], logSeconds = [] } = state?.archive ?? {};
    this.#archive = { forgotten, sequences: [...sequences], logSeconds: [...logSeconds] };
  }

  get state(): StrengthTunerState {
    return { strengths: this.#strengths, runs: this.#runs, ended: [...this.#ended], archive: this.#archive };
  }

  get strengths(): Strengths {
    return this.#strengths;
  }

  /** Complete durations so far. */
  get durations(): number {
    return this.#archive.forgotten + this.#archive.sequences.length;
  }

  /** What became of the run `sequence`, in log seconds; `known` is what was known when it was created. */
  learn(known: Known, sequence: number, actual: number, neighbourhood: Neighbourhood): void {
    this.#ended.push({ known, sequence, actual });
    if (this.#ended.length > CASES) this.#forgetCase();
    this.#remember(sequence, actual);
    this.#runs += 1;
    if (this.#runs % RUNS_BETWEEN === 0) this.#strengths = this.#descend(neighbourhood);
  }

  #forgetCase(): void {
    const oldest = this.#ended.shift();
    if (oldest !== undefined) this.#cases.delete(oldest);
  }

  #remember(sequence: number, actual: number): void {
    const { sequences, logSeconds } = this.#archive;
    sequences.push(sequence);
    logSeconds.push(actual);
    if (sequences.length <= ARCHIVED) return;
    sequences.shift();
    logSeconds.shift();
    this.#archive.forgotten += 1;
  }

  #descend(neighbourhood: Neighbourhood): Strengths {
    const strengths = [...this.#strengths];
    const replays = this.#replays(strengths, neighbourhood);
    let best = loss(replays) + PRICE * sum(strengths);
    for (const [term, { choices = usualChoices }] of mismatchTerms.entries()) {
      const before = strengths[term] ?? 0;
      let chosen = before;
      for (const choice of choices) {
        if (choice === before) continue;
        const price = PRICE * (sum(strengths) - before + choice);
        const tried = loss(replays, term, choice - before) + price;
        if (tried < best - 1e-9) {
          best = tried;
          chosen = choice;
        }
      }
      if (chosen === before) continue;
      strengths[term] = chosen;
      for (const replay of replays) replay.shift(term, chosen - before);
    }
    return strengths;
  }

  #replays(strengths: Strengths, neighbourhood: Neighbourhood): ReplayedPrediction[] {
    return this.#ended.flatMap((ended) => {
      const made = this.#cases.get(ended) ?? caseOf(ended, this.#archive, neighbourhood);
      this.#cases.set(ended, made);
      return made === null ? [] : new ReplayedPrediction(made, strengths);
    });
  }
}

export interface StrengthTunerState {
  readonly strengths: Strengths;
  readonly runs: number;
  readonly ended: readonly Ended[];
  readonly archive: DurationArchive;
}

function caseOf(ended: Ended, archive: DurationArchive, neighbourhood: Neighbourhood): TuningCase | null {
  return tuningCase(ended.known, ended.sequence, ended.actual, archive, neighbourhood);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function loss(replays: readonly ReplayedPrediction[], term = 0, change = 0): number {
  let total = 0;
  let weights = 0;
  for (const replay of replays) {
    total = total * DECAY + replay.error(term, change);
    weights = weights * DECAY + 1;
  }
  return weights === 0 ? 0 : total / weights;
}
