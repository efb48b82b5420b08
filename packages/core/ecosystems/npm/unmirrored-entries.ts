import type { LockfileEntry } from "../lockfile.ts";

/**
 * Entries of version 2's tree that say something else than the table of packages. npm 6 reads the tree, npm 7 and later
 * the table; written by npm they agree, and then the tree adds nothing. Where they disagree both count.
 */
export function unmirroredEntries(table: readonly LockfileEntry[], tree: readonly LockfileEntry[]): LockfileEntry[] {
  const byPath = new Map(table.map((entry) => [entry.path, entry]));
  return tree.filter((entry) => {
    const twin = byPath.get(entry.path);
    return twin === undefined || !agree(twin, entry);
  });
}

function agree(packaged: LockfileEntry, mirrored: LockfileEntry): boolean {
  return (
    mirrored.version !== null &&
    versionsInTree(packaged).includes(mirrored.version) &&
    [null, packaged.resolved].includes(mirrored.resolved) &&
    [null, packaged.integrity].includes(mirrored.integrity) &&
    ["dev", "optional"].every((flag) => packaged.flags.includes(flag) === mirrored.flags.includes(flag))
  );
}

/** The tree's `version` is a specifier: a number, an alias with its number, or the place of anything else. */
function versionsInTree({ name, version, resolved, flags }: LockfileEntry): (string | null)[] {
  const place = flags.includes("link") ? `file:${resolved}` : resolved;
  return [version, place, `npm:${name}@${version}`];
}
