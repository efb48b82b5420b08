import { addTo } from "../../collections/add-to.ts";
import { compareText } from "../../collections/compare-text.ts";
import type { RunRecord } from "../../record/record.ts";

const USUAL_NAMES = ["main", "master", "trunk"];

/**
 * The branch that most pull requests want to go into; without pull requests one with a usual name, else the one that ran
 * most often. Null where no record names a branch. For cases where the branch is not given: on a laptop, in a benchmark.
 */
export function likelyDefaultBranch(records: readonly Pick<RunRecord, "branch" | "base_branch">[]): string | null {
  const [bases, branches] = [new Map<string, number>(), new Map<string, number>()];
  for (const { branch, base_branch } of records) {
    if (base_branch !== null) addTo(bases, base_branch);
    if (branch !== null) addTo(branches, branch);
  }
  return mostFrequent(bases) ?? USUAL_NAMES.find((name) => branches.has(name)) ?? mostFrequent(branches);
}

function mostFrequent(counts: ReadonlyMap<string, number>): string | null {
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return most?.[0] ?? null;
}
