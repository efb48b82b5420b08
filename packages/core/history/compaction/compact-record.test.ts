import { expect, it } from "vitest";
import { emptyRecord } from "../../record/record.ts";
import { compactRecord, SNAPSHOT_LIMITS } from "./compact-record.ts";

it("of a fork's run names of up to 200 characters are kept, and no cache or decision", () => {
  const failure = (name: string) => ({ job: null, file: null, name, message: "m" });
  const record = emptyRecord({
    run_id: 1,
    trust: "fork",
    failures: [failure("n".repeat(200)), failure("n".repeat(201))],
    decisions: [{ action: "a", id: "1", decided_at: null, decision: 1, evidence: 2, outcome: null }],
  });
  const kept = compactRecord(record, { age: 0, testAge: 0 }, SNAPSHOT_LIMITS);
  expect(kept?.failures?.map(({ name }) => name.length)).toEqual([200]);
  expect(kept?.decisions).toBeNull();
});
