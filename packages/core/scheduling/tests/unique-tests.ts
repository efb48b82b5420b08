import { timingKey } from "./timing-key.ts";

/** Each test once, sorted by name. Of several ways to write one path (`a.py`, `./a.py`) the first in order stays. */
export function uniqueTests(names: readonly string[]): string[] {
  const seenNames = new Set<string>();
  return names.toSorted().filter((name) => {
    const key = timingKey(name);
    if (seenNames.has(key)) return false;
    seenNames.add(key);
    return true;
  });
}
