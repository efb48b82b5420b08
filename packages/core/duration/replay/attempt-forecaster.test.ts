import { describe, expect, it } from "vitest";
import type { RunRecord } from "../../record/record.ts";
import { predictDuration } from "../predict-duration.ts";
import { type ExampleRun, exampleRun } from "../testing/example-run.ts";
import { flakyHistory } from "../testing/simulate-repeats.ts";
import { backtest } from "./backtest.ts";

const predicted = async (records: readonly RunRecord[], attempt = 1) =>
  predictDuration(records, {
    repository: "owner/name",
    workflow: "CI",
    event: "push",
    branch: "main",
    sha: null,
    files: null,
    attempt,
    now: new Date("2026-06-01T00:00:00Z"),
  });

/** Ten minutes, of which `test` is the longest job; the second attempt repeats only `lint`. */
const whole = (number: number, known: ExampleRun = {}) =>
  exampleRun(number, { seconds: 600 + number, jobs: { test: 590, lint: 30 }, ...known });
const partial = (number: number) => {
  const run = exampleRun(number, { attempt: 2, seconds: 40, jobs: { test: 590, lint: 30 }, minute: 60 * number + 20 });
  return { ...run, jobs: run.jobs?.map((job) => ({ ...job, carried: job.name === "test" })) ?? null };
};
const many = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe("first attempts in a repository with flaky tests", () => {
  it.each([
    [0.3, "all jobs"],
    [0.5, "all jobs"],
    [0.8, "all jobs"],
    [0.8, "jobs that ran"],
    [0.8, "no jobs"],
  ] as const)(
    "are off by more than half in at most 2 %% of runs when a share of %d is flaky, and records tell of %s",
    (flakyShare, recorded) => {
      const lines = [1, 2, 3].flatMap(
        (seed) => backtest(flakyHistory({ seed, pushes: 60, flakyShare, recorded })).lines,
      );
      const first = lines.filter(({ job, attempt, p50 }) => job === null && attempt === 1 && p50 !== null);
      const off = first.filter(({ p50, actual }) => Math.abs((p50 ?? 0) - actual) > 0.5 * actual);
      expect(first.length).toBeGreaterThan(130);
      expect(off.length / first.length).toBeLessThanOrEqual(0.02);
    },
  );
});

describe("later attempts", () => {
  it("are predicted from later attempts, and first ones are not", async () => {
    const records = many(30).flatMap((number) =>
      number % 10 === 0 ? [whole(number, { conclusion: "failure" }), partial(number)] : [whole(number)],
    );
    const [first, second] = [await predicted(records), await predicted(records, 2)];
    expect(first.run.p50).toBeGreaterThan(590);
    expect(second.run.p50).toBeLessThan(60);
    expect(second.jobs.map(({ name }) => name)).toEqual(["lint"]);
    expect([first.runsUsed, second.runsUsed]).toEqual([27, 3]);
  });

  it("are predicted like first ones before any ran, and where they repeat the whole run", async () => {
    const before = many(30).map((number) => whole(number));
    expect((await predicted(before, 2)).run.p50).toBeGreaterThan(590);
    const again = many(8).map((number) => whole(number, { attempt: 2, minute: 60 * number + 20 }));
    expect((await predicted([...before, ...again], 2)).run.p50).toBeGreaterThan(590);
  });

  it("follow first ones, where those foretold them better", async () => {
    const level = (number: number) => 300 * (1 + Math.floor(number / 11));
    const records = many(43).flatMap((number) => {
      const first = exampleRun(number, { seconds: level(number) });
      const again = exampleRun(number, { seconds: level(number), attempt: 2, minute: 60 * number + 30 });
      return number % 11 === 10 ? [first, again] : [first];
    });
    expect((await predicted(records, 2)).run.p50).toBeGreaterThan(1000);
  });

  it("do not teach first ones, even where the record calls itself one", async () => {
    const misnamed = many(12).map((number) => ({ ...partial(30 + number), attempt: 1 }));
    const { run } = await predicted([...many(30).map((number) => whole(number)), ...misnamed]);
    expect(run.p50).toBeGreaterThan(590);
  });
});

it("a run is never predicted to be shorter than a job that surely runs", async () => {
  // The last runs skipped the time of their longest job, which has its own record.
  const records = many(40).map((number) =>
    exampleRun(number, { seconds: number > 20 ? 100 : 600, jobs: { test: 500 } }),
  );
  const { run, jobs } = await predicted(records);
  expect(jobs[0]?.p50).toBeGreaterThan(490);
  expect(run.p50).toBeGreaterThanOrEqual(jobs[0]?.p50 ?? 0);
  expect(run.p90).toBeGreaterThanOrEqual(jobs[0]?.p90 ?? 0);
});
