import { expect, it } from "vitest";
import type { RunRecord } from "../../record/record.ts";
import { exampleRun } from "../testing/example-run.ts";
import { ActiveRuns } from "./active-runs.ts";
import { runHeaders } from "./run-headers.ts";

const START = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;

/** The minutes in which the runs began that are shown in this minute. */
const shown = (minute: number, ...runs: RunRecord[]) =>
  new ActiveRuns(runHeaders(runs))
    .at(START + minute * MINUTE)
    .map(({ startedAt: since }) => (since - START) / MINUTE)
    .sort((a, b) => a - b);

const slow = exampleRun(1, { minute: 0, seconds: 3600 });
const quick = exampleRun(2, { minute: 10, seconds: 600 });

it("a run is shown from after its creation until its end is known", () => {
  expect(shown(0, slow)).toEqual([]);
  expect(shown(15, slow, quick)).toEqual([0, 10]);
  expect(shown(20, slow, quick)).toEqual([0, 10]);
  expect(shown(21, slow, quick)).toEqual([0]);
  expect(shown(61, slow, quick)).toEqual([]);
});

it("a run of which no end is recorded is shown, but not for ever", () => {
  const endless = exampleRun(3, { minute: 0, completed_at: null });
  expect(shown(60, endless)).toEqual([0]);
  expect(shown(13 * 60, endless)).toEqual([]);
});

it("runs that failed, were cancelled or come from forks are active like any other", () => {
  const others = [
    exampleRun(1, { minute: 1, seconds: 900, conclusion: "failure" }),
    exampleRun(2, { minute: 2, seconds: 900, conclusion: "cancelled" }),
    exampleRun(3, { minute: 3, seconds: 900, trust: "fork" }),
  ];
  expect(shown(5, ...others)).toEqual([1, 2, 3]);
});

it("a second attempt is not shown before it was started, though its run was created long before", () => {
  const started_at = new Date(START + 100 * MINUTE).toISOString();
  const again = exampleRun(1, { minute: 0, attempt: 2, started_at, seconds: 7200 });
  expect(shown(60, again)).toEqual([]);
  expect(shown(110, again)).toEqual([100]);
});

it("a clock that ran backwards shows nothing", () => {
  expect(shown(1, exampleRun(1, { minute: 0, completed_at: "2025-12-31T00:00:00Z" }))).toEqual([]);
});
