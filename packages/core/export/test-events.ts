import {
  ATTR_TEST_CASE_NAME,
  ATTR_TEST_CASE_RESULT_STATUS,
  ATTR_TEST_SUITE_NAME,
  TEST_CASE_RESULT_STATUS_VALUE_FAIL,
} from "@opentelemetry/semantic-conventions/incubating";
import type { TestFailureRecord } from "../history/record.ts";
import type { SpanEvent } from "./build-span.ts";
import { knownAttributes } from "./known-attributes.ts";

/**
 * One event for each test that failed for good in a job, or in no job that is known. Without its message: that is the
 * program's own output, which may hold anything, and does not belong in another system unasked.
 */
export function failureEvents(failures: readonly TestFailureRecord[] | null, job: string | null): SpanEvent[] {
  const failed = (failures ?? []).filter((failure) => failure.job === job && failure.flaky !== true);
  return failed.map((failure) => ({
    name: "test failed",
    attributes: knownAttributes({
      [ATTR_TEST_SUITE_NAME]: failure.file,
      [ATTR_TEST_CASE_NAME]: failure.name,
      [ATTR_TEST_CASE_RESULT_STATUS]: TEST_CASE_RESULT_STATUS_VALUE_FAIL,
    }),
  }));
}
