import { type RunRecord, runSeconds } from "../../record/record.ts";
import { type SlowerTest, slowerTests, type Timed, usualOf } from "./slower-tests.ts";
import { caseTimes, fileTimes } from "./test-times.ts";

/** One run against its own history. */
export interface RunComparison {
  /** Of successful runs of the same workflow; null with fewer than five. */
  readonly usual: { readonly p50: number; readonly p95: number; readonly n: number } | null;
  /** Test files that took longer than they usually do. */
  readonly slower: readonly SlowerTest[];
  /** The same of single tests, as far as their times were kept. */
  readonly slowerCases: readonly SlowerTest[];
}

const MIN_RUNS = 5;
const MAX_RUNS = 200;

/** Compares a run with earlier ones of its workflow. */
export function compareRun(run: RunRecord, history: readonly RunRecord[]): RunComparison {
  const earlier = history.filter((record) => isEarlier(record, run)).slice(-MAX_RUNS);
  // What forks' jobs measured is not part of what is usual.
  const trusted = earlier.filter(({ trust }) => trust === "trusted");
  const slower = slowerTests(fileTimes(run), trusted.map(fileTimes));
  return { usual: usualSeconds(run, earlier), slower, slowerCases: slowerCases(run, trusted) };
}

function isEarlier(record: RunRecord, run: RunRecord): boolean {
  const isSame = record.run_id === run.run_id;
  const isLater = record.created_at !== null && run.created_at !== null && record.created_at > run.created_at;
  return !isSame && !isLater && isOfWorkflow(record, run) && isOfRepository(record, run);
}

/** By GitHub's number where both have one: it stays when the name changes. */
function isOfWorkflow(record: RunRecord, run: RunRecord): boolean {
  if (record.workflow_id != null && record.workflow_id === run.workflow_id) return true;
  const hasPaths = record.workflow_path !== null && run.workflow_path !== null;
  return hasPaths ? record.workflow_path === run.workflow_path : record.workflow === run.workflow;
}

function isOfRepository(record: RunRecord, run: RunRecord): boolean {
  if (run.repository === null || record.repository === run.repository) return true;
  return record.repository_id != null && record.repository_id === run.repository_id;
}

/** A re-run does a part of the work, so it is no measure; runs of the same event are the better one. */
function usualSeconds(run: RunRecord, earlier: readonly RunRecord[]): RunComparison["usual"] {
  const whole = earlier.filter((record) => record.conclusion === "success" && record.attempt === 1);
  const alike = whole.filter((record) => record.event === run.event);
  const seconds = (alike.length >= MIN_RUNS ? alike : whole).map(runSeconds).filter((value) => value !== null);
  return usualOf(seconds);
}

/** A slow test is among the longest of its run, and cases are many: so not all are compared, and not with all runs. */
const MAX_CASES = 1_000;
const MAX_RUNS_WITH_CASES = 30;

function slowerCases(run: RunRecord, earlier: readonly RunRecord[]): SlowerTest[] {
  const longest = [...caseTimes(run)].sort(([, a], [, b]) => b.seconds - a.seconds).slice(0, MAX_CASES);
  if (longest.length === 0) return [];
  const now = new Map(longest);
  const past: ReadonlyMap<string, Timed>[] = [];
  // Newest first, and no further than needed: a snapshot unpacks the tests of each record that is looked at.
  for (const record of earlier.toReversed()) {
    if (past.length >= MAX_RUNS_WITH_CASES) break;
    const times = caseTimes(record, (key) => now.has(key));
    if (times.size > 0) past.push(times);
  }
  return slowerTests(now, past);
}
