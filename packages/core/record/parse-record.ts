import { Fields } from "../json/fields.ts";
import { isObject } from "../json/is-object.ts";
import { capCases } from "./cap-cases.ts";
import { givenFields } from "./given-fields.ts";
import { readTestFile, readTestTotals } from "./read-test-file.ts";
import {
  type CacheRecord,
  type ChangedFile,
  type CostRecord,
  type DecisionRecord,
  type JobRecord,
  RECORD_SCHEMA,
  type RunRecord,
  type StepRecord,
  type TestFailureRecord,
  type TestFileRecord,
} from "./record.ts";

export type ParsedRecord =
  | { readonly ok: true; readonly record: RunRecord; readonly problems: readonly string[] }
  | { readonly ok: false; readonly code: "corrupt-line" | "newer-version"; readonly message: string };

/** Bounds of one record: GitHub's own where it has one (256 jobs of a matrix, 3,000 changed files), else generous. */
const LIMITS = {
  files: 5_000,
  jobs: 2_000,
  steps: 1_000,
  tests: 100_000,
  failures: 10_000,
  caches: 1_000,
  decisions: 1_000,
};

/**
 * Validates one record from outside. Without schema, run id or attempt there is not a record; any other wrong field
 * becomes unknown (null) and is named in `problems`.
 */
export function parseRecord(value: unknown): ParsedRecord {
  if (!isObject(value)) return { ok: false, code: "corrupt-line", message: "not a JSON object" };
  const fields = new Fields(value);
  const schema = fields.string("schema");
  if (schema !== RECORD_SCHEMA) {
    const newer = schema !== null && /^paceline\.run\/\d+$/.test(schema);
    if (newer)
      return { ok: false, code: "newer-version", message: `is ${schema}; this version reads ${RECORD_SCHEMA}` };
    return { ok: false, code: "corrupt-line", message: `schema is not ${RECORD_SCHEMA}` };
  }
  const runId = fields.integer("run_id", 1);
  const attempt = Object.hasOwn(value, "attempt") ? fields.integer("attempt", 1) : 1;
  if (runId === null || attempt === null)
    return { ok: false, code: "corrupt-line", message: fields.problems.join("; ") };
  if (runId > MAX_RUN_NUMBER) {
    return { ok: false, code: "corrupt-line", message: `run_id ${runId} is larger than GitHub's numbers of runs` };
  }
  return { ok: true, record: readRecord(fields, runId, attempt), problems: fields.problems };
}

/** GitHub gave numbers around 2 × 10¹⁰ in 2026. A run of a far larger one would be the newest for ever. */
const MAX_RUN_NUMBER = 10_000_000_000_000;

function readRecord(fields: Fields, runId: number, attempt: number): RunRecord {
  const known: RunRecord = {
    schema: RECORD_SCHEMA,
    repository: fields.string("repository", 200),
    workflow: fields.string("workflow", 500),
    workflow_path: fields.string("workflow_path"),
    run_id: runId,
    attempt,
    event: fields.string("event", 100),
    branch: fields.string("branch", 500),
    base_branch: fields.string("base_branch", 500),
    sha: fields.string("sha", 64),
    base_sha: fields.string("base_sha", 64),
    pull_request: fields.integer("pull_request", 1),
    created_at: fields.time("created_at"),
    started_at: fields.time("started_at"),
    completed_at: fields.time("completed_at"),
    conclusion: fields.string("conclusion", 50),
    trust: fields.string("trust", 20) === "fork" ? "fork" : "trusted",
    changes: fields.object("changes", (changes) => ({
      files: changes.list("files", LIMITS.files, readChangedFile) ?? [],
      truncated: changes.boolean("truncated") ?? false,
    })),
    jobs: fields.list("jobs", LIMITS.jobs, readJob),
    tests: cap(fields.list("tests", LIMITS.tests, readTestFile)),
    failures: fields.list("failures", LIMITS.failures, readFailure),
    caches: fields.list("caches", LIMITS.caches, readCache),
    decisions: fields.list("decisions", LIMITS.decisions, readDecision),
    policy: fields.object("policy", (policy) => ({
      findings: policy.integer("findings") ?? 0,
      blocked: policy.integer("blocked") ?? 0,
      waived: policy.integer("waived") ?? 0,
    })),
    ...givenFields({
      repository_id: fields.integer("repository_id", 1),
      workflow_id: fields.integer("workflow_id", 1),
    }),
    ...givenFields({ head_repository: fields.string("head_repository", 200) }),
    ...givenFields({ test_totals: fields.list("test_totals", LIMITS.jobs, readTestTotals) }),
    ...givenFields({ cost: fields.object("cost", readCost) }),
  };
  return { ...fields.rest(), ...known };
}

function cap(tests: readonly TestFileRecord[] | null): readonly TestFileRecord[] | null {
  return tests && capCases(tests);
}

function readChangedFile(fields: Fields): ChangedFile | null {
  const path = fields.string("path");
  if (!path) return null;
  return {
    ...fields.rest(),
    path,
    additions: fields.integer("additions"),
    deletions: fields.integer("deletions"),
    status: fields.string("status", 50),
  };
}

function readJob(fields: Fields): JobRecord | null {
  const name = fields.string("name");
  if (!name) return null;
  const known = {
    name,
    runner: fields.object("runner", (runner) => ({
      labels: runner.strings("labels", 50) ?? [],
      os: runner.string("os", 100),
      arch: runner.string("arch", 100),
    })),
    created_at: fields.time("created_at"),
    started_at: fields.time("started_at"),
    completed_at: fields.time("completed_at"),
    conclusion: fields.string("conclusion", 50),
    steps: fields.list("steps", LIMITS.steps, readStep),
    ...givenFields({
      id: fields.integer("id", 1),
      identity: fields.string("identity"),
      matrix: fields.strings("matrix", 50),
      carried: fields.boolean("carried"),
      queue_seconds: fields.number("queue_seconds"),
      setup_seconds: fields.number("setup_seconds"),
      work_seconds: fields.number("work_seconds"),
      step_count: fields.integer("step_count"),
    }),
  };
  return { ...fields.rest(), ...known };
}

function readStep(fields: Fields): StepRecord | null {
  const number = fields.integer("number");
  const name = fields.string("name");
  if (number === null || name === null) return null;
  const times = { started_at: fields.time("started_at"), completed_at: fields.time("completed_at") };
  return { number, name, ...times, conclusion: fields.string("conclusion", 50) };
}

function readFailure(fields: Fields): TestFailureRecord | null {
  const name = fields.string("name");
  if (name === null) return null;
  return {
    job: fields.string("job"),
    file: fields.string("file"),
    name,
    message: fields.string("message", 500),
    ...givenFields({ retries: fields.integer("retries"), flaky: fields.boolean("flaky") }),
    ...fields.rest(),
  };
}

function readCache(fields: Fields): CacheRecord | null {
  const key = fields.string("key", 512);
  const hit = fields.string("hit", 20);
  if (key === null || (hit !== "exact" && hit !== "partial" && hit !== "miss")) return null;
  return {
    job: fields.string("job"),
    key,
    matched_key: fields.string("matched_key", 512),
    hit,
    bytes: fields.integer("bytes"),
    restore_seconds: fields.number("restore_seconds"),
    save_seconds: fields.number("save_seconds"),
    work_seconds: fields.number("work_seconds"),
    ...givenFields({ source: fields.string("source", 500) }),
    ...fields.rest(),
  };
}

function readDecision(fields: Fields): DecisionRecord | null {
  const action = fields.string("action", 100);
  const id = fields.string("id", 200);
  if (action === null || id === null) return null;
  return {
    action,
    id,
    decided_at: fields.time("decided_at"),
    decision: fields.json("decision"),
    evidence: fields.json("evidence"),
    outcome: fields.json("outcome"),
    ...fields.rest(),
  };
}

function readCost(fields: Fields): CostRecord {
  return {
    usd: fields.number("usd"),
    billed_minutes: fields.integer("billed_minutes"),
    prices_since: fields.string("prices_since", 20),
    co2e_grams: fields.number("co2e_grams"),
    co2e_low: fields.number("co2e_low"),
    co2e_high: fields.number("co2e_high"),
    ...fields.rest(),
  };
}
