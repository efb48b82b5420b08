import { groupBy } from "../../collections/group-by.ts";
import { suiteNames } from "../tests/suite-names.ts";

/** Jobs that together ran the suite once. A matrix of two systems and four shards has two variants with four jobs each. */
export interface MatrixVariant {
  readonly name: string;
  readonly jobs: readonly string[];
}

/**
 * Distinguishes the variants of a matrix by the names of their jobs, `ranAll` being true for a job that ran every planned test.
 *
 * Jobs whose names differ by a shard's number are one variant, and so is a job that ran everything alone. What remains is
 * one variant: better to call a test run twice, and have a look, than to take half a suite for a whole one.
 */
export function matrixVariants(jobs: readonly string[], ranAll: (job: string) => boolean): MatrixVariant[] {
  const suites = suiteNames(jobs);
  const variants: MatrixVariant[] = [];
  const rest: string[] = [];
  for (const [name, members] of groupBy(new Set(jobs), (job) => suites.get(job) ?? job)) {
    if (members.length > 1 || members.every(ranAll)) variants.push({ name, jobs: members });
    else rest.push(...members);
  }
  return rest.length > 0 ? [...variants, { name: rest.join(", "), jobs: rest }] : variants;
}
