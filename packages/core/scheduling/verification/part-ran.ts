import { sumBy } from "../../stats/sum.ts";
import type { TestPart } from "../estimates/planned-test.ts";
import type { RanCase } from "./verification.ts";

/** Whether a case, as reported, is what a unit of the runner selects. */
export type Covers = (unit: string, caseName: string) => boolean;

export interface PartEvidence {
  /** Whether all cases of the file are listed. */
  readonly isComplete: boolean;
  /** Whether as many jobs reported the file as shards have parts of it. */
  readonly hasAllJobs: boolean;
  readonly covers: Covers;
}

/**
 * Whether one part of a file ran, by the cases that all jobs reported of it. Some runners also report, as skipped, what a
 * pattern left out: such a report proves that the case is there, not that it ran. So each part has to have run a case
 * of its own, or all of its jobs have to have reported and every case of the part is skipped.
 */
export function partRan(part: TestPart, cases: readonly RanCase[], evidence: PartEvidence): boolean {
  const { isComplete, hasAllJobs, covers } = evidence;
  const hasRun = casesOfPart(part, cases, covers).some(({ isSkipped }) => !isSkipped);
  if (part.kind === "except") return hasRun || hasAllJobs;
  const isReported = (unit: string) => cases.some(({ name }) => covers(unit, name));
  return (hasRun || hasAllJobs) && (!isComplete || part.cases.every(isReported));
}

/** The cases that a part is to run. */
export function casesOfPart({ kind, cases: units }: TestPart, cases: readonly RanCase[], covers: Covers): RanCase[] {
  const named = cases.filter(({ name }) => units.some((unit) => covers(unit, name)));
  if (kind === "only") return named;
  const outside = new Set(named);
  return cases.filter((one) => !outside.has(one));
}

export function secondsOfCases(cases: readonly RanCase[]): number {
  return sumBy(cases, ({ seconds, isSkipped }) => (isSkipped ? 0 : (seconds ?? 0)));
}
