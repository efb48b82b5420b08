import { groupBy } from "../collections/group-by.ts";
import { median } from "../stats/median.ts";
import { rankSumTest } from "../stats/rank-sum-test.ts";
import type { LearntRun } from "./runs/observations.ts";

/** The last runs took clearly longer or shorter than those before: a new machine, a lost cache, a split suite. */
export interface Drift {
  /** How many last runs. */
  readonly runs: number;
  /** Their typical duration, relative to before: 1.4 is two fifths longer. */
  readonly factor: number;
}

/** Numbers of last runs in which a change is looked for: a large one shows in five. */
const RECENT = [5, 8, 12];
/** Runs before these that they are compared with, and how many of them there must be. */
const EARLIER_RUNS = 40;
const MIN_EARLIER_RUNS = 20;
/** Three looks at this level raise about two false alarms in a thousand, where runs do not depend on each other. */
const LEVEL = 0.001;
/** A smaller shift is not worth mentioning: 7 %. */
const MIN_SHIFT = Math.log(1.07);

/**
 * Log durations without what the kind of run explains: each minus the median of its event and kind of branch. The
 * models' own errors would not do: they follow a change within a few runs, and then err no more.
 */
export function levelResiduals(learnt: readonly LearntRun[]): number[] {
  const kindOf = ({ context }: LearntRun) => `${context.event} ${context.branchKind}`;
  const levels = new Map(
    [...groupBy(learnt, kindOf)].map(([kind, runs]) => [
      kind,
      median(runs.map(({ outcome }) => Math.log(outcome.seconds))) ?? 0,
    ]),
  );
  return learnt.map((run) => Math.log(run.outcome.seconds) - (levels.get(kindOf(run)) ?? 0));
}

/** A change point among residuals, oldest first; null if there is none, or too little data. */
export function findDrift(residuals: readonly number[]): Drift | null {
  for (const runs of RECENT) {
    const recent = residuals.slice(-runs);
    const before = residuals.slice(-runs - EARLIER_RUNS, -runs);
    if (before.length < MIN_EARLIER_RUNS) continue;
    const shift = (median(recent) ?? 0) - (median(before) ?? 0);
    if (Math.abs(shift) >= MIN_SHIFT && rankSumTest(recent, before) < LEVEL) return { runs, factor: Math.exp(shift) };
  }
  return null;
}
