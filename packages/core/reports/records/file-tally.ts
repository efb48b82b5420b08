import type { TestFailureRecord } from "../../record/record.ts";
import type { CaseShelf } from "./case-shelf.ts";
import type { ClassSums } from "./file-sums.ts";

/** One report by test file and class. */
export interface FileTally {
  classes(): readonly Readonly<ClassSums>[];
  /**
   * By file, what its own suites took beyond its cases; less than nothing where cases ran in parallel; null where the
   * cases were not run now, and have old times. Seconds.
   */
  overhead(): ReadonlyMap<string, number | null>;
  readonly failures: readonly TalliedFailure[];
  /** With those that there was no room for. */
  readonly failureCount: number;
  readonly cases: CaseShelf;
  /** True for a list of times, which shows neither what ran now nor how it ended. */
  readonly timesOnly: boolean;
}

export interface TalliedFailure {
  readonly record: TestFailureRecord;
  /** Null where not even a file is known. */
  readonly of: Readonly<ClassSums> | null;
}
