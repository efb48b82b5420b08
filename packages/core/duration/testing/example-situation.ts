import type { Situation } from "../runs/situation.ts";

/** A situation for tests: a push to main about which nothing else is known; a test sets only what matters to it. */
export function exampleSituation(fields: Partial<Situation> = {}): Situation {
  return {
    event: "push",
    branch: "main",
    branchKind: "main",
    sha: null,
    rerun: false,
    createdAt: 0,
    hour: 0,
    changes: null,
    traffic: null,
    shaSeen: false,
    branchNew: false,
    level: null,
    completedRuns: 0,
    logIdle: null,
    ...fields,
  };
}
