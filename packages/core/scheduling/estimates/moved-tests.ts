import { groupBy } from "../../collections/group-by.ts";
import { fileName } from "../../paths/path-parts.ts";

/**
 * Pairs tests that have no history with recorded ones that are no longer listed: files that were moved to another
 * folder, renamed from `.js` to `.ts`, or tests that went to another class. Returns old name by new name.
 *
 * Two names are a pair when their last parts are the same but for the extension, and no third name, listed or recorded,
 * ends so. Nothing is paired while most recorded tests are not listed: then the list is one part of the suite, and what
 * is missing did not vanish.
 */
export function movedTests({ added, vanished, staying }: SuiteChange): Map<string, string> {
  const moved = new Map<string, string>();
  if (vanished.length > staying.size) return moved;
  const vanishedBy = groupBy(vanished, lastPart);
  for (const name of staying) vanishedBy.delete(lastPart(name));
  for (const [part, [name, second]] of groupBy(added, lastPart)) {
    const [old, otherOld] = vanishedBy.get(part) ?? [];
    const isOnlyPair = second === undefined && otherOld === undefined;
    if (name !== undefined && old !== undefined && isOnlyPair) moved.set(name, old);
  }
  return moved;
}

/** How a list differs from what was recorded; all names as `timingKey` makes them. */
export interface SuiteChange {
  /** Listed, never measured. */
  readonly added: readonly string[];
  /** Measured, not listed. */
  readonly vanished: readonly string[];
  /** Measured and listed. */
  readonly staying: ReadonlySet<string>;
}

/** `test_x` of `a/b.py::Class::test_x`, `card` of `ui/card.spec.ts`. */
function lastPart(name: string): string {
  const separator = name.lastIndexOf("::");
  if (separator >= 0) return name.slice(separator + 2);
  const file = fileName(name);
  const dot = file.indexOf(".", 1);
  return dot < 0 ? file : file.slice(0, dot);
}
