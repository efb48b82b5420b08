import { emptyRecord, type JobRecord, type RunRecord } from "../../record/record.ts";
import { mulberry32 } from "../../stats/mulberry32.ts";
import { standardNormal } from "../../stats/standard-normal.ts";

/** Pushes of ten minutes, of which some fail and pass in a second attempt that repeats the failed job alone. */
export interface FlakyCi {
  readonly seed: number;
  readonly pushes: number;
  /** How many of the first attempts fail. */
  readonly flakyShare: number;
  /** What a second attempt's record says: the job that ran beside those it took over, that job alone, or nothing of jobs. */
  readonly recorded: "all jobs" | "jobs that ran" | "no jobs";
}

const WHOLE_SECONDS = 600;
const HOUR = 3600;

export function flakyHistory({ seed, pushes, flakyShare, recorded }: FlakyCi): RunRecord[] {
  const random = mulberry32(seed);
  return Array.from({ length: pushes }, (_, push) => push + 1).flatMap((push): RunRecord[] => {
    const start = push * HOUR;
    const seconds = WHOLE_SECONDS * (1 + 0.04 * standardNormal(random));
    const isFlaky = random() < flakyShare;
    const jobs = [jobOf("build", start, 0.3 * seconds), jobOf("test", start, seconds, !isFlaky)];
    const first = runOf(push, start, seconds + 5, { jobs, conclusion: isFlaky ? "failure" : "success" });
    if (!isFlaky) return [first];
    const again = start + seconds + 600;
    const short = 40 + 160 * random();
    const carried = { ...jobOf("build", start, 0.3 * seconds), carried: true };
    const ran = jobOf("test", again, short);
    const told = { "all jobs": [carried, ran], "jobs that ran": [ran], "no jobs": null }[recorded];
    return [first, runOf(push, again, short + 5, { jobs: told, attempt: 2, created_at: at(start) })];
  });
}

function runOf(run_id: number, start: number, seconds: number, known: Partial<RunRecord>): RunRecord {
  return emptyRecord({
    repository: "owner/name",
    workflow: "CI",
    run_id,
    event: "push",
    branch: "main",
    created_at: at(start),
    started_at: at(start),
    completed_at: at(start + seconds),
    conclusion: "success",
    ...known,
  });
}

function jobOf(name: string, start: number, seconds: number, ok = true): JobRecord {
  return {
    name,
    runner: null,
    created_at: at(start),
    started_at: at(start + 3),
    completed_at: at(start + 3 + seconds),
    conclusion: ok ? "success" : "failure",
    steps: null,
  };
}

const at = (seconds: number): string => new Date(Date.UTC(2026, 0, 1) + Math.round(1000 * seconds)).toISOString();
