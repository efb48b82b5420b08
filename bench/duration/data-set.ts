import type { RunRecord } from "../../packages/core/record/record.ts";

/** Histories that are scored, each weighing the same within its group. */
export interface DataSet {
  readonly project: string;
  readonly group: Group;
  readonly unit: "run" | "job";
  readonly records: readonly RunRecord[];
  /** Whether a run's predictions count. What does not count is predicted and learnt from all the same. */
  isScored(runId: number, at: number): boolean;
  /** Predictions that others published for the same runs, in seconds by run id. */
  readonly published: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

export type Group = "GitHub Actions" | "Travis CI" | "jobs" | "replay";

export const nothingPublished: DataSet["published"] = new Map();
