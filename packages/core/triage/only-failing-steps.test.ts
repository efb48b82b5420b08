import { describe, expect, it } from "vitest";
import { parseJobLog } from "../logs/parse-job-log.ts";
import type { StepRecord } from "../record/record.ts";
import { onlyFailingSteps } from "./only-failing-steps.ts";

const at = (second: number) => `2026-01-01T00:00:${String(second).padStart(2, "0")}`;
const step = (from: number, to: number): StepRecord => ({
  number: 1,
  name: "x",
  started_at: `${at(from)}Z`,
  completed_at: `${at(to)}Z`,
  conclusion: "failure",
});
const log = parseJobLog([1, 2, 3, 4].map((second) => `${at(second)}.5000000Z line ${second}`).join("\n"));
const textsOf = (steps: readonly StepRecord[] | null) => onlyFailingSteps(log, steps).lines.map(({ text }) => text);

describe("onlyFailingSteps", () => {
  it("keeps the lines of failing steps, and the numbers of all", () => {
    expect(textsOf([step(2, 3)])).toEqual(["", "line 2", "line 3", ""]);
    expect(onlyFailingSteps(log, [step(2, 3)]).lines.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it("keeps the whole log where nothing is known of steps, or their times are of another clock", () => {
    expect(textsOf(null)).toHaveLength(4);
    expect(textsOf([])).not.toContain("");
    expect(textsOf([step(40, 50)])).not.toContain("");
  });
});
