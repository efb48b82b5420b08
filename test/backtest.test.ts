import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { action } from "../commands/backtest.ts";
import type { PredictionLine } from "../packages/core/duration/replay/backtest.ts";
import type { ModelScore } from "../packages/core/duration/replay/score-board.ts";
import { fileStore } from "../packages/core/history/files/file-store.ts";
import { runInMemory } from "../packages/core/hosts/memory.ts";
import { emptyRecord, type RunRecord } from "../packages/core/record/record.ts";
import { describeSharedData } from "./describe-shared-data.ts";

async function predictions(history: readonly RunRecord[]): Promise<string[]> {
  const { performed } = await runInMemory(action, { history, inputs: { predictions: "out.ndjson" } });
  const [effect] = performed;
  return effect?.kind === "write-file" ? effect.content.split("\n").filter((line) => line !== "") : [];
}

it("without history there is nothing to score, and nothing fails", async () => {
  const { exitCode, presented, summary, performed } = await runInMemory(action);
  expect(exitCode).toBe(0);
  expect(presented?.outputs).toMatchObject({ mdape: null, coverage80: null, n: 0 });
  expect(summary).toContain("Nothing to score");
  expect(performed).toEqual([]);
});

it("a long replay tells how far it is", async () => {
  const history = Array.from({ length: 2100 }, (_, index) => {
    const created = Date.UTC(2026, 0, 1) + index * 3_600_000;
    const created_at = new Date(created).toISOString();
    const completed_at = new Date(created + 60_000).toISOString();
    return emptyRecord({ run_id: index, conclusion: "success", created_at, started_at: created_at, completed_at });
  });
  const { log } = await runInMemory(action, { history });
  expect(log).toHaveLength(2);
});

describeSharedData("R-replay", "on the replayed projects", (replay) => {
  const read = async (project: string) =>
    (await fileStore(resolve(replay, `${project}.records.ndjson.gz`)).read()).records;

  it("ours is compared with the simple ways, on runs and on jobs", async () => {
    const { presented, summary } = await runInMemory(action, { history: await read("mathjs") });
    const scored = presented?.data as { runs: ModelScore[]; jobs: ModelScore[] } | undefined;
    for (const scores of [scored?.runs ?? [], scored?.jobs ?? []]) {
      expect(scores.map(({ name }) => name)).toEqual(
        expect.arrayContaining(["paceline", "last value", "median of 10"]),
      );
      const [ours, ...others] = scores;
      const lastValue = others.find(({ name }) => name === "last value");
      expect(ours?.mdape ?? 1).toBeLessThan(lastValue?.mdape ?? 0);
      expect(ours?.coverage80).toBeGreaterThan(0.7);
    }
    expect(summary).toMatch(/last value/);
  });

  it.each([1, 10, 37, 52])("the first %i runs alone give the same first lines", async (count) => {
    const records = await read("find-my-way");
    const some = await predictions(records.slice(0, count));
    expect(some).toHaveLength(2 * count);
    expect((await predictions(records)).slice(0, some.length)).toEqual(some);
  });

  it("a run that lasted into the next ones is unknown to them", async () => {
    const records = await read("find-my-way");
    const [, second, third, fourth] = records;
    const late = records.map((run) => (run === second ? { ...run, completed_at: fourth?.completed_at ?? null } : run));
    const without = records.filter((run) => run !== second);
    const lineOf = (lines: readonly string[]) =>
      lines.map((line) => JSON.parse(line) as PredictionLine).find(({ run_id }) => run_id === third?.run_id);
    expect(lineOf(await predictions(late))).toEqual(lineOf(await predictions(without)));
  });
});

describe("active runs", () => {
  /** Short runs and a long one that begins among them; all that is left of it is that it began, or nothing at all. */
  const run = (run_id: number, minute: number, seconds: number | null) => {
    const at = (milliseconds: number) => new Date(Date.UTC(2026, 0, 1) + milliseconds).toISOString();
    return emptyRecord({
      run_id,
      conclusion: seconds === null ? null : "success",
      created_at: at(60_000 * minute),
      started_at: at(60_000 * minute),
      completed_at: seconds === null ? null : at(60_000 * minute + 1000 * seconds),
    });
  };
  const short = Array.from({ length: 12 }, (_, index) => run(index + 1, 10 * index, 60 + ((index * 37) % 50)));
  const answers = async (history: readonly RunRecord[], inputs: Record<string, string> = {}) => {
    const { performed } = await runInMemory(action, { history, inputs: { ...inputs, predictions: "out.ndjson" } });
    const [effect] = performed;
    const lines = effect?.kind === "write-file" ? effect.content.trim().split("\n") : [];
    return lines.map((line): PredictionLine => JSON.parse(line)).filter(({ run_id }) => run_id !== 99);
  };

  it("count, whatever becomes of them", async () => {
    const long = await answers([...short, run(99, 45, 50_000)]);
    expect(await answers([...short, run(99, 45, null)])).toEqual(long);
    expect(await answers([...short, run(99, 45, 30_000)])).toEqual(long);
    expect(await answers(short)).not.toEqual(long);
  });

  it("do not count where that is not wanted", async () => {
    const inputs = { "on-their-way": "false" };
    expect(await answers(short, inputs)).toEqual(await answers([...short, run(99, 45, 50_000)], inputs));
  });
});
