import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DecisionRecord, emptyRecord, type RunRecord } from "../record/record.ts";
import { pastPlans } from "./past-plans.ts";

const decided = (decision: unknown, outcome: unknown, id = "1"): DecisionRecord => {
  return { action: "plan-shards", id, decided_at: null, decision, evidence: null, outcome };
};
const took = (shard: number, seconds: number | null, job = `test ${shard}/2`) => ({
  shard,
  job,
  test_seconds: seconds,
});
const plan = (predicted: readonly number[], more: Readonly<Record<string, unknown>> = {}) => ({
  planHash: "h",
  shards: predicted.map((seconds) => ({ seconds })),
  wallSeconds: { p50: 1, p90: 2 },
  ...more,
});
const run = (id: number, decisions: readonly DecisionRecord[], more: Partial<RunRecord> = {}) =>
  emptyRecord({ run_id: id, started_at: `2026-01-0${id}T00:00:00Z`, decisions, ...more });
const outcome = (...seconds: readonly (number | null)[]) => ({
  shards: seconds.map((value, index) => took(index + 1, value)),
});

describe("pastPlans", () => {
  it("compares the slowest shard with what was predicted of the slowest, newest plan first", () => {
    const runs = [
      run(1, [decided(plan([100, 90]), outcome(80, 90))]),
      run(3, [decided(plan([100, 90]), outcome(100, 150))]),
      run(2, [decided(plan([100, 90]), outcome(102, 80))]),
    ];
    const past = pastPlans(runs);
    expect(past?.last).toEqual({
      runId: 3,
      shards: [
        { shard: 1, predicted: 100, actual: 100 },
        { shard: 2, predicted: 90, actual: 150 },
      ],
    });
    expect(past?.plans).toBe(3);
    expect(past?.typicalError).toBeCloseTo(0.1);
  });

  it("puts together what shards that planned for themselves tell", () => {
    const own = (shard: number, predicted: number, actual: number) =>
      decided(plan([predicted], { shard, of: 2, shardCount: 2 }), { shards: [took(shard, actual)] }, String(shard));
    expect(pastPlans([run(1, [own(2, 90, 60), own(1, 100, 110)])])?.last.shards).toEqual([
      { shard: 1, predicted: 100, actual: 110 },
      { shard: 2, predicted: 90, actual: 60 },
    ]);
    expect(pastPlans([run(1, [own(1, 100, 110)])])).toBeNull();
  });

  it("looks at the newest twenty plans: older ones say little of today's", () => {
    const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString();
    const runs = Array.from({ length: 50 }, (_, index) =>
      run(index + 1, [decided(plan([100]), outcome(index < 30 ? 200 : 110))], { started_at: day(index) }),
    );
    expect(pastPlans(runs)).toMatchObject({ plans: 20, typicalError: expect.closeTo(0.1), last: { runId: 50 } });
  });

  it("is nothing where a shard reported no time, nothing was predicted, or the run has not ended", () => {
    expect(pastPlans([run(1, [decided(plan([100, 90]), outcome(100, null))])])).toBeNull();
    expect(pastPlans([run(1, [decided(plan([100], { wallSeconds: null }), outcome(100))])])).toBeNull();
    expect(pastPlans([run(1, [decided(plan([100]), null)])])).toBeNull();
    expect(pastPlans([])).toBeNull();
  });

  it("keeps suites apart, and leaves forks out", () => {
    const other = decided(plan([10]), { shards: [took(1, 20, "lint 1/1")] });
    expect(pastPlans([run(1, [other])], "test")).toBeNull();
    expect(pastPlans([run(1, [decided(plan([10]), outcome(20))], { trust: "fork" })])).toBeNull();
  });

  it("takes a decision for what it is: anything", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (decision, ended) => {
        const known = pastPlans([run(1, [decided(decision, ended)])]);
        expect(known === null || known.plans > 0).toBe(true);
      }),
    );
  });
});
