import { addTo } from "../../collections/add-to.ts";
import { type Ending, endingOf } from "../../record/ending.ts";
import { type JobRecord, type RunRecord, secondsBetween } from "../../record/record.ts";
import { median } from "../../stats/median.ts";
import { roundTo } from "../../stats/round-to.ts";
import { newestFirst } from "../tests/newest-first.ts";

/** What a job spends besides its tests: machine, checkout, install, build, and what follows the tests. */
export interface SetupTime {
  readonly seconds: number;
  /** `learnt` from this many jobs, the `default` before the first, or `given`. */
  readonly source: "given" | "learnt" | "default";
  readonly jobs: number;
}

/** The flat value of Datadog's ddtest (read in its source, 2026). */
const DEFAULT_SETUP_SECONDS = 25;
/** The median of two is a mean, and one unlucky download spoils it: of so few the shortest counts. */
const MIN_JOBS_FOR_MEDIAN = 3;
/** Set-up changes with the workflow: only the newest jobs count. */
const RECENT_JOBS = 40;
/** Less is a matter of rounding: a machine has to be set up and the code checked out. */
const MIN_SETUP_SECONDS = 5;

/**
 * Learns the set-up of test jobs as the median of `job − its tests`. Where the tests add up to more than the job took
 * (a runner that runs them in parallel), the job's longest step stands for them. Jobs that failed are asked only where none
 * passed, since tests may have run in them that no report contains, and jobs that were cut never. Where no job can be
 * divided so, the shortest of them is at least a bound.
 */
export function learnSetup(records: readonly RunRecord[], jobPrefix = ""): SetupTime {
  const jobs = testJobs(records, jobPrefix);
  const passed = jobs.filter(({ ending }) => ending !== "failed");
  const known = (passed.some(isKnown) ? passed : jobs).filter(isKnown).slice(0, RECENT_JOBS);
  const setups = known.map(({ setup }) => setup);
  const seconds = setups.length < MIN_JOBS_FOR_MEDIAN ? Math.min(...setups) : (median(setups) ?? 0);
  if (setups.length > 0) {
    return { seconds: Math.max(MIN_SETUP_SECONDS, roundTo(seconds, 1)), source: "learnt", jobs: setups.length };
  }
  const shortest = Math.min(DEFAULT_SETUP_SECONDS, ...passed.map(({ total }) => total));
  return { seconds: Math.max(MIN_SETUP_SECONDS, roundTo(shortest, 1)), source: "default", jobs: 0 };
}

interface TestJob {
  readonly ending: Ending;
  readonly total: number;
  /** Null where it cannot be told from the tests. */
  readonly setup: number | null;
}

const isKnown = (job: TestJob): job is TestJob & { readonly setup: number } => job.setup !== null;

/** Test jobs that ended by themselves, of the newest runs first, as many as are needed. */
function testJobs(records: readonly RunRecord[], prefix: string): TestJob[] {
  const found: TestJob[] = [];
  let known = 0;
  for (const record of [...records].sort(newestFirst)) {
    if (record.trust !== "trusted") continue;
    for (const job of testJobsOf(record, prefix)) {
      found.push(job);
      if (job.ending !== "failed" && job.setup !== null) known++;
    }
    if (known >= RECENT_JOBS) break;
  }
  return found;
}

function testJobsOf({ jobs, tests }: RunRecord, prefix: string): TestJob[] {
  const testSeconds = new Map<string, number>();
  for (const { job, seconds } of tests ?? []) {
    if (job === null || seconds === null || !job.startsWith(prefix)) continue;
    addTo(testSeconds, job, seconds);
  }
  return (jobs ?? []).flatMap((job) => {
    const inTests = testSeconds.get(job.name);
    const total = secondsBetween(job.started_at, job.completed_at);
    const ending = endingOf(job.conclusion);
    if (inTests === undefined || total === null || job.carried === true || ending === "cut") return [];
    return [{ ending, total, setup: setupOf(job, total, inTests) }];
  });
}

function setupOf({ steps }: JobRecord, total: number, inTests: number): number | null {
  if (inTests <= total) return total - inTests;
  const lengths = (steps ?? []).map((step) => secondsBetween(step.started_at, step.completed_at) ?? 0);
  const longest = Math.max(0, ...lengths);
  return longest > 0 ? Math.max(0, total - longest) : null;
}
