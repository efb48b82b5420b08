import { type Fetched, fetched } from "./fetched.ts";
import type { Rest } from "./rest.ts";

/** Starts the failed jobs of a completed run again, and the jobs that depend on them. Needs `actions: write`. */
export function rerunFailedJobs(rest: Rest, repository: string, runId: number): Promise<Fetched<boolean>> {
  const path = `/repos/${repository}/actions/runs/${runId}/rerun-failed-jobs`;
  return fetched(path, async () => {
    await rest.post(path);
    return true;
  });
}
