// Made by "npm run generate" from the folders actions/ and commands/. Do not edit.
import type { AnyAction } from "../packages/core/action/define-action.ts";

interface CatalogueEntry {
  readonly kind: "action" | "command";
  readonly description: string;
  readonly load: () => Promise<AnyAction>;
}

export const catalogue = {
  backtest: {
    kind: "command",
    description:
      "How well durations would have been predicted: replays a history, each run from what had ended before it.",
    load: async () => (await import("../commands/backtest.ts")).action,
  },
  "cache-key": {
    kind: "action",
    description: "A cache key that changes only when what gets installed changes, with restore keys and paths.",
    load: async () => (await import("./cache-key/action.ts")).action,
  },
  demo: {
    kind: "command",
    description: "The whole loop on real examples: record, learn, predict, plan, cache, triage, gate.",
    load: async () => (await import("../commands/demo.ts")).action,
  },
  history: {
    kind: "command",
    description: "Looks into history files, merges and compacts them, and names every line that is no run record.",
    load: async () => (await import("../commands/history.ts")).action,
  },
  "plan-shards": {
    kind: "action",
    description: "Divides the tests over as many jobs as are worth it, so that all are done at about the same time.",
    load: async () => (await import("./plan-shards/action.ts")).action,
  },
  "policy-gate": {
    kind: "action",
    description: "Passes or fails a change against rules for workflows and lockfiles, and says what to do.",
    load: async () => (await import("./policy-gate/action.ts")).action,
  },
  "predict-duration": {
    kind: "action",
    description: "How long this run and each of its jobs will take, as a range that was measured to hold.",
    load: async () => (await import("./predict-duration/action.ts")).action,
  },
  preflight: {
    kind: "action",
    description:
      "What a first job needs to know, in one step: may this change pass, how long, which cache, how many shards.",
    load: async () => (await import("./preflight/action.ts")).action,
  },
  "record-telemetry": {
    kind: "action",
    description: "Records what a run did: jobs, steps, changed files and test times, for the next run to learn from.",
    load: async () => (await import("./record-telemetry/action.ts")).action,
  },
  "triage-failures": {
    kind: "action",
    description:
      "Say why jobs failed (flaky, infrastructure or code), show the line that tells, and re-run only what can pass.",
    load: async () => (await import("./triage-failures/action.ts")).action,
  },
} as const satisfies Record<string, CatalogueEntry>;

export type EntryName = keyof typeof catalogue;
