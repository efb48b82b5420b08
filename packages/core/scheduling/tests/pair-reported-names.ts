import { groupBy } from "../../collections/group-by.ts";
import { fileName } from "../../paths/path-parts.ts";
import { timingKey } from "./timing-key.ts";

/**
 * Finds each listed test under the name that a report gave it: the same path, or else the only path that ends alike.
 * Runners started in a package write `src/a.test.ts` where the list says `packages/web/src/a.test.ts`.
 *
 * A short path that two listed tests could mean is left unmatched: a wrong match is worse than none. Both sides are
 * keys as `timingKey` makes them; the answer is listed key → reported key.
 */
export function pairReportedNames(
  listed: readonly string[],
  reported: Iterable<string> | Reported,
): Map<string, string> {
  const reportedNames = "has" in reported ? reported : new Set(reported);
  const matched = new Map<string, string>();
  const unmatched = new Set<string>();
  for (const name of listed) {
    const key = timingKey(name);
    if (reportedNames.has(key)) matched.set(key, key);
    else unmatched.add(key);
  }
  const unclaimed = unmatched.size === 0 ? [] : [...reportedNames.keys()].filter((key) => !matched.has(key));
  for (const [key, candidate] of onlyPairs([...unmatched], unclaimed)) matched.set(key, candidate);
  return matched;
}

/** Names that can be looked up, so that a hundred thousand of them need not be copied for it. */
interface Reported {
  has(key: string): boolean;
  keys(): Iterable<string>;
}

/** Pairs of one listed and one reported path of which one is the end of the other, where neither has a second match. */
function onlyPairs(listed: readonly string[], reported: readonly string[]): [string, string][] {
  const reportedByFile = groupBy(reported, fileName);
  const pairs: [string, string][] = [];
  for (const [file, names] of groupBy(listed, fileName)) {
    const candidates = reportedByFile.get(file) ?? [];
    // A name such as `index.test.ts` in a hundred folders says nothing, and would cost hundred by hundred.
    if (names.length * candidates.length > MAX_COMPARISONS) continue;
    for (const name of names) {
      const [only, second] = candidates.filter((candidate) => endAlike(name, candidate));
      if (only === undefined || second !== undefined) continue;
      if (names.filter((other) => endAlike(other, only)).length === 1) pairs.push([name, only]);
    }
  }
  return pairs;
}

const MAX_COMPARISONS = 1000;

function endAlike(a: string, b: string): boolean {
  return a.endsWith(`/${b}`) || b.endsWith(`/${a}`);
}
