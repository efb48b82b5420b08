import { compareText } from "../collections/compare-text.ts";
import { countBy } from "../collections/count-by.ts";
import { groupBy } from "../collections/group-by.ts";
import type { LockfileEntry } from "../ecosystems/lockfile.ts";
import { canonicalJson } from "../json/canonical-json.ts";
import { entryText } from "./digest-lockfile.ts";

export interface ChangedEntry {
  readonly name: string;
  /** Null where the package manager has no place per package. */
  readonly path: string | null;
  readonly change: "added" | "removed" | "changed";
  /** What is different, such as `version` and `integrity`; empty for added and removed. */
  readonly fields: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Which entries differ between two resolved sets, sorted by place. Entries are matched by place, or by name where there
 * is none; several versions of one name are matched in order of version. Empty exactly when both sets are equal.
 */
export function explainChange(before: readonly LockfileEntry[], after: readonly LockfileEntry[]): ChangedEntry[] {
  const older = groupBy(before, placeOf);
  const newer = groupBy(after, placeOf);
  const places = [...new Set([...older.keys(), ...newer.keys()])].sort();
  return places.flatMap((place) => matchGroup(older.get(place) ?? [], newer.get(place) ?? []));
}

const placeOf = ({ path, name }: LockfileEntry) => path ?? name;

function matchGroup(before: readonly LockfileEntry[], after: readonly LockfileEntry[]): ChangedEntry[] {
  const older = difference(before, after);
  const newer = difference(after, before);
  const pairs = Math.min(older.length, newer.length);
  return [
    ...older.slice(0, pairs).flatMap((entry, index) => changed(entry, newer[index])),
    ...older.slice(pairs).map((entry) => one(entry, "removed")),
    ...newer.slice(pairs).map((entry) => one(entry, "added")),
  ];
}

/** The entries of the first list that have no equal in the second, each counted as often as it occurs. */
function difference(entries: readonly LockfileEntry[], others: readonly LockfileEntry[]): LockfileEntry[] {
  const remaining = countBy(others, entryText);
  const rest = entries.filter((entry) => {
    const count = remaining.get(entryText(entry)) ?? 0;
    remaining.set(entryText(entry), count - 1);
    return count <= 0;
  });
  return rest.sort((a, b) => compareText(entryText(a), entryText(b)));
}

function changed(before: LockfileEntry, after: LockfileEntry | undefined): ChangedEntry[] {
  if (after === undefined) return [];
  const older = fieldsOf(before);
  const newer = fieldsOf(after);
  const names = [...new Set([...older.keys(), ...newer.keys()])];
  const fields = names.filter((name) => older.get(name) !== newer.get(name));
  return [
    { name: after.name, path: after.path, change: "changed", fields, before: before.version, after: after.version },
  ];
}

function one(entry: LockfileEntry, change: "added" | "removed"): ChangedEntry {
  const { name, path, version } = entry;
  return {
    name,
    path,
    change,
    fields: [],
    before: change === "removed" ? version : null,
    after: change === "added" ? version : null,
  };
}

function fieldsOf({ name, version, resolved, integrity, flags, details }: LockfileEntry): Map<string, string> {
  const texts = Object.entries({ name, version, resolved, integrity, ...details });
  return new Map(
    [...texts, ...flags.map((flag) => [flag, true] as const)].map(([key, value]) => [key, canonicalJson(value)]),
  );
}
