import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DecisionRecord } from "../record/record.ts";
import { scoreDecisions } from "./score-decisions.ts";

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 5, 12) + seconds * 1000).toISOString();
const job = (name: string, seconds: number, conclusion = "success") => ({
  name,
  runner: null,
  created_at: at(0),
  started_at: at(10),
  completed_at: at(10 + seconds),
  conclusion,
  steps: null,
});
const tests = [{ job: "test 1/2", file: "a.py", seconds: 40, tests: 1, failures: 0, skipped: 0 }];
const jobs = [job("plan", 5), job("test 1/2", 60), job("test 2/2", 70), job("deploy", 0, "skipped")];
const run = { started_at: at(0), completed_at: at(90), conclusion: "success", jobs, tests };
const decided = (action: string, decision: unknown): DecisionRecord => {
  return { action, id: "1", decided_at: at(1), decision, evidence: null, outcome: null };
};

describe("after a run", () => {
  it("a prediction has the time that the run and its jobs took", () => {
    const [scored] = scoreDecisions([decided("predict-duration", { run: { p50: 80 } })], run);
    expect(scored?.outcome).toEqual({
      seconds: 90,
      conclusion: "success",
      jobs: [
        { name: "plan", seconds: 5 },
        { name: "test 1/2", seconds: 60 },
        { name: "test 2/2", seconds: 70 },
      ],
    });
  });

  it("a plan has the time that each shard took, its tests and all", () => {
    const [scored] = scoreDecisions([decided("plan-shards", { shards: [{ seconds: 42 }, { seconds: 41 }] })], run);
    expect(scored?.outcome).toEqual({
      shards: [
        { shard: 1, job: "test 1/2", seconds: 60, test_seconds: 40, carried: false },
        { shard: 2, job: "test 2/2", seconds: 70, test_seconds: null, carried: false },
      ],
    });
  });

  it("a shard that planned for itself has its own time", () => {
    const own = decided("plan-shards", { shard: 2, of: 2, shards: [{ seconds: 41 }] });
    const [scored] = scoreDecisions([own], run);
    expect(scored?.outcome).toEqual({
      shards: [{ shard: 2, job: "test 2/2", seconds: 70, test_seconds: null, carried: false }],
    });
  });

  it("a shard is known by GitHub's own name for a matrix too, and by no other number", () => {
    const plan = [decided("plan-shards", { shards: [{}, {}] })];
    const named = (name: string) => {
      const [scored] = scoreDecisions(plan, { ...run, jobs: [job(name, 1)] });
      return scored?.outcome;
    };
    const second = (found: string | null) => ({ shards: [{ job: null }, { job: found }] });
    expect(named("test (2, 2, a.py)")).toMatchObject(second("test (2, 2, a.py)"));
    for (const other of ["test 12/2", "test 2/20", "test (2)"]) expect(named(other)).toMatchObject(second(null));
  });

  it("other decisions, and those that have an outcome, stay", () => {
    const kept = [decided("cache-key", {}), { ...decided("predict-duration", {}), outcome: 1 }];
    expect(scoreDecisions(kept, run)).toEqual(kept);
  });

  it("nothing is scored while the run goes on", () => {
    const open = [decided("predict-duration", {})];
    expect(scoreDecisions(open, { ...run, completed_at: null })).toEqual(open);
  });

  it("a plan may be anything", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (decision) => {
        expect(scoreDecisions([decided("plan-shards", decision)], run)).toHaveLength(1);
      }),
    );
  });
});
