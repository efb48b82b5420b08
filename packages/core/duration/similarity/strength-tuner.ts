import { sum } from "../../stats/sum.ts";
import { mismatchTerms, type Strengths, startStrengths, usualChoices } from "../models/mismatch-terms.ts";
import type { Neighbourhood } from "../models/neighbourhood.ts";
import { WINDOW_DURATIONS } from "../runs/duration-series.ts";
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
/** Adjustments whose mean is used: each follows the noise of its cases a little, and not the same noise. */
const AVERAGED = 4;
/** Durations to replay the oldest case, and those that became known while its run was active. */
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
  /** As learnt in the last adjustments, the newest last. */
  #latest: readonly Strengths[];
  #strengths: Strengths;
  #runs: number;

  constructor(state?: StrengthTunerState) {
    this.#latest = state?.latest ?? [startStrengths];
    this.#strengths = meanOf(this.#latest);
    this.#runs = state?.runs ?? 0;
    this.#ended.push(...(state?.ended ?? []));
    const { forgotten = 0, sequences = [], logSeconds = [] } = state?.archive ?? {};
    this.#archive = { forgotten, sequences: [...sequences], logSeconds: [...logSeconds] };
  }

  get state(): StrengthTunerState {
    return { latest: this.#latest, runs: this.#runs, ended: [...this.#ended], archive: this.#archive };
  }

  /** The same value until something new is learnt. */
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
    if (this.#runs % RUNS_BETWEEN !== 0) return;
    this.#latest = [...this.#latest, this.#descend(neighbourhood)].slice(-AVERAGED);
    this.#strengths = meanOf(this.#latest);
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
    const strengths = [...(this.#latest.at(-1) ?? startStrengths)];
    const replays = this.#replays(strengths, neighbourhood);
    let best = loss(replays, Number.POSITIVE_INFINITY) + PRICE * sum(strengths);
    for (const [term, { choices = usualChoices }] of mismatchTerms.entries()) {
      const before = strengths[term] ?? 0;
      let chosen = before;
      for (const choice of choices) {
        if (choice === before) continue;
        const price = PRICE * (sum(strengths) - before + choice);
        const tried = loss(replays, best - price, term, choice - before) + price;
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
      const newCase = this.#cases.get(ended) ?? caseOf(ended, this.#archive, neighbourhood);
      this.#cases.set(ended, newCase);
      return newCase === null ? [] : new ReplayedPrediction(newCase, strengths);
    });
  }
}

export interface StrengthTunerState {
  readonly latest: readonly Strengths[];
  readonly runs: number;
  readonly ended: readonly Ended[];
  readonly archive: DurationArchive;
}

function caseOf(ended: Ended, archive: DurationArchive, neighbourhood: Neighbourhood): TuningCase | null {
  return tuningCase(ended.known, ended.sequence, ended.actual, archive, neighbourhood);
}

/** Of several strengths, term by term. */
function meanOf(several: readonly Strengths[]): Strengths {
  return startStrengths.map((_, term) => sum(several.map((strengths) => strengths[term] ?? 0)) / several.length);
}

/** Weighted mean error, oldest case first; infinite as soon as it is clear that it is not below `limit`. */
function loss(replays: readonly ReplayedPrediction[], limit: number, term = 0, change = 0): number {
  const weights = (1 - DECAY ** replays.length) / (1 - DECAY);
  let total = 0;
  let weight = 1;
  for (let index = replays.length - 1; index >= 0; index -= 1) {
    total += weight * (replays[index]?.error(term, change) ?? 0);
    if (total > limit * weights) return Number.POSITIVE_INFINITY;
    weight *= DECAY;
  }
  return weights === 0 ? 0 : total / weights;
}
