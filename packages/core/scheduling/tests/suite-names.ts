import { groupBy } from "../../collections/group-by.ts";

/** An integer that stands alone: the 3 of `test (3)`, `shard-3` and `3/8`, not that of `py3` or `22.04`. */
const INTEGER = /(?<![\w.])\d{1,4}(?![\w.])/g;

/**
 * Distinguishes shards from matrix variants by the names of a run's jobs: `test (1)`, `test (2)` are two shards of one suite, while
 * `test (18)`, `test (20)` are one suite run on two versions of Node.
 *
 * An integer counts as a shard's number when the same place takes several values in this run and begins at 0 or 1;
 * versions hardly ever do. Returns for each job the name of its suite, with such numbers replaced by `#`.
 */
export function suiteNames(jobs: Iterable<string>): Map<string, string> {
  const families = groupBy(new Set(jobs), (job) => job.replace(INTEGER, "#"));
  const suites = new Map<string, string>();
  for (const family of families.values()) {
    const isShardNumber = shardNumberPlaces(family);
    for (const job of family) {
      let place = 0;
      suites.set(
        job,
        job.replace(INTEGER, (digits) => (isShardNumber[place++] ? "#" : digits)),
      );
    }
  }
  return suites;
}

function shardNumberPlaces(family: readonly string[]): boolean[] {
  const rows = family.map((job) => (job.match(INTEGER) ?? []).map(Number));
  return (rows[0] ?? []).map((_, place) => {
    const values = new Set(rows.map((row) => row[place] ?? 0));
    return values.size > 1 && Math.min(...values) <= 1;
  });
}
