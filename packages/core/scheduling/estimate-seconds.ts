import { median } from "../stats/median.ts";
import { FolderPrior } from "./folder-prior.ts";
import { matchTimings } from "./match-timings.ts";
import type { TestTimings, Timing } from "./test-timings.ts";
import { timingKey } from "./timing-key.ts";

/** How long one test file is expected to take. */
export interface Estimate {
  /** As the caller wrote it. */
  readonly name: string;
  /** Rounded to milliseconds, so that sums do not depend on their order. */
  readonly seconds: number;
  readonly source: EstimateSource;
}

/** `history`: this file was measured. `folder`: its neighbours were. `default`: nothing was; all files weigh the same. */
export type EstimateSource = "history" | "folder" | "default";

/** Without any history each file counts as one second: a unit, not a claim. */
const DEFAULT_SECONDS = 1;
/** No file is free (it has to be loaded), and files at zero would all pile up on one shard. */
const SMALLEST_SECONDS = 0.01;
const RECENT = 3;

/** Expected seconds of each named test, in the order given. */
export function estimateSeconds(names: readonly string[], timings: TestTimings): Estimate[] {
  const matched = matchTimings(names, timings);
  const prior = new FolderPrior();
  for (const [key, history] of timings.byFile) prior.add(key, recentSeconds(history));
  return names.map((name) => {
    const key = timingKey(name);
    const history = matched.get(key);
    if (history !== undefined) return estimate(name, recentSeconds(history), "history");
    const guessed = prior.estimate(key);
    return guessed === null ? estimate(name, DEFAULT_SECONDS, "default") : estimate(name, guessed, "folder");
  });
}

/**
 * Halfway between the newest value and the median of the last three: the newest follows a real change at once, the
 * median does not believe a slow machine. On eleven public histories plans made so were about as balanced as with the
 * better of the two (`npm run bench -- shards`); smoothing over many runs is worse than the newest value alone.
 */
function recentSeconds(history: readonly Timing[]): number {
  const recent = history.slice(0, RECENT).map((timing) => timing.seconds);
  return ((recent[0] ?? 0) + (median(recent) ?? 0)) / 2;
}

function estimate(name: string, seconds: number, source: EstimateSource): Estimate {
  return { name, seconds: Math.max(SMALLEST_SECONDS, Math.round(seconds * 1000) / 1000), source };
}
