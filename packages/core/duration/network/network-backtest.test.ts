import { describe, expect, it } from "vitest";
import type { RunRecord } from "../../record/record.ts";
import { mulberry32 } from "../../stats/mulberry32.ts";
import { backtest } from "../replay/backtest.ts";
import { exampleRun } from "../testing/example-run.ts";
import { loadNetworkTrainer } from "./network-trainer.ts";

const train = await loadNetworkTrainer();

/** Durations that follow the lines, the time of day and whether the branch is main, each by a share of its own. */
function additive(count: number): RunRecord[] {
  const random = mulberry32(5);
  let minute = 0;
  return Array.from({ length: count }, (_, index) => {
    minute += 30 + Math.floor(300 * random());
    const lines = Math.floor(Math.exp(8 * random()));
    const onMain = random() < 0.5;
    const angle = (minute / 60 / 24) * 2 * Math.PI;
    const noise = 0.04 * (random() - 0.5);
    return exampleRun(index + 1, {
      minute,
      seconds: 300 * Math.exp(0.25 * Math.sin(angle) + Math.log1p(lines) / 16 + (onMain ? 0.3 : 0) + noise),
      branch: onMain ? "main" : `feature-${index}`,
      changes: { files: [{ path: "src/a.ts", additions: lines, deletions: 0, status: null }], truncated: false },
    });
  });
}

const errorOf = (records: readonly RunRecord[], options: Parameters<typeof backtest>[1]) => {
  const { runs, lines } = backtest(records, options);
  const error = (name: string) => runs.find((score) => score.name === name)?.mdape ?? Number.NaN;
  const best = lines.slice(-100).filter(({ model }) => model?.startsWith("network")).length / 100;
  return { answer: error("paceline"), network: error("network"), similar: error("similar runs"), best };
};

describe("the network in the tournament", () => {
  it("is used where it wins, and makes the answer better there", () => {
    const records = additive(700);
    const withIt = errorOf(records, { train });
    expect(withIt.network).toBeLessThan(withIt.similar);
    expect(withIt.best).toBeGreaterThan(0.7);
    expect(withIt.answer).toBeLessThan(errorOf(records, {}).answer);
  });

  it("is not used where there is nothing to correct", () => {
    const steady = Array.from({ length: 200 }, (_, index) => exampleRun(index + 1, { seconds: index % 9 ? 100 : 101 }));
    expect(backtest(steady, { train }).lines.some(({ model }) => model?.includes("network"))).toBe(false);
  });

  it("looks at nothing that comes later, and the order of the records does not matter", () => {
    const records = additive(260);
    const whole = backtest(records, { train }).lines;
    for (const count of [60, 61, 125, 240]) {
      expect(whole.slice(0, count)).toEqual(backtest(records.slice(0, count), { train }).lines);
    }
    expect(backtest(records.toReversed(), { train }).lines).toEqual(whole);
  });
});
