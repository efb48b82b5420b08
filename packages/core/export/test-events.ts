import type { TestFailureRecord } from "../record/record.ts";
import type { SpanEvent } from "./build-span.ts";
import { knownAttributes } from "./known-attributes.ts";
import { ATTRIBUTE } from "./semantic-names.ts";

/**
 * One event for each test that failed for good in a job, or in no job that is known. Without its message: that is the
 * program's own output, which may hold anything, and does not belong in another system unasked.
 */
export function failureEvents(failures: readonly TestFailureRecord[] | null, job: string | null): SpanEvent[] {
  const failed = (failures ?? []).filter((failure) => failure.job === job && failure.flaky !== true);
  return failed.map((failure) => ({
    name: "test failed",
    attributes: knownAttributes({
      [ATTRIBUTE.testSuite]: failure.file,
      [ATTRIBUTE.testCase]: failure.name,
      [ATTRIBUTE.testStatus]: "fail",
    }),
  }));
}
