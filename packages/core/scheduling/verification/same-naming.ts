import type { RanFile } from "./verification.ts";

/**
 * Of the reported paths that only end like a planned one, those that can be the same file. A runner names all files of a
 * run in one way: so where a job reports some planned tests by their whole paths, a path that merely ends alike is another
 * file, such as `packages/core/tests/test_d.py` where `tests/test_d.py` was planned. And folders that the plan does not
 * write are the same before every path.
 *
 * @param matched planned key → reported key
 * @returns the pairs that stand
 */
export function sameNaming(
  matched: ReadonlyMap<string, string>,
  reportedBy: ReadonlyMap<string, readonly RanFile[]>,
): ReadonlyMap<string, string> {
  const exact = [...matched].filter(([planned, reported]) => planned === reported);
  const jobsWithExact = new Set(exact.flatMap(([, reported]) => jobsOf(reportedBy, reported)));
  const added = new Set([...matched].flatMap(([planned, reported]) => folderBefore(reported, planned) ?? []));
  return new Map(
    [...matched].filter(([planned, reported]) => {
      if (planned === reported) return true;
      const isLonger = folderBefore(reported, planned) !== null;
      if (isLonger) return exact.length === 0 && added.size === 1;
      return jobsOf(reportedBy, reported).every((job) => !jobsWithExact.has(job));
    }),
  );
}

/** What stands before `end` in a path that ends with it; null for another path. */
function folderBefore(path: string, end: string): string | null {
  return path !== end && path.endsWith(`/${end}`) ? path.slice(0, -end.length) : null;
}

function jobsOf(reportedBy: ReadonlyMap<string, readonly RanFile[]>, key: string): readonly string[] {
  return (reportedBy.get(key) ?? []).map(({ job }) => job);
}
