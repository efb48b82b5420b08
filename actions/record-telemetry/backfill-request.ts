import type { RunRecord } from "../../packages/core/record/record.ts";
import type { BackfillCursor } from "../../packages/core/telemetry/backfill/backfill-cursor.ts";

export interface BackfillRequest {
  readonly repository: string;
  /** Runs to read at most. */
  readonly count: number;
  /** Calls to GitHub's API. Looked at before each call, so that a run of many jobs may take a few more. */
  readonly calls: number;
  /** What the history has. A run with only part records is still to be read. */
  readonly known: readonly RunRecord[];
  /** Where the last session stopped. */
  readonly cursor: BackfillCursor;
  /** Path of the workflow that learns, where it is known: its runs are of no interest. */
  readonly learner: string | null;
}
