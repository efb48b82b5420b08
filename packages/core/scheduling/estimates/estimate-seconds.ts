import { roundTo } from "../../stats/round-to.ts";
import { pairReportedNames } from "../tests/pair-reported-names.ts";
import { timingKey } from "../tests/timing-key.ts";
import { levelTimings } from "../timings/level-timings.ts";
import { longestFiles } from "../timings/longest-files.ts";
import type { TestTimings } from "../timings/test-timings.ts";
import { chooseEstimator } from "./choose-estimator.ts";
import { ESTIMATORS } from "./estimators.ts";
import { FolderPrior, type Guess } from "./folder-prior.ts";
import { movedTests } from "./moved-tests.ts";
import { sizeEffect, type TestSizes } from "./size-effect.ts";

/** How long one test file is expected to take. */
export interface Estimate {
  /** As the caller wrote it. */
  readonly name: string;
  /** What counts in sums and plans. Rounded to a tenth of a millisecond. */
  readonly seconds: number;
  readonly source: EstimateSource;
  /**
   * Only for guessed files: the single best number for this one, as likely too much as too little. A few new files take
   * very long, so on average, in `seconds`, they take more.
   */
  readonly typicalSeconds?: number;
}

/**
 * `history`: this file was measured. `folder`: its neighbours were, or the file that it was before it was moved.
 * `default`: nothing was; all files weigh the same.
 */
export type EstimateSource = "history" | "folder" | "default";

/** Without any history each file counts as one second: a unit, not a claim. */
const DEFAULT_SECONDS = 1;
/** No file is free: it has to be loaded. */
const MIN_SECONDS = 0.001;
/** How far a moved file is trusted to be as it was, the rest being its new neighbours (in log seconds). */
const TRUST_IN_MOVED = 0.8;

/** Expected seconds of each named test, in the order given; `sizes` by the same names, in any one unit. */
export function estimateSeconds(names: readonly string[], timings: TestTimings, sizes?: TestSizes): Estimate[] {
  const matched = pairReportedNames(names, timings.byFile);
  const recorded = estimateRecorded(timings);
  const guess = newTestGuesser(names, recorded, matched, sizes);
  return names.map((name) => {
    const key = timingKey(name);
    const measured = recorded.get(matched.get(key) ?? "");
    if (measured !== undefined) return { name, seconds: rounded(measured), source: "history" };
    const guessed = guess(key);
    if (guessed === null) return { name, seconds: DEFAULT_SECONDS, source: "default" };
    const { expected, typical } = guessed;
    return { name, seconds: rounded(expected), source: "folder", typicalSeconds: rounded(typical) };
  });
}

/** For each measured file the seconds that it is expected to take next time. */
function estimateRecorded(timings: TestTimings): Map<string, number> {
  const { byFile } = timings;
  const longest = longestFiles(byFile);
  const level = levelTimings(timings, longest);
  const name = chooseEstimator(longest.map((file) => level(byFile.get(file) ?? [])));
  const recorded = new Map<string, number>();
  for (const [file, history] of byFile) recorded.set(file, ESTIMATORS[name](level(history)));
  return recorded;
}

/** Guesses for tests that were never measured; the tree of folders is built only if there is one. */
function newTestGuesser(
  names: readonly string[],
  recorded: ReadonlyMap<string, number>,
  matched: ReadonlyMap<string, string>,
  sizes: TestSizes | undefined,
): (key: string) => Guess | null {
  const added = new Set(names.map(timingKey).filter((key) => !matched.has(key)));
  if (added.size === 0 || recorded.size === 0) return () => null;
  const effect = sizeEffect(names, recorded, matched, sizes);
  const prior = new FolderPrior();
  for (const [key, seconds] of recorded) prior.add(key, seconds / effect(key));
  const moved = movedFrom(added, recorded, matched);
  return (key) => {
    const fromFolder = prior.estimate(key);
    if (fromFolder === null) return null;
    const factor = effect(key);
    const neighbours = { typical: fromFolder.typical * factor, expected: fromFolder.expected * factor };
    const before = recorded.get(moved.get(key) ?? "");
    if (before === undefined) return neighbours;
    const blended = before ** TRUST_IN_MOVED * neighbours.typical ** (1 - TRUST_IN_MOVED);
    return { typical: blended, expected: blended };
  };
}

/** The old names of new tests that were moved. */
function movedFrom(
  added: ReadonlySet<string>,
  recorded: ReadonlyMap<string, number>,
  matched: ReadonlyMap<string, string>,
): Map<string, string> {
  if (matched.size === recorded.size) return new Map(); // each recorded test is one of the listed
  const staying = new Set(matched.values());
  const vanished = [...recorded.keys()].filter((key) => !staying.has(key));
  return movedTests({ added: [...added], vanished, staying });
}

function rounded(seconds: number): number {
  return Math.max(MIN_SECONDS, roundTo(seconds, 4));
}
