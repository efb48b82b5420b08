import { describe, expect, it } from "vitest";
import { emptyRecord, type RunRecord } from "../../record/record.ts";
import { levelTimings } from "./level-timings.ts";
import { machineEffects } from "./machine-effects.ts";
import { type TestTimings, testTimings } from "./test-timings.ts";

/** Forty files of one second in four shards; every run deals them again, and `slowness` says how slow each shard was. */
function history(runs: number, slowness: (run: number, shard: number) => number, labels?: readonly string[]) {
  const records = Array.from({ length: runs }, (_, index): RunRecord => {
    const run = index + 1;
    const tests = Array.from({ length: 40 }, (_, file) => {
      const shard = Math.floor((file * (1 + 2 * run)) / 10) % 4;
      return { job: `test (${shard + 1})`, file: `t${file}.py`, seconds: slowness(run, shard) };
    });
    const runner = { labels: labels?.[index] === undefined ? [] : [labels[index]], os: null, arch: null };
    const times = { created_at: null, started_at: null, completed_at: null, conclusion: "success", steps: null };
    return emptyRecord({
      run_id: run,
      tests: tests.map((test) => ({ ...test, tests: null, failures: null, skipped: null })),
      jobs: [1, 2, 3, 4].map((number) => ({ name: `test (${number})`, runner, ...times })),
    });
  });
  return (runsOn?: string) => testTimings(records, { runsOn });
}

/** What the newest measurement of each file would have been on a usual machine. */
function newest(timings: TestTimings): number[] {
  const level = levelTimings(timings);
  return [...timings.byFile].map(([, history]) => level(history)[0] ?? Number.NaN);
}

function levelled(timings: TestTimings, file: string): number[] {
  return levelTimings(timings)(timings.byFile.get(file) ?? []);
}

describe("levelTimings", () => {
  it("takes a slow shard out of its files' seconds", () => {
    const timings = history(4, (run, shard) => (run === 4 && shard === 0 ? 1.6 : 1))();
    expect(Math.max(...[...timings.byFile].map(([, past]) => past[0]?.seconds ?? 0))).toBe(1.6);
    const seconds = newest(timings);
    expect(Math.max(...seconds)).toBeLessThan(1.1);
    expect(Math.min(...seconds)).toBeGreaterThan(0.95);
  });

  it("does not take one slow run for the usual, but follows when all of CI becomes faster", () => {
    const once = newest(history(6, (run) => (run === 6 ? 2 : 1))());
    expect(Math.max(...once)).toBeLessThan(1.1);
    const faster = newest(history(6, (run) => (run >= 5 ? 0.5 : 1))());
    expect(Math.max(...faster)).toBeLessThan(0.6);
  });

  it("believes a file that became slower alone in a crowd", () => {
    const { byFile, ...rest } = history(4, () => 1)();
    const [first, ...older] = byFile.get("t7.py") ?? [];
    const changed = new Map(byFile).set("t7.py", [{ seconds: 5, machine: first?.machine ?? 0 }, ...older]);
    expect(levelled({ ...rest, byFile: changed }, "t7.py")[0]).toBeGreaterThan(4.5);
  });

  it("counts what the asked kind of runner measured, and other kinds only where there is nothing else", () => {
    const both = history(4, (run) => (run % 2 === 0 ? 3 : 1), ["linux", "windows", "linux", "windows"]);
    expect(both("linux").byFile.get("t0.py")).toHaveLength(4);
    expect(levelled(both("linux"), "t0.py")).toHaveLength(2);
    expect(newest(both("linux")).every((seconds) => Math.abs(seconds - 1) < 0.1)).toBe(true);
    expect(newest(both("windows")).every((seconds) => Math.abs(seconds - 3) < 0.3)).toBe(true);
    expect(levelled(both("macos"), "t0.py")).toHaveLength(4);
  });

  it("leaves timings as they are when no file was measured twice", () => {
    const once = history(1, (_, shard) => 1 + shard)();
    expect(machineEffects(once).size).toBe(0);
    expect(newest(once).sort()).toEqual(newest(once).sort());
    expect(new Set(newest(once))).toEqual(new Set([1, 2, 3, 4]));
  });
});
