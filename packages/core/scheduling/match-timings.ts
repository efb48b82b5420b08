import { groupBy } from "../collections/group-by.ts";
import type { TestTimings, Timing } from "./test-timings.ts";
import { timingKey } from "./timing-key.ts";

/**
 * Finds each test's timing history under the name that a report gave it: the same path, or else the only path that
 * ends alike. Runners started in a package write `src/a.test.ts` where the list says `packages/web/src/a.test.ts`.
 *
 * A short path that two listed tests could mean is left unmatched: a wrong history is worse than a guess.
 */
export function matchTimings(names: readonly string[], timings: TestTimings): Map<string, readonly Timing[]> {
  const keys = new Set(names.map(timingKey));
  const matched = new Map<string, readonly Timing[]>();
  const unmatched: string[] = [];
  for (const key of keys) {
    const history = timings.byFile.get(key);
    if (history === undefined) unmatched.push(key);
    else matched.set(key, history);
  }
  const unclaimed = [...timings.byFile.keys()].filter((key) => !keys.has(key));
  for (const [key, candidate] of onlyPairs(unmatched, unclaimed)) {
    const history = timings.byFile.get(candidate);
    if (history !== undefined) matched.set(key, history);
  }
  return matched;
}

/** Pairs of one listed and one recorded path of which one is the end of the other, where neither has a second match. */
function onlyPairs(listed: readonly string[], recorded: readonly string[]): [string, string][] {
  const recordedByFile = groupBy(recorded, lastSegment);
  const listedByFile = groupBy(listed, lastSegment);
  const pairs: [string, string][] = [];
  for (const [file, names] of listedByFile) {
    const candidates = recordedByFile.get(file) ?? [];
    // A name such as `index.test.ts` in a hundred folders says nothing, and would cost hundred by hundred.
    if (names.length * candidates.length > MOST_COMPARISONS) continue;
    for (const name of names) {
      const [only, second] = candidates.filter((candidate) => endAlike(name, candidate));
      if (only === undefined || second !== undefined) continue;
      if (names.filter((other) => endAlike(other, only)).length === 1) pairs.push([name, only]);
    }
  }
  return pairs;
}

const MOST_COMPARISONS = 1000;

function endAlike(a: string, b: string): boolean {
  return a.endsWith(`/${b}`) || b.endsWith(`/${a}`);
}

function lastSegment(key: string): string {
  return key.slice(key.lastIndexOf("/") + 1);
}
