import { groupBy } from "../../collections/group-by.ts";
import { suiteNames } from "../tests/suite-names.ts";

/** Jobs that together ran the suite once. A matrix of two systems and four shards has two legs with four jobs each. */
export interface Leg {
  readonly name: string;
  readonly jobs: readonly string[];
}

/**
 * Tells the legs of a matrix apart by the names of their jobs, `ranAll` being true for a job that ran every planned test.
 *
 * Jobs whose names differ by a shard's number are one leg, and so is a job that ran everything alone. What remains is
 * one leg: better to call a test run twice, and have a look, than to take half a suite for a whole one.
 */
export function splitLegs(jobs: readonly string[], ranAll: (job: string) => boolean): Leg[] {
  const suites = suiteNames(jobs);
  const legs: Leg[] = [];
  const rest: string[] = [];
  for (const [name, members] of groupBy(new Set(jobs), (job) => suites.get(job) ?? job)) {
    if (members.length > 1 || members.every(ranAll)) legs.push({ name, jobs: members });
    else rest.push(...members);
  }
  return rest.length > 0 ? [...legs, { name: rest.join(", "), jobs: rest }] : legs;
}
