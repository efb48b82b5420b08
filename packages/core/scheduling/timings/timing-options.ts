import type { RunRecord } from "../../record/record.ts";
import { likelyDefaultBranch } from "./default-branch.ts";
import type { TrustedBranches } from "./judge-readings.ts";

/** Which readings of the past a plan is made from. */
export interface TimingOptions {
  /** Learn only from jobs whose name starts with this. */
  readonly job?: string | undefined;
  /**
   * A label of the runners that the plan is for, such as `ubuntu-latest`. Where a run measured a file on several kinds
   * of runner, the one with this label counts; what only others measured is still better than nothing.
   */
  readonly runsOn?: string | undefined;
  /** The branch that the plan is for: its own readings always count. */
  readonly branch?: string | null | undefined;
  /** If not set, it is taken from the records. */
  readonly defaultBranch?: string | null | undefined;
}

export function trustedBranches(
  records: readonly RunRecord[],
  { branch = null, defaultBranch = likelyDefaultBranch(records) }: TimingOptions,
): TrustedBranches {
  return { branch, defaultBranch };
}
