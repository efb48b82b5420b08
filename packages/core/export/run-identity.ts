import { sha256 } from "../hash/sha256.ts";
import { type RunRecord, recordKey } from "../record/record.ts";

/**
 * The ids of a run's trace and spans. They are made from what they stand for, so that a run that is exported twice is
 * the same trace twice, and any tool can find the trace of a run that it knows.
 */
export interface RunIdentity {
  /** 32 hexadecimal digits: the start of SHA-256 over `owner/name#run.attempt`. */
  readonly traceId: string;
  /** 16 hexadecimal digits for a part of the run, such as `job/test (3)`. */
  spanId(part: string): string;
}

export function runIdentity(record: Pick<RunRecord, "repository" | "run_id" | "attempt">): RunIdentity {
  const key = `${record.repository ?? ""}#${recordKey(record)}`;
  return {
    traceId: sha256(key).slice(0, 32),
    spanId: (part) => sha256(`${key}\n${part}`).slice(0, 16),
  };
}

/** The page of one attempt of a run. */
export function runUrl(record: Pick<RunRecord, "repository" | "run_id" | "attempt">, serverUrl: string): string | null {
  if (record.repository === null) return null;
  return `${serverUrl}/${record.repository}/actions/runs/${record.run_id}/attempts/${record.attempt}`;
}

/** The page of one job, or of one of its steps; the run's where the job's own number is not known. */
export function jobUrl(
  record: Pick<RunRecord, "repository" | "run_id" | "attempt">,
  jobId: number | null | undefined,
  serverUrl: string,
  step?: number,
): string | null {
  if (record.repository === null || jobId == null) return runUrl(record, serverUrl);
  const line = step === undefined ? "" : `#step:${step}:1`;
  return `${serverUrl}/${record.repository}/actions/runs/${record.run_id}/job/${jobId}${line}`;
}
