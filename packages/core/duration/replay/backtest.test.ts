import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../../testkit/property-runs.ts";
import type { RunRecord } from "../../record/record.ts";
import { exampleRun } from "../testing/example-run.ts";
import { type BacktestOptions, backtest } from "./backtest.ts";

const hours = (count: number, seconds: (index: number) => number = () => 100) =>
  Array.from({ length: count }, (_, index) => exampleRun(index + 1, { seconds: seconds(index) }));

const lineOf = (records: readonly RunRecord[], run: number, job: string | null = null) =>
  backtest(records).lines.find((line) => line.run_id === run && line.job === job);

describe("what a prediction knows", () => {
  it("the first run has a line, but nothing to be predicted from", () => {
    expect(backtest(hours(1)).lines).toEqual([
      { run_id: 1, attempt: 1, job: null, p10: null, p50: null, p90: null, model: null, actual: 100, scored: true },
    ]);
  });

  it("a run that is still going teaches nothing, however early it began", () => {
    const slow = exampleRun(1, { minute: 0, seconds: 7200 });
    const during = exampleRun(2, { minute: 60, seconds: 50 });
    const after = exampleRun(3, { minute: 121, seconds: 50 });
    expect(lineOf([slow, during, after], 2)?.p50).toBeNull();
    expect(lineOf([slow, during, after], 3)?.p50).not.toBeNull();
  });

  it("a run that ends in the very moment another is created comes too late for it", () => {
    const first = exampleRun(1, { minute: 0, seconds: 60 });
    expect(lineOf([first, exampleRun(2, { minute: 1 })], 2)?.p50).toBeNull();
  });

  it("a clock that ran backwards does not let a run predict itself", () => {
    const odd = exampleRun(1, { completed_at: "2025-12-31T00:00:00Z", started_at: "2025-12-30T00:00:00Z" });
    expect(lineOf([odd, exampleRun(2)], 1)?.p50).toBeNull();
  });

  it.each(["failure", "cancelled", "timed_out", "skipped"])(
    "a run that ended with %s teaches nothing",
    (conclusion) => {
      const line = lineOf([exampleRun(1, { conclusion }), exampleRun(2)], 2);
      expect(line?.p50).toBeNull();
      expect(lineOf([exampleRun(1), exampleRun(2, { conclusion })], 2)).toMatchObject({ p50: 100, scored: false });
    },
  );

  it("a run from a fork gets a prediction but teaches nothing", () => {
    const fork = exampleRun(1, { trust: "fork" });
    expect(lineOf([fork, exampleRun(2)], 2)?.p50).toBeNull();
    expect(lineOf([exampleRun(1), { ...fork, run_id: 2, created_at: "2026-01-02T00:00:00Z" }], 2)).toMatchObject({
      p50: 100,
      scored: false,
    });
  });

  it("one workflow teaches another nothing", () => {
    const other = exampleRun(1, { workflow: "Docs", workflow_path: ".github/workflows/docs.yml" });
    expect(lineOf([other, exampleRun(2)], 2)?.p50).toBeNull();
  });
});

describe("what gets a line", () => {
  it("a run without usable time has none, and disturbs nobody", () => {
    const senseless = [
      exampleRun(1, { seconds: 0 }),
      exampleRun(2, { completed_at: null }),
      exampleRun(3, { created_at: null, started_at: null }),
      exampleRun(4, { completed_at: "yesterday" }),
      exampleRun(5, { completed_at: "2025-01-01T00:00:00Z" }),
    ];
    expect(backtest([...senseless, exampleRun(6)]).lines.map(({ run_id }) => run_id)).toEqual([6]);
  });

  it("each job that ran has a line of its own", () => {
    const jobs = { build: 40, test: 90, deploy: "skipped" } as const;
    const { lines } = backtest([exampleRun(1, { jobs }), exampleRun(2, { jobs })]);
    expect(lines.filter((line) => line.run_id === 2).map(({ job, p50 }) => [job, p50])).toEqual([
      [null, 100],
      ["build", 40],
      ["test", 90],
    ]);
  });

  it("a job that succeeded in a failed run teaches", () => {
    const failed = exampleRun(1, { conclusion: "failure", jobs: { build: 40 } });
    expect(lineOf([failed, exampleRun(2, { jobs: { build: 40 } })], 2, "build")?.p50).toBe(40);
  });
});

it("a job that failed teaches nothing", () => {
  const first = exampleRun(1, { jobs: { build: 40 } });
  const failed = { ...first, jobs: first.jobs?.map((job) => ({ ...job, conclusion: "failure" })) ?? null };
  expect(lineOf([failed, exampleRun(2, { jobs: { build: 40 } })], 2, "build")?.p50).toBeNull();
});

describe("scores", () => {
  it("a steady workflow is predicted without error", () => {
    const [answer] = backtest(hours(30)).runs;
    expect(answer).toMatchObject({ name: "paceline", mdape: expect.closeTo(0, 9), within10: 1, coverage80: 1, n: 29 });
  });

  it("all models are scored on the same runs", () => {
    const { runs } = backtest(hours(60, (index) => 100 + (index % 7)));
    expect(new Set(runs.map(({ n }) => n)).size).toBe(1);
    expect(runs.map(({ name }) => name)).toEqual(expect.arrayContaining(["paceline", "last value", "median of 10"]));
  });

  it("each model has a range of its own on runs, which mostly holds", () => {
    const { runs, jobs } = backtest(
      Array.from({ length: 150 }, (_, index) => {
        const seconds = 100 + ((index * 37) % 41);
        return exampleRun(index + 1, { seconds, jobs: { build: seconds } });
      }),
    );
    for (const { coverage80, pinball } of runs) {
      expect(coverage80).toBeGreaterThan(0.7);
      expect(coverage80).toBeLessThan(0.95);
      expect(pinball).toBeGreaterThan(0);
    }
    expect(jobs[1]?.coverage80).toBeNull();
  });

  it("where the last value is best, the answer comes close to it", () => {
    // The level moves every 25 runs and stays: any look further back is late.
    const { runs } = backtest(hours(300, (index) => 100 * 1.5 ** (Math.floor(index / 25) % 4)));
    const error = (name: string) => runs.find((score) => score.name === name)?.mape ?? Number.NaN;
    expect(error("paceline")).toBeLessThan(error("median of 10"));
  });

  it("nothing scored is unknown, not zero", () => {
    expect(backtest([]).runs).toEqual([
      { name: "paceline", mdape: null, mape: null, within10: null, coverage80: null, pinball: null, n: 0 },
    ]);
  });
});

/** Runs that overlap, tie, fail and lack times, in the order of their creation. */
const histories = fc
  .array(
    fc.record({
      minute: fc.integer({ min: 0, max: 300 }),
      seconds: fc.integer({ min: -5, max: 9000 }),
      event: fc.constantFrom("push", "pull_request", null),
      branch: fc.constantFrom("main", "feature", null),
      conclusion: fc.constantFrom("success", "success", "success", "failure", "cancelled", null),
      trust: fc.constantFrom("trusted", "trusted", "fork"),
      attempt: fc.integer({ min: 1, max: 2 }),
      workflow_path: fc.constantFrom("a.yml", "b.yml"),
      jobs: fc.option(fc.dictionary(fc.constantFrom("build", "test"), fc.integer({ min: 0, max: 900 })), {
        nil: undefined,
      }),
    }),
    { maxLength: 40 },
  )
  .map((runs) =>
    runs
      .toSorted((a, b) => a.minute - b.minute)
      .map(({ jobs, ...run }, index) => exampleRun(index + 1, { ...run, ...(jobs && { jobs }) })),
  );

/** What GitHub's list of runs shows while a run is active. */
const beginningOf = (run: RunRecord): RunRecord =>
  exampleRun(run.run_id, {
    attempt: run.attempt,
    workflow_path: run.workflow_path,
    created_at: run.created_at,
    started_at: run.started_at,
    completed_at: null,
    conclusion: null,
  });

describe("for any history", () => {
  it("the earliest records alone give the first of its lines", () => {
    fc.assert(
      fc.property(histories, fc.nat({ max: 40 }), (records, count) => {
        const some = backtest(records.slice(0, count)).lines;
        expect(backtest(records).lines.slice(0, some.length)).toEqual(some);
      }),
      { numRuns: 200 },
    );
  });

  it("the order of the records does not matter", () => {
    fc.assert(
      fc.property(
        histories.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        ([records, shuffled]) => {
          expect(backtest(shuffled)).toEqual(backtest(records));
        },
      ),
    );
  });

  /** What is known when the target is created, instead of the whole history; `late` is done to what ends later. */
  const predictsTheSame = (late: (run: RunRecord) => RunRecord[], options: BacktestOptions) =>
    fc.assert(
      fc.property(histories, fc.nat(), (records, pick) => {
        const target = records[pick % Math.max(1, records.length)];
        if (target === undefined) return;
        const created = Date.parse(target.created_at ?? "");
        const known = records.flatMap((run) =>
          run === target || Date.parse(run.completed_at ?? "") < created ? [run] : late(run),
        );
        const key = (line: { run_id: number; attempt: number }) => `${line.run_id}.${line.attempt}`;
        const linesOf = (history: readonly RunRecord[]) =>
          backtest(history, options).lines.filter((line) => key(line) === key(target));
        expect(linesOf(known)).toEqual(linesOf(records));
      }),
      { numRuns: propertyRuns(300) },
    );

  it("of a run that ends later nothing is known but that it began", () => {
    predictsTheSame((run) => [beginningOf(run)], {});
  });

  it("whatever becomes of a run that is still active, the prediction is the same", () => {
    const otherwise = (run: RunRecord): RunRecord => ({
      ...run,
      completed_at: new Date(Date.parse(run.completed_at ?? run.created_at ?? "") + 5e6).toISOString(),
      conclusion: run.conclusion === "success" ? "failure" : "success",
      jobs: exampleRun(1, { jobs: { other: 7 } }).jobs,
      tests: [],
    });
    predictsTheSame((run) => [otherwise(run)], {});
  });

  it("where active runs are not counted, every run that ended later can be taken away", () => {
    predictsTheSame(() => [], { activeRuns: false });
  });

  it("predictions are in order, above zero, and finite", () => {
    fc.assert(
      fc.property(histories, (records) => {
        for (const { p10, p50, p90, actual } of backtest(records).lines) {
          expect(actual).toBeGreaterThan(0);
          if (p10 === null || p50 === null || p90 === null) continue;
          expect(p10 > 0 && p10 <= p50 && p50 <= p90 && Number.isFinite(p90)).toBe(true);
        }
      }),
    );
  });
});
