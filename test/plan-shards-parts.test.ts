import { beforeAll, describe, expect, it } from "vitest";
import { action } from "../actions/plan-shards/action.ts";
import { runInMemory } from "../packages/core/hosts/memory.ts";
import {
  emptyRecord,
  type RunRecord,
  type TestCaseRecord,
  type TestFileRecord,
} from "../packages/core/record/record.ts";
import type { PlannedTest } from "../packages/core/scheduling/estimates/planned-test.ts";
import { unitCoversId } from "../packages/core/scheduling/runners/python-units.ts";
import type { StoredPlan } from "../packages/core/scheduling/stored-plan.ts";
import type { Verification } from "../packages/core/scheduling/verification/verification.ts";
import { sumBy } from "../packages/core/stats/sum.ts";

/** A file in parts from the history over the plan to the check, as pytest and record-telemetry would have it. */
const GIANT = "tests/giant.py";
const known = ["test_a", "test_b[1]", "test_b[2]", "TestC::test_d", "TestC::test_e"];
const text =
  "def test_a(): pass\ndef test_b(x): pass\nclass TestC:\n  def test_d(self): pass\n  def test_e(self): pass\n";
const files = { [GIANT]: `${text}def test_new(): pass\n`, "tests/small.py": "" };
const runner = { runner: "pytest", shards: "3", tests: "tests/*.py" };

const fileRecord = (job: string, file: string, cases: readonly TestCaseRecord[]): TestFileRecord => {
  const seconds = sumBy(cases, (one) => one.seconds ?? 0);
  return { job, file, seconds, tests: cases.length, failures: 0, skipped: 0, cases };
};
const timed = (names: readonly string[], seconds = 100) => names.map((name) => ({ name, seconds }));
const history = [
  emptyRecord({
    run_id: 1,
    started_at: "2026-01-01T00:00:00Z",
    tests: [fileRecord("test", GIANT, timed(known)), fileRecord("test", "tests/small.py", timed(["test_s"], 10))],
  }),
];

let plan: StoredPlan;
let planText: string;
/** What each job of the run records, a job for each shard. */
let parts: RunRecord[];

/** What pytest runs of a planned test. */
function ran({ name, part }: PlannedTest): TestCaseRecord[] {
  const all = name === GIANT ? [...known, "test_new"] : ["test_s"];
  if (part === undefined) return timed(all);
  return timed(all.filter((id) => part.cases.some((unit) => unitCoversId(unit, id)) === (part.kind === "only")));
}

beforeAll(async () => {
  const { performed } = await runInMemory(action, {
    files,
    history,
    inputs: runner,
    context: { runId: 2 },
    temp: "/t",
  });
  const written = performed.find((effect) => effect.kind === "write-file");
  planText = written?.kind === "write-file" ? written.content : "";
  plan = JSON.parse(planText);
  parts = plan.shards.map((tests, index) => {
    const job = `test ${index + 1}/${plan.shards.length}`;
    return emptyRecord({ run_id: 2, tests: tests.map((test) => fileRecord(job, test.name, ran(test))) });
  });
});

async function verify(reported: readonly RunRecord[]) {
  const names = (record: RunRecord) =>
    record.tests?.flatMap((test) => test.cases?.map(({ name }) => ({ test, name })) ?? []);
  const reports = reported.map((record, index) => {
    const cases = (names(record) ?? []).map(({ test, name }) => {
      const [last = "", ...classes] = name.split("::").toReversed();
      const classname = [test.file.replace(".py", "").replaceAll("/", "."), ...classes.toReversed()].join(".");
      return `<testcase classname="${classname}" name="${last}" time="100"/>`;
    });
    return [`reports/${index + 1}/r.xml`, `<testsuite name="pytest">${cases.join("")}</testsuite>`];
  });
  const world = { ...files, "plan.json": planText, ...Object.fromEntries(reports) };
  const inputs = { verify: "true", plan: "plan.json", junit: "reports/**/*.xml" };
  const { exitCode, presented, summary } = await runInMemory(action, { files: world, inputs });
  const data = presented?.data as { readonly verification: Verification } | undefined;
  if (data === undefined) throw new Error("nothing was checked");
  return { exitCode, summary, verification: data.verification };
}

const without = (job: number, gone: (name: string) => boolean) =>
  parts.map((record, index) => {
    if (index !== job) return record;
    const tests = record.tests?.map((test) => ({
      ...test,
      cases: test.cases?.filter(({ name }) => !gone(name)) ?? null,
    }));
    return { ...record, tests: tests ?? null };
  });

describe("a file in parts", () => {
  it("is planned with its runner, and runs every case once", () => {
    expect(plan.runner).toBe("pytest");
    const ofGiant = parts.flatMap(({ tests }) => tests?.filter(({ file }) => file === GIANT) ?? []);
    expect(ofGiant.length).toBeGreaterThan(1);
    const names = ofGiant.flatMap(({ cases }) => cases?.map(({ name }) => name) ?? []);
    expect(names.toSorted()).toEqual([...known, "test_new"].toSorted());
  });

  it("passes the check when every case ran once, and says so", async () => {
    const { exitCode, verification, summary } = await verify(parts);
    expect([exitCode, verification.problems]).toEqual([0, []]);
    expect(verification.divided).toMatchObject([{ name: GIANT, cases: 6 }]);
    expect(summary).toContain("parts");
  });

  it("fails it when the job of one part reported nothing of it, whichever", async () => {
    for (const [index, shard] of plan.shards.entries()) {
      if (!shard.some(({ part }) => part !== undefined)) continue;
      const { exitCode, verification } = await verify(without(index, (name) => name !== "test_s"));
      expect([exitCode, verification.missing.length]).toEqual([1, 1]);
    }
  });

  it("fails it when a named case did not run, or ran twice", async () => {
    const only = plan.shards.findIndex((shard) => shard.some(({ part }) => part?.kind === "only"));
    const units = plan.shards[only]?.flatMap(({ part }) => part?.cases ?? []) ?? [];
    expect(units.length).toBeGreaterThan(0);
    const lost = await verify(without(only, (name) => unitCoversId(units[0] ?? "", name)));
    expect([lost.exitCode, lost.verification.problems.map(({ code }) => code)]).toEqual([1, ["missing"]]);
    const other = parts.findIndex((_, index) => index !== only);
    const twice = parts.map((record, index) => {
      const again = parts[only]?.tests ?? [];
      return index === other ? { ...record, tests: [...(record.tests ?? []), ...again] } : record;
    });
    expect((await verify(twice)).verification.problems.map(({ code }) => code)).toContain("run-twice");
  });
});
