import type { RunRecord, TestTotals } from "../../../record/record.ts";
import type { Dictionary } from "../columns/dictionary.ts";
import type { ContainerPart } from "../container/snapshot-container.ts";
import type { RunFacts } from "./run-facts.ts";

/** A run as it goes into a segment. */
export interface SegmentRun {
  /** Without tests where these are packed already. */
  readonly record: RunRecord;
  readonly facts: RunFacts;
  readonly kept: KeptTests | null;
}

/** The tests of a run as a segment has them packed. */
export interface KeptTests {
  readonly tests: ContainerPart;
  readonly cases: ContainerPart | null;
  /** What `test_totals` becomes once they are dropped. */
  readonly totals: readonly TestTotals[];
}

export interface Dictionaries {
  readonly values: Dictionary;
  /** Stored separately, because they are many and rarely read. */
  readonly caseNames: Dictionary;
}
