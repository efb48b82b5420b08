import { expect, it } from "vitest";
import { exampleRun } from "../testing/example-run.ts";
import { observations } from "./observations.ts";

const only = (known: Parameters<typeof exampleRun>[1]) => observations([exampleRun(1, known)])[0];

it("runs are in the order of their creation; of equal times by run, then by attempt", () => {
  const at = (run: number, attempt: number, minute: number) => exampleRun(run, { attempt, minute });
  const order = observations([at(3, 1, 5), at(2, 2, 5), at(2, 1, 5), at(9, 1, 1)]);
  expect(order.map(({ runId, attempt }) => [runId, attempt])).toEqual([
    [9, 1],
    [2, 1],
    [2, 2],
    [3, 1],
  ]);
});

it("a run without a creation time takes its place by its start, and without both has none", () => {
  expect(only({ created_at: null })?.context.createdAt).toBe(Date.UTC(2026, 0, 1, 1));
  expect(only({ created_at: null, started_at: null })).toBeUndefined();
  expect(only({ created_at: "soon", started_at: null })).toBeUndefined();
});

it("a run is not known before it exists, even if a clock says so", () => {
  const run = only({ completed_at: "2025-12-31T00:00:00Z" });
  expect(run?.knownAt).toBe(run?.context.createdAt);
  expect(run?.outcome.seconds).toBeNull();
});

it.each([
  ["success", true],
  ["neutral", true],
  [null, true],
  ["failure", false],
  ["cancelled", false],
  ["timed_out", false],
  ["skipped", false],
  ["action_required", false],
  ["a word that GitHub may add", false],
])("a run that ended with %s is complete: %s", (conclusion, complete) => {
  expect(only({ conclusion })?.outcome.complete).toBe(complete);
});

it("zero seconds are not a duration", () => {
  expect(only({ seconds: 0 })?.outcome.seconds).toBeNull();
});

it("a skipped job did not run and has no duration, whatever its times say", () => {
  const [job] = only({ jobs: { deploy: "skipped" } })?.jobs ?? [];
  expect(job).toMatchObject({ ran: false, seconds: null });
});

it("unknown jobs are not the same as none", () => {
  expect(only({})?.jobs).toBeNull();
  expect(only({ jobs: {} })?.jobs).toEqual([]);
});

it("workflows of one name in two files, or in two repositories, are two series", () => {
  const series = [{}, { workflow_path: "other.yml" }, { repository: "owner/fork" }].map((known) => only(known)?.series);
  expect(new Set(series).size).toBe(3);
});

it("the times of a job that an earlier attempt ran are not this run's", () => {
  const run = exampleRun(1, { attempt: 2, jobs: { build: 40, test: 90 } });
  const jobs = run.jobs?.map((job) => ({ ...job, carried: job.name === "build" })) ?? null;
  const [build, ran] = observations([{ ...run, jobs }])[0]?.jobs ?? [];
  expect(build).toMatchObject({ name: "build", ran: true, seconds: null, queueSeconds: null, completedAt: null });
  expect(ran).toMatchObject({ name: "test", seconds: 90 });
});

it("a run knows how many runs of its workflow were active when it was created, unless nobody looks", () => {
  const long = exampleRun(1, { minute: 0, seconds: 7200 });
  const other = exampleRun(2, { minute: 1, seconds: 7200, workflow_path: "docs.yml" });
  const history = [long, other, exampleRun(3, { minute: 60 })];
  expect(observations(history)[2]?.context.traffic?.logRuns).toBe(Math.log(2));
  expect(observations(history, { activeRuns: false })[2]?.context.traffic).toBeNull();
});
