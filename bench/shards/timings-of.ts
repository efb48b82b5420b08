import { emptyRecord } from "../../packages/core/record/record.ts";
import { type TestTimings, testTimings } from "../../packages/core/scheduling/timings/test-timings.ts";
import type { Capture } from "./timing-series.ts";

/** The captures, newest first, as plan-shards would read them from run records. */
export function timingsOf(past: readonly Capture[]): TestTimings {
  const records = past.map((capture, index) =>
    emptyRecord({
      run_id: past.length - index,
      tests: [...capture].map(([file, seconds]) => ({
        job: null,
        file,
        seconds,
        tests: null,
        failures: null,
        skipped: null,
      })),
    }),
  );
  return testTimings(records);
}
