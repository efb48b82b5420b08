import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyRecord, type JobRecord, type RunRecord } from "../record/record.ts";
import { renderMarkdown } from "../render/render-markdown.ts";
import { artifactName } from "./artifact-name.ts";
import { buildRunRecord, type SharedFacts } from "./build-run-record.ts";
import { jobName, shownJobName } from "./jobs/job-name.ts";
import { splitJobName } from "./jobs/split-job-name.ts";
import { jobTimes } from "./page/job-times.ts";
import { jobsGantt } from "./page/jobs-gantt.ts";
import { telemetrySummary } from "./page/telemetry-summary.ts";
import type { Telemetry } from "./telemetry.ts";

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 5, 12) + seconds * 1000).toISOString();
const job = (name: string, created: number, started: number, ended: number, given: Partial<JobRecord> = {}) => ({
  name,
  runner: null,
  created_at: at(created),
  started_at: at(started),
  completed_at: at(ended),
  conclusion: "success",
  steps: null,
  ...given,
});
const run: SharedFacts = {
  ...emptyRecord({ run_id: 7, repository: "acme/app", workflow: "CI", conclusion: "success" }),
  created_at: at(0),
  started_at: at(0),
  completed_at: at(500),
};
const unknown = { cases: null, failures: null, errors: null, skipped: null, retries: null, seconds: null };
const telemetry = (record: RunRecord, given: Partial<Telemetry> = {}): Telemetry => ({
  mode: "run",
  record,
  reports: [],
  reportsLeftOut: null,
  totals: unknown,
  stored: { artifact: { done: true, reason: "paceline-run-7-1" }, cache: { done: false, reason: "read-only token" } },
  backfilled: 0,
  cost: null,
  comparison: null,
  ...given,
});

describe("the record of a run", () => {
  const part = emptyRecord({
    run_id: 7,
    conclusion: "failure",
    branch: "evil",
    trust: "trusted",
    tests: [{ job: "test", file: "a.py", seconds: 1, tests: 1, failures: 0, skipped: 0 }],
  });

  it("ends with its last job", () => {
    const record = buildRunRecord({ run, jobs: [job("a", 0, 5, 100), job("b", 0, 5, 440)], changes: null, parts: [] });
    expect(record.completed_at).toBe(at(440));
  });

  it("has no end while it runs", () => {
    const running = { ...run, completed_at: null };
    expect(
      buildRunRecord({ run: running, jobs: [job("a", 0, 5, 100)], changes: null, parts: [] }).completed_at,
    ).toBeNull();
  });

  it("takes from its jobs' parts only what GitHub cannot know", () => {
    const fork = { ...run, trust: "fork" } as const;
    const record = buildRunRecord({ run: fork, jobs: null, changes: null, parts: [part] });
    expect(record).toMatchObject({ tests: part.tests, conclusion: "success", branch: null, trust: "fork" });
    expect(record.failures).toBeNull();
  });

  it("says of a fork where its commit is", () => {
    const known = { jobs: null, changes: null, parts: [] };
    const fork = buildRunRecord({ run: { ...run, trust: "fork", head_repository: "eve/app" }, ...known });
    expect(fork).toMatchObject({ trust: "fork", head_repository: "eve/app" });
    expect(buildRunRecord({ run: { ...run, head_repository: "acme/app" }, ...known })).not.toHaveProperty(
      "head_repository",
    );
  });

  it("takes nothing from parts of other runs and attempts", () => {
    const others = [
      { ...part, run_id: 8 },
      { ...part, attempt: 2 },
    ];
    expect(buildRunRecord({ run, jobs: null, changes: null, parts: others }).tests).toBeNull();
  });
});

describe("names", () => {
  it.each([
    ["test", "", "test"],
    ["test", "null", "test"],
    ["test", `{"shard":3}`, "test (3)"],
    ["test", `{"os":"ubuntu-latest","node":24,"experimental":true}`, "test (ubuntu-latest, 24, true)"],
    ["test", `{"include":{"a":"x","b":["y",null]}}`, "test (x, y)"],
    ["test", "{broken", "test"],
  ])("job %s with matrix %s is called %s", (key, matrix, name) => {
    expect(jobName(key, matrix)).toBe(name);
    expect(shownJobName(name)).toBe(name);
  });

  it("of jobs that carry their test files in the matrix are as short as GitHub shows them", () => {
    const files = Array.from({ length: 5_000 }, (_, index) => `tests/unit/test_${index}.py`);
    const [one, other] = [files, files.slice(1)].map((tests) =>
      jobName("test", JSON.stringify({ shard: 3, total: 6, tests })),
    );
    const shown = shownJobName(one ?? "");
    expect(shown).toHaveLength(100);
    expect(shown).toMatch(/^test \(3, 6, tests\/unit\/test_0\.py, .*[^.]\.\.\.$/);
    expect(splitJobName(shown).identity).toBe("test");
    expect(splitJobName(shown).matrix.slice(0, 3)).toEqual(["3", "6", "tests/unit/test_0.py"]);
    // Artifacts of jobs that begin alike do not get in each other's way.
    expect(artifactName(7, 1, one ?? "")).not.toBe(artifactName(7, 1, other ?? ""));
    expect(artifactName(7, 1, one ?? "")).toMatch(/^paceline-run-7-1-test-3-6-tests-unit-.{1,90}-[0-9a-f]{8}$/);
  });

  it("of artifacts hold nothing that a file system refuses", () => {
    expect(artifactName(7, 2)).toBe("paceline-run-7-2");
    expect(artifactName(7, 2, "test (ubuntu-latest, 24)")).toEqual(
      expect.stringMatching(/^paceline-run-7-2-test-ubuntu-latest-24-[0-9a-f]{8}$/),
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(artifactName(7, 1, name)).toMatch(/^paceline-run-7-1(-[A-Za-z0-9._-]{1,100})?$/);
      }),
    );
  });
});

describe("jobs on the clock", () => {
  it("wait from their creation to their start", () => {
    expect(jobTimes([job("a", 10, 25, 100)], at(0))).toEqual([
      { name: "a", conclusion: "success", waitSeconds: 15, startSecond: 25, workSeconds: 75 },
    ]);
  });

  it("have no place there when they were skipped, never started, or ran in an earlier attempt", () => {
    const skipped = job("s", 0, 0, 0, { conclusion: "skipped" });
    const queued = job("q", 0, 0, 0, { started_at: null, completed_at: null });
    const carried = job("carried", 5, -400, -300, { carried: true });
    expect(jobTimes([skipped, queued, carried], at(0))).toEqual([]);
  });

  it("start with the run at the earliest, though clocks differ by a second", () => {
    expect(jobTimes([job("a", 0, -1, 9)], at(0))).toMatchObject([{ startSecond: 0, waitSeconds: 0 }]);
  });
});

describe("the chart of jobs", () => {
  const code = (jobs: JobRecord[]) => {
    const [block] = jobsGantt(jobTimes(jobs, at(0)));
    return block?.kind === "mermaid" ? block.code : "";
  };

  it("shows work, waiting and failure", () => {
    const chart = code([job("build", 0, 0, 110), job("test", 110, 140, 420, { conclusion: "failure" })]);
    expect(chart.split("\n").slice(3)).toEqual([
      "  1 build :active, 1970-01-01 00:00:00, 1970-01-01 00:01:50",
      "  2 waits for a runner :done, 1970-01-01 00:01:50, 1970-01-01 00:02:20",
      "  2 test :crit, 1970-01-01 00:02:20, 1970-01-01 00:07:00",
    ]);
  });

  it("is left out for one job, and cut to the twenty longest", () => {
    expect(code([job("build", 0, 0, 110)])).toBe("");
    const many = Array.from({ length: 50 }, (_, index) => job(`j${index}`, 0, 0, index + 1));
    expect(code(many).match(/:active/g)).toHaveLength(20);
    expect(code(many)).not.toContain("j29 ");
  });

  it("stays a chart whatever the jobs are called", () => {
    const line = /^ {2}\d+ [\p{L}\p{N}()[\]/_.+@= -]+ :(active|crit|done), [\d-]+ [\d:]+, [\d-]+ [\d:]+$/u;
    const nasty = fc.constantFrom(
      "call it",
      "a: b; c",
      "click x",
      "%% no",
      "#quot;",
      "x\ny",
      "`{{}}`",
      "</script>",
      "",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(nasty, fc.string({ unit: "binary" })), { minLength: 2, maxLength: 5 }), (names) => {
        const rows = code(names.map((name) => job(name, 0, 1, 60)))
          .split("\n")
          .slice(3);
        expect(rows.length).toBe(names.length);
        for (const row of rows) expect(row).toMatch(line);
      }),
    );
  });
});

describe("the summary", () => {
  const jobs = [job("build", 0, 0, 110), job("test (2)", 110, 150, 440)];

  it("begins with the run's time, and says what it waited for and where it was kept", () => {
    const record = buildRunRecord({ run, jobs, changes: null, parts: [] });
    const summary = renderMarkdown(telemetrySummary(telemetry(record)));
    const [title, , first] = summary.split("\n");
    expect([title, first]).toEqual([
      "### record-telemetry",
      "✅ **7 m 20 s** (success): 2 jobs, 6 m 40 s of work in total.",
    ]);
    expect(summary).toContain("jobs waited 40 s for runners; `test (2)` waited longest, 40 s");
    expect(summary).toContain("```mermaid");
    expect(summary).toContain("Artifact: stored (`paceline-run-7-1`). Cache: not stored: read-only token.");
  });

  it("begins with the tests where only they are known, slowest file first, twelve at most", () => {
    const tests = Array.from({ length: 20 }, (_, index) => {
      return { job: "t", file: `test_${index}.py`, seconds: index, tests: 1, failures: 0, skipped: 0 };
    });
    const totals = { cases: 20, failures: 1, errors: 1, skipped: 2, retries: 1, seconds: 190 };
    const summary = renderMarkdown(
      telemetrySummary(telemetry(emptyRecord({ run_id: 7, tests }), { mode: "part", totals })),
    );
    expect(summary).toContain("❌ **2 of 20 tests failed** in 20 files, 3 m 10 s of test time.");
    expect(summary).toContain("2 skipped, 1 retry");
    expect(summary.match(/^\| `test_/gm)).toHaveLength(12);
    expect(summary.indexOf("test_19.py")).toBeLessThan(summary.indexOf("test_18.py"));
  });

  it("says unknown for what is unknown", () => {
    const record = buildRunRecord({
      run: { ...run, completed_at: null, conclusion: null },
      jobs,
      changes: null,
      parts: [],
    });
    const summary = renderMarkdown(telemetrySummary(telemetry(record)));
    expect(summary).toContain("⏳ **Time unknown** (not finished)");
  });

  it("keeps foreign names from becoming markup", () => {
    const evil = "</details><script>|`x`|[a](javascript:b)";
    const tests = [{ job: null, file: evil, seconds: 1, tests: 1, failures: 0, skipped: 0 }];
    const record = {
      ...buildRunRecord({ run, jobs: [job(evil, 0, 0, 5), job(evil, 0, 1, 9)], changes: null, parts: [] }),
      tests,
    };
    const summary = renderMarkdown(telemetrySummary(telemetry(record)));
    const outsideCode = summary.replace(/(`+)[^\n]*?\1/g, "");
    expect(outsideCode).not.toContain("<script>");
  });
});
