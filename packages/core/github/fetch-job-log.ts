import { type Fetched, fetched } from "./fetched.ts";
import type { Rest } from "./rest.ts";

/** A failing job says why near its end; logs of this size hold about half a million lines. */
const MAX_LOG_BYTES = 32 * 1024 * 1024;

/** The log of one job as text. GitHub keeps logs for 90 days by default; a log that is gone is a problem, not an error. */
export function fetchJobLog(
  rest: Rest,
  repository: string,
  jobId: number,
  maxBytes = MAX_LOG_BYTES,
): Promise<Fetched<string>> {
  const path = `/repos/${repository}/actions/jobs/${jobId}/logs`;
  return fetched(path, () => rest.text(path, maxBytes));
}
