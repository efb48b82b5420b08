import type { RunRecord } from "../record/record.ts";
import { sumBy } from "../stats/sum.ts";

/** What a history holds, in numbers. */
export interface HistoryFacts {
  readonly runs: number;
  /** Attempts of runs: what has a record each. */
  readonly attempts: number;
  /** Attempts of runs whose code came from another repository. */
  readonly forks: number;
  readonly jobs: number;
  /** Attempts with all test files. */
  readonly tested: number;
  readonly testFiles: number;
  readonly detail: KeptDetail;
  /** ISO times of the oldest and the newest run; null where no time is known. */
  readonly from: string | null;
  readonly to: string | null;
  /** Most runs first. */
  readonly workflows: readonly WorkflowFacts[];
}

/** How much of the attempts is still there, by what is dropped with age, the first to go first. */
export interface KeptDetail {
  /** Attempts with single test cases. */
  readonly cases: number;
  /** Attempts with the steps of their jobs. */
  readonly steps: number;
  /** Attempts with their test files. */
  readonly files: number;
  /** Attempts of whose test files only the sums by job are left. */
  readonly sums: number;
}

export interface WorkflowFacts {
  readonly repository: string | null;
  readonly workflow: string | null;
  readonly attempts: number;
  readonly newest: string | null;
}

/** Counts a merged history, oldest first. */
export function historyFacts(records: readonly RunRecord[]): HistoryFacts {
  const times = records.flatMap(({ created_at }) => created_at ?? []);
  return {
    runs: new Set(records.map(({ repository, run_id }) => `${repository ?? ""}#${run_id}`)).size,
    attempts: records.length,
    forks: records.filter(({ trust }) => trust === "fork").length,
    jobs: count(records, ({ jobs }) => jobs),
    tested: records.filter(({ tests }) => tests !== null).length,
    testFiles: count(records, ({ tests }) => tests),
    detail: keptDetail(records),
    from: times[0] ?? null,
    to: times.at(-1) ?? null,
    workflows: workflowFacts(records),
  };
}

function keptDetail(records: readonly RunRecord[]): KeptDetail {
  const count = (has: (record: RunRecord) => boolean) => records.filter(has).length;
  return {
    cases: count(({ tests }) => tests?.some(({ cases }) => (cases ?? null) !== null) === true),
    steps: count(({ jobs }) => jobs?.some(({ steps }) => steps !== null) === true),
    files: count(({ tests }) => tests !== null),
    sums: count(({ tests, test_totals }) => tests === null && (test_totals ?? null) !== null),
  };
}

function workflowFacts(records: readonly RunRecord[]): WorkflowFacts[] {
  const byWorkflow = new Map<string, WorkflowFacts>();
  for (const { repository, workflow, workflow_path, created_at } of records) {
    const name = workflow ?? workflow_path;
    const key = JSON.stringify([repository, name]);
    const facts = byWorkflow.get(key);
    const newest = created_at ?? facts?.newest ?? null;
    byWorkflow.set(key, { repository, workflow: name, attempts: (facts?.attempts ?? 0) + 1, newest });
  }
  return [...byWorkflow.values()].sort((left, right) => right.attempts - left.attempts);
}

function count(records: readonly RunRecord[], list: (record: RunRecord) => readonly unknown[] | null): number {
  return sumBy(records, (record) => list(record)?.length ?? 0);
}
