import { type RunRecord, runSeconds, type TestFileRecord } from "../history/record.ts";
import { median } from "../stats/median.ts";
import { quantile } from "../stats/quantile.ts";
import { splitJobName } from "./split-job-name.ts";

/** One run against its own history. */
export interface RunComparison {
  /** Of successful runs of the same workflow; null with fewer than five. */
  readonly usual: { readonly p50: number; readonly p95: number; readonly n: number } | null;
  readonly slower: readonly SlowerFile[];
}

/** A test file that took longer than it usually does. */
export interface SlowerFile {
  readonly file: string;
  readonly seconds: number;
  readonly p50: number;
  /** Runs that this is told from. */
  readonly n: number;
}

/** Fewer earlier runs say nothing of what is usual. */
const LEAST_RUNS = 5;
const MOST_RUNS = 200;
/** A file is called slower only where it is by so much, in share and in seconds, and slower than 19 of 20 runs. */
const LEAST_SHARE = 0.2;
const LEAST_SECONDS = 0.5;
/** So many files tell a slow machine from slow tests. */
const FILES_TO_JUDGE_MACHINE = 10;

/** Compares a run with earlier ones of its workflow. What forks' jobs measured is not part of what is usual. */
export function compareRun(run: RunRecord, history: readonly RunRecord[]): RunComparison {
  const earlier = history.filter((record) => isEarlier(record, run)).slice(-MOST_RUNS);
  return { usual: usualSeconds(run, earlier), slower: slowerFiles(run, earlier) };
}

function isEarlier(record: RunRecord, run: RunRecord): boolean {
  const isSame = record.run_id === run.run_id;
  const isLater = record.created_at !== null && run.created_at !== null && record.created_at > run.created_at;
  const ofWorkflow =
    record.workflow_path !== null && run.workflow_path !== null
      ? record.workflow_path === run.workflow_path
      : record.workflow === run.workflow;
  return !isSame && !isLater && ofWorkflow && (run.repository === null || record.repository === run.repository);
}

/** A re-run does a part of the work, so it is no measure; runs of the same event are the better one. */
function usualSeconds(run: RunRecord, earlier: readonly RunRecord[]): RunComparison["usual"] {
  const whole = earlier.filter((record) => record.conclusion === "success" && record.attempt === 1);
  const alike = whole.filter((record) => record.event === run.event);
  const seconds = (alike.length >= LEAST_RUNS ? alike : whole).map(runSeconds).filter((value) => value !== null);
  return usualOf(seconds);
}

function usualOf(values: readonly number[]): RunComparison["usual"] {
  const p50 = quantile(values, 0.5);
  const p95 = quantile(values, 0.95);
  if (values.length < LEAST_RUNS || p50 === null || p95 === null) return null;
  return { p50, p95, n: values.length };
}

function slowerFiles(run: RunRecord, earlier: readonly RunRecord[]): SlowerFile[] {
  const past = new Map<string, number[]>();
  for (const record of earlier.filter(({ trust }) => trust === "trusted")) {
    for (const [key, { seconds }] of timesByFile(record.tests ?? [])) {
      const times = past.get(key);
      if (times === undefined) past.set(key, [seconds]);
      else times.push(seconds);
    }
  }
  const compared = [...timesByFile(run.tests ?? [])].flatMap(([key, { file, seconds }]) => {
    const usual = usualOf(past.get(key) ?? []);
    return usual === null ? [] : [{ file, seconds, ...usual }];
  });
  const machine = machineFactor(compared);
  return compared
    .filter(({ seconds, p50, p95 }) => {
      const expected = p50 * machine;
      return seconds > p95 * machine && seconds > expected * (1 + LEAST_SHARE) && seconds - expected >= LEAST_SECONDS;
    })
    .map(({ file, seconds, p50, n }) => ({ file, seconds, p50, n }))
    .sort((a, b) => b.seconds - b.p50 - (a.seconds - a.p50));
}

/** Mean seconds of a file in each kind of job: shards and machines of a matrix are of one kind. */
function timesByFile(tests: readonly TestFileRecord[]): Map<string, { file: string; seconds: number }> {
  const sums = new Map<string, { file: string; seconds: number; n: number }>();
  for (const { job, file, seconds } of tests) {
    if (seconds === null) continue;
    const key = JSON.stringify([job === null ? null : splitJobName(job).identity, file]);
    const sum = sums.get(key) ?? { file, seconds: 0, n: 0 };
    sums.set(key, { file, seconds: sum.seconds + seconds, n: sum.n + 1 });
  }
  return new Map([...sums].map(([key, { file, seconds, n }]) => [key, { file, seconds: seconds / n }]));
}

/** How much slower than usual everything was; 1 where too few files tell, and never below: a fast machine hides nothing. */
function machineFactor(files: readonly { readonly seconds: number; readonly p50: number }[]): number {
  const ratios = files.filter(({ p50 }) => p50 >= 0.1).map(({ seconds, p50 }) => seconds / p50);
  return ratios.length < FILES_TO_JUDGE_MACHINE ? 1 : Math.max(1, median(ratios) ?? 1);
}
