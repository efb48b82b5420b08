import { compareText } from "../../packages/core/collections/compare-text.ts";
import { SNAPSHOT_LIMITS } from "../../packages/core/history/compaction/compact-record.ts";
import { compactRecords } from "../../packages/core/history/compaction/compact-records.ts";
import { withoutCases } from "../../packages/core/history/compaction/old-tests.ts";
import {
  emptyRecord,
  type JobRecord,
  type RunRecord,
  type StepRecord,
  type TestFileRecord,
  type TestTotals,
} from "../../packages/core/record/record.ts";
import { mulberry32 } from "../../packages/core/stats/mulberry32.ts";
import { roundTo } from "../../packages/core/stats/round-to.ts";

/** A busy project: a run every half hour, twenty jobs with twelve steps, 5,000 test files with 20,000 cases on eight of the jobs. */
const JOBS = 20;
const STEPS = 12;
const TEST_FILES = 5_000;
const SHARDS = 8;
const HALF_HOUR = 1_800;
const START = Date.UTC(2024, 0, 1) / 1000;
const STEP_NAMES = ["Set up job", "Check out", "Set up Node", "Restore cache", "Install", "Lint", "Build", "Test"];

type Random = () => number;

const random = mulberry32(1);
const files = Array.from({ length: TEST_FILES }, (_, index) => {
  return `packages/part-${index % 40}/src/area-${index % 230}/component-${index}.test.ts`;
}).sort();
const SUBJECTS = ["renders", "keeps order", "refuses bad input", "is idempotent", "survives a reload", "handles none"];
/** One to seven of each file, 20,000 in all: the most that a record keeps. */
const caseNames = files.map((file, index) => {
  const part = file.slice(file.lastIndexOf("/") + 1, -".test.ts".length);
  return Array.from({ length: 1 + (index % 7) }, (_, number) => {
    return `${part} > ${SUBJECTS[(index + number) % SUBJECTS.length]} with ${number} of ${index % 31}`;
  });
});
/** Most files are quick and a few are slow: log-normal, median 0.2 s. */
const usualSeconds = files.map(() => 0.2 * Math.exp(1.2 * normal(random)));

/**
 * The history of so many runs as a snapshot keeps it. Only runs that keep their test files get some: by the law of
 * compaction that is the same as to give them to all and to drop most of them.
 */
export function syntheticHistory(runs: number): RunRecord[] {
  const light = Array.from({ length: runs }, (_, number) =>
    syntheticRun(number, { steps: number > runs - 600, tests: [] }),
  );
  return compactRecords(light).map((record) => {
    const number = numberOf(record);
    if (record.tests === null) return { ...record, test_totals: totalsOf(mulberry32(number + 7)) };
    const tests = testsOf(mulberry32(number + 7));
    return { ...record, tests: number >= runs - SNAPSHOT_LIMITS.casedRuns ? tests : withoutCases(tests) };
  });
}

/** A run as a learner records it, with all detail. */
export function newestRun(number: number): RunRecord {
  return syntheticRun(number, { steps: true, tests: testsOf(mulberry32(number + 7)) });
}

function runIdOf(number: number): number {
  return 9_000_000_000 + number * 1_237;
}

function numberOf({ run_id }: RunRecord): number {
  return (run_id - 9_000_000_000) / 1_237;
}

function syntheticRun(number: number, detail: { steps: boolean; tests: TestFileRecord[] }): RunRecord {
  const random = mulberry32(number + 1);
  const created = START + number * HALF_HOUR + Math.floor(random() * 1_000);
  const jobs = Array.from({ length: JOBS }, (_, index) => syntheticJob(index, number, created, detail.steps, random));
  const ends = jobs.map(({ completed_at }) => completed_at ?? "").sort();
  const decision = {
    p10: round(300 + 60 * random()),
    p50: round(400 + 60 * random()),
    p90: round(600 + 90 * random()),
  };
  const marks = { merged_artifacts: { [4_000_000_000 + number * 3_411]: true } };
  return {
    ...emptyRecord({
      repository: "acme/shop",
      workflow: "CI",
      workflow_path: ".github/workflows/ci.yml",
      run_id: runIdOf(number),
      event: random() < 0.7 ? "pull_request" : "push",
      branch: random() < 0.3 ? "main" : `feature/ticket-${Math.floor(number / 6)}`,
      base_branch: "main",
      sha: hex(random),
      base_sha: hex(random),
      pull_request: 1_000 + Math.floor(number / 6),
      created_at: iso(created),
      started_at: iso(created),
      completed_at: ends.at(-1) ?? null,
      conclusion: random() < 0.85 ? "success" : "failure",
      changes: { files: changedFiles(random), truncated: false },
      jobs,
      tests: detail.tests,
      decisions: [
        {
          action: "predict-duration",
          id: `${number}`,
          decided_at: iso(created + 30),
          decision,
          evidence: { model: "similar runs", n: 200 },
          outcome: null,
        },
      ],
    }),
    ...marks,
  };
}

function syntheticJob(index: number, run: number, created: number, withSteps: boolean, random: Random): JobRecord {
  const started = created + 4 + Math.floor(15 * random() ** 3 * 4);
  const seconds = Math.round((60 + 25 * index) * Math.exp(0.15 * normal(random)));
  const name = index < SHARDS ? `test (${index + 1})` : `check ${index}`;
  const job = {
    name,
    id: 60_000_000_000 + run * 9_973 + index * 13,
    runner: {
      labels: [index % 5 === 4 ? "windows-latest" : "ubuntu-latest"],
      os: index % 5 === 4 ? "Windows" : "Linux",
      arch: "X64",
    },
    created_at: iso(created + 1),
    started_at: iso(started),
    completed_at: iso(started + seconds),
    conclusion: random() < 0.98 ? "success" : "failure",
    steps: withSteps ? syntheticSteps(started, seconds, random) : null,
    ...(!withSteps && { step_count: STEPS }),
    identity: index < SHARDS ? "test" : name,
    matrix: index < SHARDS ? [String(index + 1)] : [],
    queue_seconds: started - created - 1,
    setup_seconds: 2 + Math.floor(3 * random()),
    work_seconds: seconds - 6,
  };
  return job;
}

function syntheticSteps(started: number, seconds: number, random: Random): StepRecord[] {
  let at = started;
  return Array.from({ length: STEPS }, (_, index) => {
    const begun = at;
    at = Math.min(started + seconds, at + Math.round((2 * random() * seconds) / STEPS));
    const name = STEP_NAMES[index % STEP_NAMES.length] ?? "";
    return { number: index + 1, name, started_at: iso(begun), completed_at: iso(at), conclusion: "success" };
  });
}

/** A new plan for each run: the shard of a file is anybody's guess. */
function testsOf(random: Random): TestFileRecord[] {
  const rows = files.map((file, index) => {
    const seconds = roundTo((usualSeconds[index] ?? 1) * Math.exp(0.1 * normal(random)), 3);
    const names = caseNames[index] ?? [];
    return {
      job: `test (${1 + Math.floor(random() * SHARDS)})`,
      file,
      seconds,
      tests: names.length,
      failures: random() < 0.0002 ? 1 : 0,
      skipped: index % 97 === 0 ? 1 : 0,
      cases: names.map((name) => ({ name, seconds: Math.round((2000 * seconds * random()) / names.length) / 1000 })),
    };
  });
  return rows.sort((left, right) => compareText(left.job, right.job));
}

function totalsOf(random: Random): TestTotals[] {
  return Array.from({ length: SHARDS }, (_, index) => {
    const seconds = Math.round(1000 * 150 * Math.exp(0.1 * normal(random))) / 1000;
    return {
      job: `test (${index + 1})`,
      files: 600 + Math.floor(50 * random()),
      seconds,
      median_seconds: round(200 * Math.exp(0.05 * normal(random))) / 1000,
      tests: 2_500,
      failures: 0,
      skipped: 6,
    };
  });
}

function changedFiles(random: Random) {
  const paths = new Set(
    Array.from({ length: 1 + Math.floor(9 * random() ** 2) }, () => files[Math.floor(random() * TEST_FILES)] ?? ""),
  );
  return [...paths].sort().map((path) => ({
    path: path.replace(".test", ""),
    additions: Math.floor(80 * random() ** 3),
    deletions: Math.floor(40 * random() ** 3),
    status: "modified",
  }));
}

/** Box and Muller's transform. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function hex(random: Random): string {
  return Array.from({ length: 40 }, () => Math.floor(random() * 16).toString(16)).join("");
}

function round(value: number): number {
  return roundTo(value, 1);
}

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
