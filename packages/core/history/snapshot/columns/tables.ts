/** What a field must hold: a snapshot's cell of another kind reads as unknown. `any` is plain data of any shape; a `list` is a table elsewhere. */
export type FieldKind = "text" | "time" | "number" | "flag" | "any" | "list";

export interface TableShape {
  /** Without these a row means nothing and is left out. */
  readonly required: readonly string[];
  /** Fields that are there in every row, null where unknown. */
  readonly always: Readonly<Record<string, FieldKind>>;
  /** Further fields of a known kind; unknown ones are kept unchanged. */
  readonly sometimes: Readonly<Record<string, FieldKind>>;
  /** Rows of one run: the bounds of `parse-record.ts`. */
  readonly limit: number;
}

const times = { started_at: "time", completed_at: "time", conclusion: "text" } as const;

/** The lists inside a run record, each a separate table in a snapshot. */
export const TABLES = {
  jobs: {
    required: ["name"],
    always: { name: "text", runner: "any", created_at: "time", ...times, steps: "list" },
    sometimes: {
      id: "number",
      identity: "text",
      matrix: "any",
      carried: "flag",
      queue_seconds: "number",
      setup_seconds: "number",
      work_seconds: "number",
      step_count: "number",
    },
    limit: 2_000,
  },
  steps: {
    required: ["number", "name"],
    always: { number: "number", name: "text", ...times },
    sometimes: {},
    limit: 1e6,
  },
  tests: {
    required: ["file"],
    always: { job: "text", file: "text", seconds: "number", tests: "number", failures: "number", skipped: "number" },
    sometimes: { retries: "number", flaky: "number", cases: "any", median_case_seconds: "number" },
    limit: 100_000,
  },
  cases: {
    required: ["name"],
    always: { name: "text", seconds: "number" },
    sometimes: { outcome: "text", retries: "number", flaky: "flag" },
    limit: 1_000_000,
  },
  test_totals: {
    required: ["files"],
    always: {
      job: "text",
      files: "number",
      seconds: "number",
      tests: "number",
      failures: "number",
      skipped: "number",
    },
    sometimes: { retries: "number", flaky: "number", median_seconds: "number" },
    limit: 2_000,
  },
  failures: {
    required: ["name"],
    always: { job: "text", file: "text", name: "text", message: "text" },
    sometimes: { retries: "number", flaky: "flag" },
    limit: 10_000,
  },
  caches: {
    required: ["key", "hit"],
    always: {
      job: "text",
      key: "text",
      matched_key: "text",
      hit: "text",
      bytes: "number",
      restore_seconds: "number",
      save_seconds: "number",
      work_seconds: "number",
    },
    sometimes: {},
    limit: 1_000,
  },
  decisions: {
    required: ["action", "id"],
    always: { action: "text", id: "text", decided_at: "time", decision: "any", evidence: "any", outcome: "any" },
    sometimes: {},
    limit: 1_000,
  },
  files: {
    required: ["path"],
    always: { path: "text", additions: "number", deletions: "number", status: "text" },
    sometimes: {},
    limit: 5_000,
  },
  runs: {
    required: ["run_id", "attempt"],
    always: {
      schema: "list",
      repository: "text",
      workflow: "text",
      workflow_path: "text",
      run_id: "number",
      attempt: "number",
      event: "text",
      branch: "text",
      base_branch: "text",
      sha: "text",
      base_sha: "text",
      pull_request: "number",
      created_at: "time",
      started_at: "time",
      completed_at: "time",
      conclusion: "text",
      trust: "text",
      policy: "any",
      changes: "list",
      jobs: "list",
      tests: "list",
      failures: "list",
      caches: "list",
      decisions: "list",
    },
    sometimes: { repository_id: "number", workflow_id: "number", test_totals: "list" },
    limit: 1_000_000,
  },
} as const satisfies Record<string, TableShape>;
