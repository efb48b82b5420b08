import { compareText } from "../collections/compare-text.ts";
import { median } from "../stats/median.ts";
import { rankSumTest } from "../stats/rank-sum-test.ts";
import type { LearntRun } from "./runs/observations.ts";
import type { RunFeatures } from "./runs/run-features.ts";

/** What the change touches that made past runs longer or shorter. */
export interface Touched {
  /** A folder, `db/`, or a type of file, `.sql`. */
  readonly what: string;
  /** Median of the runs that touched it minus that of the others, in seconds. */
  readonly seconds: number;
  /** Runs that touched it. */
  readonly runs: number;
}

/** Fewer runs on either side are not conclusive. */
const MIN_RUNS = 4;
/** Many folders and types are tried: each has to be this certain, all together. */
const LEVEL = 0.01;
/** A smaller difference, as a share of the duration, is not worth mentioning. */
const MIN_DIFFERENCE_SHARE = 0.1;

/** The touched folder or type with the largest difference; null where none made one. */
export function touchedReason(learnt: readonly LearntRun[], { changes }: RunFeatures): Touched | null {
  if (changes === null) return null;
  const knownRuns = learnt.filter(({ context }) => context.changes !== null);
  const touched = [
    ...changes.folders.map((folder) => ({
      what: `${folder}/`,
      is: (run: LearntRun) => touches(run, "folders", folder),
    })),
    ...changes.types.map((type) => ({ what: type, is: (run: LearntRun) => touches(run, "types", type) })),
  ].filter(({ what }) => what !== "/");
  const reasons = touched.flatMap(({ what, is }): Touched[] => {
    const [those, others] = [knownRuns.filter(is), knownRuns.filter((run) => !is(run))];
    if (those.length < MIN_RUNS || others.length < MIN_RUNS) return [];
    const [inThose, inOthers] = [secondsOf(those), secondsOf(others)];
    const usual = median(inOthers) ?? 0;
    const seconds = (median(inThose) ?? 0) - usual;
    const certain = rankSumTest(inThose, inOthers) < LEVEL / touched.length;
    return certain && Math.abs(seconds) >= MIN_DIFFERENCE_SHARE * usual ? [{ what, seconds, runs: those.length }] : [];
  });
  const [largest] = reasons.sort((a, b) => Math.abs(b.seconds) - Math.abs(a.seconds) || compareText(a.what, b.what));
  return largest ?? null;
}

function touches({ context }: LearntRun, group: "folders" | "types", item: string): boolean {
  return context.changes?.[group].includes(item) ?? false;
}

function secondsOf(runs: readonly LearntRun[]): number[] {
  return runs.map(({ outcome }) => outcome.seconds);
}
