import { timingKey } from "./timing-key.ts";

/** Each test once, sorted by name. Of several ways to write one path (`a.py`, `./a.py`) the first in order stays. */
export function uniqueTests(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names.toSorted()) {
    const key = timingKey(name);
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}
