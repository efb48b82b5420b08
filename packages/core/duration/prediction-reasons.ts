import { addTo } from "../collections/add-to.ts";
import { compareText } from "../collections/compare-text.ts";
import { median } from "../stats/median.ts";
import type { LearntRun } from "./runs/observations.ts";
import type { RunFeatures } from "./runs/run-features.ts";
import { type Touched, touchedReason } from "./touched-reason.ts";

/** Facts behind a prediction, with their numbers. Null where the history cannot say. */
export interface PredictionReasons {
  /** The job that mostly ends last, and so decides when the run is done; null where it will probably be skipped. */
  readonly lastJob: { readonly name: string; readonly times: number; readonly runs: number } | null;
  /** Runs of the same event and kind of branch, against all. */
  readonly alike: {
    readonly runs: number;
    readonly of: number;
    readonly median: number;
    readonly others: number | null;
  } | null;
  /** What the change touches that made runs longer or shorter. */
  readonly touched: Touched | null;
  /** Whether the change is of documents only. */
  readonly docsOnly: boolean;
  /** Jobs that will probably be skipped. */
  readonly skipped: readonly string[];
}

/** How many runs back the facts are counted. */
const LAST_RUNS = 50;

export function predictionReasons(
  learnt: readonly LearntRun[],
  context: RunFeatures,
  jobs: readonly { readonly name: string; readonly probability: number | null }[],
): PredictionReasons {
  const recent = learnt.slice(-LAST_RUNS);
  const skipped = jobs.filter(({ probability }) => probability !== null && probability < 0.5).map(({ name }) => name);
  const last = lastJob(recent);
  return {
    // A job that will not run decides nothing.
    lastJob: last !== null && skipped.includes(last.name) ? null : last,
    alike: alike(recent, context),
    touched: touchedReason(learnt, context),
    docsOnly: context.changes?.docsOnly ?? false,
    skipped,
  };
}

function lastJob(recent: readonly LearntRun[]): PredictionReasons["lastJob"] {
  const times = new Map<string, number>();
  let runs = 0;
  for (const run of recent) {
    const ended = (run.jobs ?? []).filter((job) => job.ran && job.completedAt !== null);
    // With a single job there is nothing to say.
    if (ended.length < 2) continue;
    const last = ended.reduce((late, job) => ((job.completedAt ?? 0) > (late.completedAt ?? 0) ? job : late));
    addTo(times, last.name);
    runs += 1;
  }
  const [most] = [...times].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return most === undefined ? null : { name: most[0], times: most[1], runs };
}

function alike(recent: readonly LearntRun[], context: RunFeatures): PredictionReasons["alike"] {
  const seconds = (runs: readonly LearntRun[]) => runs.flatMap(({ outcome }) => outcome.seconds);
  const isAlike = (run: LearntRun) =>
    (context.event === null || run.context.event === context.event) &&
    (context.branchKind === null || run.context.branchKind === context.branchKind);
  if (context.event === null && context.branchKind === null) return null;
  const same = seconds(recent.filter(isAlike));
  const middle = median(same);
  if (middle === null) return null;
  const others = seconds(recent.filter((run) => !isAlike(run)));
  return { runs: same.length, of: recent.length, median: middle, others: median(others) };
}
