import { matchNames } from "./match-names.ts";
import type { TestTimings, Timing } from "./test-timings.ts";

/** Each listed test's timing history, by `timingKey` of its name, found by the rules of `matchNames`. */
export function matchTimings(names: readonly string[], timings: TestTimings): Map<string, readonly Timing[]> {
  const matched = new Map<string, readonly Timing[]>();
  for (const [key, reported] of matchNames(names, timings.byFile.keys())) {
    const history = timings.byFile.get(reported);
    if (history !== undefined) matched.set(key, history);
  }
  return matched;
}
