import type { JobLog } from "../logs/job-log.ts";
import type { StepRecord } from "../record/record.ts";

/** GitHub gives the times of steps in whole seconds. */
const STEP_TIME_PRECISION_MS = 1_000;

/**
 * The log with only the lines that were written while a failing step ran; the others are empty, so that numbers stay.
 * What a step printed that passed is no reason for a failure. Where the times of steps and lines do not meet, the whole log
 * stays: another clock, or a log without times.
 */
export function onlyFailingSteps(log: JobLog, failed: readonly StepRecord[] | null): JobLog {
  const spans = (failed ?? []).flatMap(({ started_at, completed_at }) => {
    if (started_at === null || completed_at === null) return [];
    return [{ from: Date.parse(started_at), to: Date.parse(completed_at) + STEP_TIME_PRECISION_MS }];
  });
  if (spans.length === 0) return log;
  let isInside = false;
  let found = false;
  const lines = log.lines.map((line) => {
    // A line without a time belongs to the one before it.
    if (line.timestamp !== null) {
      const at = Date.parse(line.timestamp);
      isInside = spans.some(({ from, to }) => at >= from && at <= to);
    }
    found ||= isInside && line.text !== "";
    return isInside ? line : { ...line, text: "", marker: null };
  });
  return found ? { ...log, lines } : log;
}
