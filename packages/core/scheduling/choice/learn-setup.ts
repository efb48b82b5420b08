import { addTo } from "../../collections/add-to.ts";
import { type JobRecord, type RunRecord, secondsBetween } from "../../record/record.ts";
import { median } from "../../stats/median.ts";
import { roundTo } from "../../stats/round-to.ts";
import { newestFirst } from "../tests/newest-first.ts";

/** What a job spends besides its tests: machine, checkout, install, build, and what follows the tests. */
export interface SetupTime {
  readonly seconds: number;
  /** `learnt` from this many jobs, the `default` while there are too few, or `given`. */
  readonly source: "given" | "learnt" | "default";
  readonly jobs: number;
}

/** The flat value of Datadog's ddtest (read in its source, 2026). */
const DEFAULT_SETUP_SECONDS = 25;
/** The median of two is a mean, and one unlucky download spoils it. */
const MIN_JOBS = 3;
/** Set-up changes with the workflow: only the newest jobs count. */
const RECENT_JOBS = 40;
/** Less is a matter of rounding: a machine has to be set up and the code checked out. */
const MIN_SETUP_SECONDS = 5;

/**
 * Learns the set-up of test jobs as the median of `job − its tests`. Where the tests add up to more than the job took
 * (a runner that runs them in parallel), the job's longest step stands for them.
 */
export function learnSetup(records: readonly RunRecord[], jobPrefix = ""): SetupTime {
  const setupTimes: number[] = [];
  for (const record of [...records].sort(newestFirst)) {
    if (record.trust !== "trusted") continue;
    setupTimes.push(...setupsOf(record, jobPrefix));
    if (setupTimes.length >= RECENT_JOBS) break;
  }
  const seconds = setupTimes.length < MIN_JOBS ? null : median(setupTimes.slice(0, RECENT_JOBS));
  if (seconds === null) return { seconds: DEFAULT_SETUP_SECONDS, source: "default", jobs: setupTimes.length };
  return { seconds: Math.max(MIN_SETUP_SECONDS, roundTo(seconds, 1)), source: "learnt", jobs: setupTimes.length };
}

function setupsOf({ jobs, tests }: RunRecord, prefix: string): number[] {
  const testSeconds = new Map<string, number>();
  for (const { job, seconds } of tests ?? []) {
    if (job === null || seconds === null || !job.startsWith(prefix)) continue;
    addTo(testSeconds, job, seconds);
  }
  return (jobs ?? []).flatMap((job) => {
    const inTests = testSeconds.get(job.name);
    const setup = inTests === undefined ? null : setupOf(job, inTests);
    return setup === null ? [] : [setup];
  });
}

function setupOf(job: JobRecord, inTests: number): number | null {
  const total = secondsBetween(job.started_at, job.completed_at);
  if (total === null || job.carried === true || job.conclusion === "cancelled") return null;
  if (inTests <= total) return total - inTests;
  const steps = (job.steps ?? []).map((step) => secondsBetween(step.started_at, step.completed_at) ?? 0);
  const longest = Math.max(0, ...steps);
  return longest > 0 ? Math.max(0, total - longest) : null;
}
