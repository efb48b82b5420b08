/**
 * The architecture as a table: every area, what stands in it, and what it may import. `test/architecture.test.ts` holds
 * it against the imports, and `npm run generate` draws the picture in docs/architecture.md from it.
 *
 * An area is a folder or a file; the longest path that fits a file is its area. `type:` before a path means types only.
 * Floors are not written down: they follow from the imports, which must have no circle.
 */
export interface Area {
  /** What stands in it, as a phrase. */
  readonly holds: string;
  readonly imports: readonly string[];
  /**
   * Inner folders, and which of their neighbours each may import; "." is the area's own folder. An area without rooms
   * has none, or does not care.
   */
  readonly rooms?: Readonly<Record<string, readonly string[]>>;
}

const core = (...names: readonly string[]) => names.map((name) => `packages/core/${name}`);
const types = (...names: readonly string[]) => names.map((name) => `type:packages/core/${name}`);

const GROUND = core("errors", "json", "stats", "collections", "hash", "paths", "render");
const PARSERS = core("reports", "logs", "yaml", "workflow", "ecosystems");
/** What a domain may build on: never another domain, never a host. */
export const DOMAIN = [...GROUND, ...PARSERS, ...core("record"), ...types("workspace", "action", "history")];
const ALL_OF_CORE = "packages/core";

export const AREAS: Readonly<Record<string, Area>> = {
  "packages/core/errors": { holds: "errors with codes", imports: [] },
  "packages/core/json": { holds: "reading unknown JSON safely", imports: [] },
  "packages/core/stats": { holds: "statistics, one function a file", imports: [] },
  "packages/core/collections": { holds: "grouping and counting", imports: [] },
  "packages/core/hash": { holds: "hashes of text", imports: [] },
  "packages/core/paths": { holds: "paths as text, with `/`", imports: [] },
  "packages/core/render": { holds: "documents, and the only place that escapes", imports: core("stats") },
  "packages/core/workspace": { holds: "what an action may know of its checkout and its run", imports: core("errors") },
  "packages/core/record": {
    holds: "the run record: shape, parser, merge",
    imports: [...core("json", "collections"), ...types("workspace")],
  },
  "packages/core/logs": { holds: "job logs to lines and groups", imports: core("collections") },
  "packages/core/yaml": { holds: "YAML to a tree with positions, with caps", imports: [] },
  "packages/core/workflow": { holds: "workflow files", imports: core("yaml") },
  "packages/core/ecosystems": {
    holds: "one folder a package manager: manifests, lockfiles, caches",
    imports: core("collections", "json", "paths", "yaml"),
  },
  "packages/core/reports": {
    holds: "test reports of every tool to cases and files",
    imports: [...core("record", "json", "errors", "collections", "paths", "stats"), ...types("workspace")],
    rooms: {
      report: [],
      files: ["report"],
      records: ["report", "files"],
      xml: ["report"],
      json: [],
      listing: ["report", "records"],
      formats: ["report", "files", "xml", "json", "listing"],
      ".": ["report", "files", "records", "xml", "json", "listing", "formats"],
    },
  },
  "packages/core/github": { holds: "GitHub's REST API", imports: core("errors", "json", "record") },
  "packages/core/history": {
    holds: "the history's stores and snapshot",
    imports: [...core("errors", "record", "collections", "hash", "json", "stats"), ...types("github")],
    rooms: {
      ".": [],
      toolkit: [],
      compaction: ["."],
      "snapshot/columns": [],
      "snapshot/container": [".", "snapshot/columns"],
      "snapshot/segments": [".", "compaction", "snapshot/columns", "snapshot/container"],
      snapshot: [".", "compaction", "snapshot/columns", "snapshot/container", "snapshot/segments"],
      artifacts: [".", "toolkit"],
      cache: [".", "toolkit", "compaction", "snapshot", "snapshot/container"],
      files: [".", "toolkit", "snapshot"],
      testing: ["compaction"],
    },
  },
  "packages/core/action": {
    holds: "the framework: actions, inputs, results, effects",
    imports: [...core("errors", "json", "collections", "record", "workspace", "render"), ...types("history", "github")],
  },
  "packages/core/change": {
    holds: "what the running change touches, asked in one way",
    imports: [...core("action", "errors", "github", "json", "paths", "workspace"), ...types("record")],
  },
  "packages/core/duration": {
    holds: "how long runs and jobs take",
    imports: DOMAIN,
    rooms: {
      runs: [],
      models: ["runs"],
      network: ["runs", "models"],
      similarity: ["runs", "models"],
      replay: ["runs", "models", "similarity", "network"],
      ".": ["runs", "models", "similarity", "network", "replay"],
      page: [".", "runs", "models", "replay"],
      testing: ["runs"],
    },
  },
  "packages/core/scheduling": {
    holds: "how tests are divided over shards",
    imports: DOMAIN,
    rooms: {
      tests: [],
      timings: ["tests"],
      estimates: ["tests", "timings"],
      packing: ["tests", "estimates"],
      runners: ["tests", "estimates"],
      parts: ["tests", "timings", "estimates", "packing", "runners"],
      choice: ["tests", "packing"],
      ".": ["tests", "timings", "estimates", "packing", "runners", "parts", "choice"],
      verification: [".", "tests", "estimates", "runners"],
      page: [".", "estimates", "choice"],
      testing: [".", "tests", "timings", "estimates", "packing"],
    },
  },
  "packages/core/caching": { holds: "what a cache key depends on", imports: DOMAIN },
  "packages/core/triage": { holds: "why a job failed", imports: DOMAIN },
  "packages/core/policy": { holds: "rules, findings, verdicts", imports: [...DOMAIN, ...types("change")] },
  "packages/core/cost": { holds: "what runs cost", imports: DOMAIN },
  "packages/core/export": { holds: "OpenTelemetry", imports: DOMAIN },
  "packages/core/telemetry": {
    holds: "what is recorded of a run",
    imports: [...DOMAIN, ...types("cost")],
    rooms: {
      backfill: [],
      caches: [],
      jobs: [],
      comparison: ["jobs"],
      ".": ["backfill", "comparison", "jobs"],
      page: [".", "backfill", "comparison"],
    },
  },
  "packages/core/hosts": {
    holds: "the runner, the command line, and a world in memory",
    imports: core(
      "errors",
      "json",
      "paths",
      "record",
      "workspace",
      "action",
      "change",
      "export",
      "history",
      "github",
      "render",
    ),
  },
  "packages/testkit": {
    holds: "a small GitHub for tests",
    imports: [],
    rooms: {
      world: [],
      http: [],
      expressions: [],
      "step-runner": ["expressions"],
      "results-service": ["world", "http"],
      "rest-api": ["world", "http", "results-service"],
      "workflow-runner/definition": ["world", "expressions"],
      "workflow-runner/run": ["world", "expressions", "step-runner", "rest-api", "workflow-runner/definition"],
      "workflow-runner/job": [
        "world",
        "expressions",
        "step-runner",
        "results-service",
        "workflow-runner/definition",
        "workflow-runner/run",
      ],
      "workflow-runner": [
        "world",
        "expressions",
        "workflow-runner/definition",
        "workflow-runner/run",
        "workflow-runner/job",
      ],
      ".": [
        "world",
        "http",
        "expressions",
        "step-runner",
        "results-service",
        "rest-api",
        "workflow-runner",
        "workflow-runner/definition",
        "workflow-runner/run",
      ],
    },
  },
  actions: { holds: "one folder an action", imports: [ALL_OF_CORE] },
  "actions/preflight": { holds: "the root action, which composes others", imports: [ALL_OF_CORE, "actions"] },
  commands: { holds: "what only the command line has", imports: [ALL_OF_CORE, "actions"] },
  "actions/catalogue.ts": {
    holds: "the list of actions and commands (generated)",
    imports: ["actions", "commands", ...types("action")],
  },
  "actions/dispatcher.ts": { holds: "the one entry of dist/", imports: ["actions/catalogue.ts", ...core("hosts")] },
  bin: { holds: "the command line from source", imports: ["actions/dispatcher.ts"] },
};
