import { expect, it } from "vitest";
import { queueTime } from "./queue-time.ts";
import { observations } from "./runs/observations.ts";
import { exampleRun } from "./testing/example-run.ts";

/** Runs whose only job waits as long as said; null: nobody recorded when it was created. */
const waiting = (...seconds: (number | null)[]) =>
  observations(
    seconds.map((wait, index) => {
      const run = exampleRun(index + 1, { jobs: { build: 60 } });
      const created = (start: string | null) =>
        wait === null ? null : new Date(Date.parse(start ?? "") - wait * 1000).toISOString();
      return { ...run, jobs: run.jobs?.map((job) => ({ ...job, created_at: created(job.started_at) })) ?? null };
    }),
  );

it("the median of what the jobs waited", () => {
  expect(queueTime(waiting(1, 2, 90))).toEqual({ p50: 2, jobs: 3 });
});

it("only the last runs count", () => {
  expect(queueTime(waiting(...Array(50).fill(600), ...Array(30).fill(5)))?.p50).toBe(5);
});

it("the last thirty runs count, and no fewer", () => {
  const few = Array(14).fill(5);
  expect(queueTime(waiting(...Array(16).fill(600), ...few))).toEqual({ p50: 600, jobs: 30 });
  expect(queueTime(waiting(600, ...Array(16).fill(5), ...few))).toEqual({ p50: 5, jobs: 30 });
});

it("unknown is not zero, and a clock that ran backwards says nothing", () => {
  expect(queueTime(waiting(null, null))).toBeNull();
  expect(queueTime(waiting(-4))).toBeNull();
  expect(queueTime([])).toBeNull();
  expect(queueTime(waiting(0))?.p50).toBe(0);
});
