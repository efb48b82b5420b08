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
      "Measures how well durations would have been predicted: replays a history, predicting each run from the runs that ended before it.",
    load: async () => (await import("../commands/backtest.ts")).action,
  },
  "cache-key": {
    kind: "action",
    description:
      "Computes a cache key that changes only when what gets installed changes, with restore keys and paths.",
    load: async () => (await import("./cache-key/action.ts")).action,
  },
  demo: {
    kind: "command",
    description: "Shows the whole loop on real examples: record, learn, predict, plan, cache, triage, gate.",
    load: async () => (await import("../commands/demo.ts")).action,
  },
  history: {
    kind: "command",
    description: "Inspects, merges and compacts history files, and reports every line that is not a run record.",
    load: async () => (await import("../commands/history.ts")).action,
  },
  "plan-shards": {
    kind: "action",
    description: "Divides the tests over as many jobs as pay off, so that all finish at about the same time.",
    load: async () => (await import("./plan-shards/action.ts")).action,
  },
  "policy-gate": {
    kind: "action",
    description: "Passes or fails a change by rules for workflows and lockfiles, and says how to fix each finding.",
    load: async () => (await import("./policy-gate/action.ts")).action,
  },
  "predict-duration": {
    kind: "action",
    description: "Predicts how long this run and each of its jobs will take, as a range whose accuracy is measured.",
    load: async () => (await import("./predict-duration/action.ts")).action,
  },
  preflight: {
    kind: "action",
    description:
      "Answers in one step what a first job needs to know: may this change pass, how long will it take, which cache, how many shards.",
    load: async () => (await import("./preflight/action.ts")).action,
  },
  "record-telemetry": {
    kind: "action",
    description:
      "Records what a run did (jobs, steps, changed files, test times) so that later runs can learn from it.",
    load: async () => (await import("./record-telemetry/action.ts")).action,
  },
  "triage-failures": {
    kind: "action",
    description:
      "Says why jobs failed (flaky, infrastructure or code), shows the decisive line, and re-runs only what can pass.",
    load: async () => (await import("./triage-failures/action.ts")).action,
  },
} as const satisfies Record<string, CatalogueEntry>;

export type EntryName = keyof typeof catalogue;
