import { median } from "../../stats/median.ts";
import { quantile } from "../../stats/quantile.ts";
import type { TestTimings } from "./test-timings.ts";

/** How far whole jobs were from what their files' history promised. */
export interface MachineSpread {
  /** p90 ÷ p50 of measured over expected: how much slower than usual a machine is in the worst of ten jobs. */
  readonly spread: number;
  /** Median of |measured ÷ expected − 1|; null when too few jobs could be compared. */
  readonly typicalError: number | null;
  /** Jobs that could be compared. */
  readonly jobs: number;
}

/**
 * Measures the spread on the records themselves. Expected are the files' medians over up to three earlier runs, so each
 * job is looked at with the past that a plan would have had.
 *
 * With too few jobs, the default: 1.3, the low end of what teams call normal for CI jobs (costops.dev, 2026).
 */
export function machineSpread(timings: TestTimings): MachineSpread {
  const ratios = measuredOverExpected(timings);
  const jobs = ratios.length;
  const [usual, slow] = [median(ratios), quantile(ratios, ninthOfTen(jobs))];
  if (jobs < MIN_JOBS || usual === null || slow === null) return { spread: DEFAULT_SPREAD, typicalError: null, jobs };
  return {
    spread: Math.min(MAX_SPREAD, Math.max(MIN_SPREAD, slow / usual)),
    typicalError: median(ratios.map((ratio) => Math.abs(ratio - 1))),
    jobs,
  };
}

/**
 * Which quantile of so many jobs the next one exceeds once in ten: their 0.9 (n + 1)-th, counted from the shortest. Of
 * nine that is the longest.
 */
function ninthOfTen(jobs: number): number {
  return jobs < 2 ? 1 : Math.min(1, (0.9 * (jobs + 1) - 1) / (jobs - 1));
}

const DEFAULT_SPREAD = 1.3;
/**
 * Fewer do not show what one in ten exceeds. A suite that runs in one job never has more: of the ten newest timings of a
 * file the oldest has no past.
 */
const MIN_JOBS = 9;
const EARLIER_RUNS = 3;
/** No machine is exact: one benchmark on 100 hosted runners varies by 2.7 % (CodSpeed, 2025). */
const MIN_SPREAD = 1.03;
/** Beyond this the records are about something else than noise. */
const MAX_SPREAD = 3;
/** Of more files an even sample says as much of their jobs. */
const MAX_FILES = 10_000;
/** Jobs shorter than this are all rounding. */
const MIN_JOB_SECONDS = 1;

function measuredOverExpected(timings: TestTimings): number[] {
  const machines = new Map<number, { measured: number; expected: number }>();
  const everyNth = Math.ceil(timings.byFile.size / MAX_FILES);
  let place = 0;
  for (const file of timings.byFile.keys()) {
    if (place++ % everyNth !== 0) continue;
    const history = timings.byFile.get(file) ?? [];
    for (const [index, { seconds, machine }] of history.entries()) {
      const earlier = history.slice(index + 1, index + 1 + EARLIER_RUNS);
      if (earlier.length === 0) break;
      const sums = machines.get(machine) ?? { measured: 0, expected: 0 };
      machines.set(machine, sums);
      sums.measured += seconds;
      sums.expected += median(earlier.map((timing) => timing.seconds)) ?? 0;
    }
  }
  return [...machines.values()]
    .filter(({ expected }) => expected >= MIN_JOB_SECONDS)
    .map(({ measured, expected }) => measured / expected);
}
