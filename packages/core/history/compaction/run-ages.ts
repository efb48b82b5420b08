import { compareText } from "../../collections/compare-text.ts";
import { fnv1a } from "../../hash/fnv-1a.ts";
import { type RunRecord, recordKey, type Trust } from "../../record/record.ts";

/** As much of a run as its age needs. */
export interface AgingRun {
  readonly repository: string | null;
  readonly run_id: number;
  readonly attempt: number;
  readonly trust: Trust;
  /** The workflow's file, else its name. */
  readonly workflow: string | null;
  /** It had tests, be they known one by one or only by their sums. */
  readonly tested: boolean;
}

/** Age is counted in runs, newest first by run id, which grows with time and never changes. */
export interface Age {
  /** Newer runs of the same trust. */
  readonly age: number;
  /** Those of the same workflow among them that had tests. */
  readonly testAge: number;
}

/** The age of each run; forks count by themselves, so that an outsider cannot displace trusted runs. */
export function runAges<T extends AgingRun>(runs: readonly T[]): ReadonlyMap<T, Age> {
  const ages = new Map<T, Age>();
  const countByKey = new Map<string, number>();
  const count = (what: string) => {
    const before = countByKey.get(what) ?? 0;
    countByKey.set(what, before + 1);
    return before;
  };
  for (const run of runs.toSorted(newestFirst)) {
    const testAge = run.tested ? count(`${run.trust} ${run.workflow}`) : 0;
    ages.set(run, { age: count(run.trust), testAge });
  }
  return ages;
}

export function agingRun(record: RunRecord): AgingRun {
  const { repository, run_id, attempt, trust, workflow_path, workflow, tests, test_totals } = record;
  const tested = tests !== null || (test_totals ?? null) !== null;
  return { repository, run_id, attempt, trust, workflow: workflow_path ?? workflow, tested };
}

function newestFirst(left: AgingRun, right: AgingRun): number {
  if (left.run_id !== right.run_id) return right.run_id - left.run_id;
  return right.attempt - left.attempt || compareText(left.repository ?? "", right.repository ?? "");
}

/** Every run at first, then at each doubling of the age half of those that are left, chosen by the run's own hash. */
export function keepsTests(run: Pick<AgingRun, "repository" | "run_id" | "attempt">, testAge: number, all: number) {
  if (testAge < all) return true;
  if (all === 0) return false;
  const halvings = Math.floor(Math.log2(testAge / all)) + 1;
  return hash(recordKey(run)) % 2 ** Math.min(halvings, 31) === 0;
}

/** FNV-1a, its low bits mixed: which run stays must be the same for every writer, and nothing else. */
function hash(text: string): number {
  let value = fnv1a(text);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
