import type { JobRecord } from "./record.ts";

/**
 * Whether a job did not run in this attempt. "Re-run failed jobs" shows the jobs that had passed once more: with a new id
 * and `created_at`, and with the old times, so that they ended before they were created.
 */
export function isCarriedOver({ created_at, completed_at }: Pick<JobRecord, "created_at" | "completed_at">): boolean {
  return created_at !== null && completed_at !== null && Date.parse(completed_at) < Date.parse(created_at);
}
