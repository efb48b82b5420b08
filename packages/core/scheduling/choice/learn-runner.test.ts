import { describe, expect, it } from "vitest";
import { emptyRecord, type RunRecord } from "../../record/record.ts";
import { learnRunner, tellingLabel } from "./learn-runner.ts";

function run(
  id: number,
  labels: Readonly<Record<string, readonly string[]>>,
  more: Partial<RunRecord> = {},
): RunRecord {
  const jobs = Object.entries(labels).map(([name, of]) => ({
    name,
    runner: { labels: of, os: null, arch: null },
    created_at: null,
    started_at: null,
    completed_at: null,
    conclusion: "success",
    steps: null,
  }));
  const tests = jobs
    .filter(({ name }) => name.startsWith("test"))
    .map(({ name }) => ({ job: name, file: "a.py", seconds: 1, tests: 1, failures: 0, skipped: 0 }));
  return emptyRecord({ run_id: id, started_at: `2026-01-0${id}T00:00:00Z`, jobs, tests, ...more });
}

describe("learnRunner", () => {
  it("takes the labels of the newest run's test jobs", () => {
    const runs = [run(2, { test: ["big"], lint: ["ubuntu-latest"] }), run(1, { test: ["ubuntu-latest"] })];
    expect(learnRunner(runs)).toEqual(["big"]);
    expect(learnRunner(runs.toReversed())).toEqual(["big"]);
  });

  it("does not choose between several kinds of machine, but listens to the job that it is told", () => {
    const runs = [run(1, { "test linux": ["ubuntu-latest"], "test windows": ["windows-latest"] })];
    expect(learnRunner(runs)).toBeNull();
    expect(learnRunner(runs, "test windows")).toEqual(["windows-latest"]);
  });

  it("is unknown without test jobs, and not taken from forks", () => {
    expect(learnRunner([])).toBeNull();
    expect(learnRunner([run(1, { lint: ["ubuntu-latest"] })])).toBeNull();
    expect(learnRunner([run(2, { test: ["evil"] }, { trust: "fork" }), run(1, { test: ["ours"] })])).toEqual(["ours"]);
  });
});

it("a label tells machines apart where it says more than that they are self-hosted", () => {
  expect(tellingLabel(["self-hosted", "Linux", "X64", "gpu-box"])).toBe("gpu-box");
  expect(tellingLabel(["ubuntu-latest"])).toBe("ubuntu-latest");
  expect(tellingLabel(["self-hosted", "linux"])).toBe("self-hosted");
  expect(tellingLabel([])).toBeUndefined();
});
