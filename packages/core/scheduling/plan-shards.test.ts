import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../render/render-markdown.ts";
import { planSummary } from "./page/plan-summary.ts";
import type { TestEvidence, TestsToPlan, WantedShards } from "./plan-request.ts";
import { planShards } from "./plan-shards.ts";
import type { ShardPlan } from "./shard-plan.ts";
import { exampleMachines } from "./testing/example-machines.ts";
import type { TestTimings } from "./timings/test-timings.ts";

function timings(seconds: Readonly<Record<string, number>>, runs = 1): TestTimings {
  const ofRuns = (value: number) => Array.from({ length: runs }, (_, run) => ({ seconds: value, machine: run }));
  const byFile = new Map(Object.entries(seconds).map(([file, value]) => [file, ofRuns(value)]));
  return { byFile, runs: byFile.size > 0 ? runs : 0, forkRuns: 0 };
}

const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`tests/t${index}.py`, index < 10 ? 60 : 2]));

type Options = Partial<Pick<TestsToPlan, "runner">> & {
  readonly tests?: readonly string[];
  readonly concurrency?: number;
} & Partial<TestEvidence & WantedShards>;

function plan({
  tests = Object.keys(files),
  runner,
  timings: known = timings(files),
  concurrency,
  ...wanted
}: Options = {}) {
  const defaults = { shards: "auto", minShards: 1, maxShards: 20 } as const;
  return planShards({ names: tests, ...(runner && { runner }) }, { timings: known }, exampleMachines(25, concurrency), {
    ...defaults,
    ...wanted,
  });
}

function page(of: ShardPlan): string {
  return renderMarkdown(planSummary(of));
}

describe("planShards", () => {
  it("divides all tests, and says how good the division can be", () => {
    const { shards, shardCount, lowerBoundSeconds, wallSeconds, sources } = plan({ shards: 5 });
    expect(shardCount).toBe(5);
    expect(shards.map(({ shard }) => shard)).toEqual([1, 2, 3, 4, 5]);
    expect(shards.flatMap(({ tests }) => tests.map(({ name }) => name)).sort()).toEqual(Object.keys(files).sort());
    expect(lowerBoundSeconds).toBe(128);
    expect(shards.map(({ seconds }) => seconds)).toEqual([128, 128, 128, 128, 128]);
    expect(wallSeconds?.p50).toBeGreaterThanOrEqual(153);
    expect(sources).toEqual({ history: 30, folder: 0, default: 0 });
  });

  it("plans the same whatever the order of the tests", () => {
    expect(plan({ tests: Object.keys(files).toReversed() })).toEqual(plan());
    const twice = ["tests/t1.py", "./tests/t1.py", "tests/t2.py"];
    expect(plan({ tests: twice.toReversed() })).toEqual(plan({ tests: twice }));
  });

  it("runs a test once that was named twice, and warns", () => {
    const { shards, warnings } = plan({ tests: ["tests/t1.py", "./tests/t1.py", "tests\\t1.py", "tests/t2.py"] });
    expect(shards.flatMap(({ tests }) => tests)).toHaveLength(2);
    expect(warnings).toMatchObject([{ code: "duplicate-tests" }]);
  });

  it("plans no empty shard: with fewer tests than shards it warns and takes one shard a test", () => {
    const { shardCount, warnings } = plan({ tests: ["tests/t1.py", "tests/t2.py"], shards: 10 });
    expect(shardCount).toBe(2);
    expect(warnings).toMatchObject([{ code: "fewer-tests-than-shards" }]);
  });

  it("warns when reports and list hardly name the same files", () => {
    const strangers = Object.keys(files).map((file) => `other/${file.slice(6)}.rb`);
    expect(plan({ tests: strangers }).warnings).toMatchObject([{ code: "few-tests-known" }]);
    const known = Object.keys(files);
    const fewKnown = [...known.slice(0, 12), ...strangers.slice(12)].map((name) =>
      name.replace("other/", "tests/new/"),
    );
    expect(plan({ tests: fewKnown }).warnings).toMatchObject([{ code: "few-tests-known" }]);
    const mostKnown = [...known.slice(0, 18), ...fewKnown.slice(18)];
    expect(plan({ tests: mostKnown }).warnings).toEqual([]);
  });

  it("names one file of each side, and speaks of a fifth when runs go on reporting others", () => {
    const known = Object.keys(files);
    const moved = known.slice(-8);
    const listed = [...known.slice(0, -8), ...moved.map((file) => file.replace("tests/", "packages/app/checks/"))];
    const reported = timings(files, 3);
    expect(plan({ tests: listed, timings: reported }).warnings).toMatchObject([{ code: "few-tests-known" }]);
    const [warning] = plan({ tests: listed, timings: reported }).warnings;
    expect(warning?.message).toMatch(/packages\/app\/checks\/t\d+\.py.*tests\/t\d+\.py/);
    const added = [...known, ...Array.from({ length: 9 }, (_, index) => `tests/new${index}.py`)];
    expect(plan({ tests: added, timings: reported }).warnings).toEqual([]);
  });

  it("warns of folders with brackets, whose files pytest does not find", () => {
    const tests = ["app/[id]/test_a.py", "app/test_b.py::test_c[1]"];
    const named = (runner: "pytest" | "vitest") => plan({ tests, runner, timings: timings({}) }).warnings;
    expect(named("pytest")).toMatchObject([{ code: "names-unselectable" }]);
    expect(named("pytest")[0]?.message).not.toContain("test_c");
    expect(named("vitest")).toEqual([]);
  });

  it("makes no prediction from nothing", () => {
    const { wallSeconds, alternatives, worthIt, sources, shards } = plan({ timings: timings({}), shards: 3 });
    expect(wallSeconds).toBeNull();
    expect(alternatives).toEqual([]);
    expect(worthIt).toMatchObject({ decision: false, code: "no-history" });
    expect(sources.default).toBe(30);
    expect(shards.map(({ tests }) => tests.length)).toEqual([10, 10, 10]);
  });

  it("plans nothing for no tests", () => {
    expect(plan({ tests: [] })).toMatchObject({ shards: [], shardCount: 0, wallSeconds: null, lowerBoundSeconds: 0 });
  });

  it("plans 20,000 files that share few lengths", () => {
    const tests = Array.from({ length: 20_000 }, (_, index) => `t/${index}.py`);
    const known = timings(Object.fromEntries(tests.map((name, index) => [name, 1 + (index % 7)])));
    const { shards, shardCount, lowerBoundSeconds } = plan({ tests, timings: known, maxShards: 64 });
    expect([56, 57]).toContain(shardCount); // √(80,000 s ÷ 25 s) = 56.6
    expect((shards[0]?.seconds ?? 0) / lowerBoundSeconds).toBeLessThan(1.01);
  });
});

describe("planSummary", () => {
  it("says first how many shards, how long, and what it costs", () => {
    const first = page(plan())
      .split("\n")
      .find((line) => line.includes("**"));
    expect(first).toContain("5 shards, about");
    expect(first).toContain("in one job");
    expect(first).toContain("$");
  });

  it("names the test that keeps the plan from being faster", () => {
    const giant = plan({
      tests: ["giant.py", "small.py", "tiny.py"],
      timings: timings({ "giant.py": 900, "small.py": 60, "tiny.py": 50 }),
    });
    expect(page(giant)).toContain("`giant.py`");
  });

  it("says plainly when planning by time is not worth it", () => {
    const equal = Object.fromEntries(Array.from({ length: 64 }, (_, index) => [`t${index}.py`, 30]));
    expect(page(plan({ tests: Object.keys(equal), timings: timings(equal), shards: 8 }))).toContain("does not pay off");
  });

  it("accounts for a whole that takes longer than set-up and the slowest shard", () => {
    const five = plan({ shards: 5 });
    const [, beyond] = page(five).match(/the slowest of 5 usually adds (\d+) s to the times below/) ?? [];
    expect(Math.abs((five.wallSeconds?.p50 ?? 0) - (25 + 128 + Number(beyond)))).toBeLessThanOrEqual(1);
    expect(page(plan({ shards: 30, concurrency: 5 }))).toContain("With 5 concurrent jobs, waiting");
  });

  it("says of a number at its limit that it is the limit", () => {
    const fewest = page(plan({ minShards: 12, objective: { kind: "fastest" }, concurrency: 5 }));
    expect(fewest).toContain("min-shards requires at least 12");
    const most = page(plan({ maxShards: 2 }));
    expect(most).toContain("max-shards allows at most 2");
    expect(most).not.toContain("would save less");
    expect(page(plan({ maxShards: 1 }))).not.toContain("burn more set-up");
    expect(page(plan({ objective: { kind: "cheapest" } }))).not.toContain("burn more set-up");
  });

  it("puts no number on a gain that is none", () => {
    const alone = { tests: ["a.py", "b.py"], timings: timings({ "a.py": 100, "b.py": 10 }), shards: 2 };
    expect(page(plan(alone))).not.toContain("0 % longer");
  });

  it("says that nothing was measured yet, without a time or a price", () => {
    const text = page(plan({ timings: timings({}) }));
    expect(text).toContain("Not enough history yet");
    expect(text).not.toMatch(/\$|about \d/);
  });

  it("keeps its tables short however many shards there are", () => {
    const tests = Array.from({ length: 300 }, (_, index) => `t${index}.py`);
    const text = page(
      plan({ tests, timings: timings(Object.fromEntries(tests.map((name) => [name, 100]))), shards: 100 }),
    );
    expect(text.split("<details>")[0]?.match(/^\| +\d+ \|/gm)?.length ?? 0).toBeLessThanOrEqual(12);
    expect(text.length).toBeLessThan(64_000);
  });

  it("lets no test's name become markup", () => {
    const name = "<img src=x onerror=alert(1)>|`x`\n::error::y.py";
    const text = page(plan({ tests: [name, "b.py"], timings: timings({ [name]: 500, "b.py": 10 }), shards: 2 }));
    expect(text.replace(/(`+)[^\n]*?\1/g, "")).not.toContain("<img");
    expect(text).not.toMatch(/^::error/m);
  });
});
