import { emptyRecord, type JobRecord, type RunRecord, type TestFileRecord } from "../../record/record.ts";
import { mulberry32 } from "../../stats/mulberry32.ts";
import { standardNormal } from "../../stats/standard-normal.ts";
import { sum, sumBy } from "../../stats/sum.ts";
import { planShards } from "../plan-shards.ts";
import { testTimings } from "../timings/test-timings.ts";
import type { TimingOptions } from "../timings/timing-options.ts";
import { exampleMachines } from "./example-machines.ts";

/** One file as a run without trouble would measure it. */
interface Whole {
  readonly seconds: number;
  readonly cases: number;
  /** Its place in its job, from 0 to 1. */
  readonly place: number;
}

type Measured = Pick<TestFileRecord, "seconds" | "tests" | "failures" | "skipped">;

/** What goes wrong in a run: what is measured of a file in it, null for nothing; and what the run is otherwise. */
interface Trouble {
  /** `hit`: in the one job that it began in. */
  readonly measure: (file: Whole, hit: boolean) => Measured | null;
  readonly conclusion: string;
  readonly jobs?: "listed";
  readonly run?: Partial<RunRecord>;
}

const passed = ({ seconds, cases }: Whole): Measured => ({ seconds, tests: cases, failures: 0, skipped: 0 });
const passedBut = (file: Whole, more: Partial<Measured>): Measured => ({ ...passed(file), ...more });

/** What CI sees on bad days. In each the tests themselves take as long as always. */
export const TROUBLES = {
  "a database is down": {
    conclusion: "failure",
    measure: (file) => passedBut(file, { seconds: 0.004 * file.cases, failures: file.cases }),
  },
  "half of the cases need it": {
    conclusion: "failure",
    measure: (file) => passedBut(file, { seconds: 0.5 * file.seconds, failures: Math.ceil(file.cases / 2) }),
  },
  "every case waits for a time-out": {
    conclusion: "failure",
    measure: (file) => passedBut(file, { seconds: 30 * file.cases, failures: file.cases }),
  },
  "nothing can be imported": {
    conclusion: "failure",
    measure: () => ({ seconds: 0, tests: 1, failures: 1, skipped: 0 }),
  },
  "nothing can be loaded, and no case is counted": {
    conclusion: "failure",
    measure: () => ({ seconds: 0.01, tests: 0, failures: 0, skipped: 0 }),
  },
  "everything is skipped": {
    conclusion: "success",
    measure: (file) => passedBut(file, { seconds: 0.001, skipped: file.cases }),
  },
  "a job stops at its first failure": {
    conclusion: "failure",
    measure(file, hit) {
      if (!hit || file.place < 0.5) return passed(file);
      const cases = Math.ceil(0.1 * file.cases);
      return file.place > 0.6 ? null : { seconds: 0.1 * file.seconds, tests: cases, failures: 1, skipped: 0 };
    },
  },
  "every file stops at its first failure": {
    conclusion: "failure",
    measure(file) {
      return { seconds: 0.2 * file.seconds, tests: Math.ceil(0.2 * file.cases), failures: 1, skipped: 0 };
    },
  },
  "a job dies": { conclusion: "failure", measure: (file, hit) => (hit ? null : passed(file)) },
  "a job dies and its report is cut": {
    conclusion: "failure",
    measure: (file, hit) =>
      hit ? { ...passed({ ...file, cases: Math.ceil(file.cases / 3) }), seconds: 0.3 * file.seconds } : passed(file),
  },
  "all jobs are cancelled": {
    conclusion: "cancelled",
    jobs: "listed",
    measure: (file) => ({ seconds: 0.4 * file.seconds, tests: null, failures: null, skipped: null }),
  },
  "all jobs reach their time limit": {
    conclusion: "timed_out",
    jobs: "listed",
    measure: (file) => passedBut(file, { seconds: 3 * file.seconds }),
  },
  "reports do not count cases, and all fails": {
    conclusion: "failure",
    measure: () => ({ seconds: 0.01, tests: null, failures: null, skipped: null }),
  },
  "failed cases are run again": {
    conclusion: "success",
    run: { attempt: 2 },
    measure: ({ seconds, cases, place }) =>
      place < 0.5 ? null : { seconds: seconds / cases, tests: 1, failures: 0, skipped: 0 },
  },
  "failed cases are run again, uncounted": {
    conclusion: "success",
    run: { attempt: 2 },
    measure: ({ seconds, cases }) => ({ seconds: seconds / cases, tests: null, failures: null, skipped: null }),
  },
  "a bot's branch does next to nothing": {
    conclusion: "success",
    run: { branch: "bot/update", event: "pull_request", base_branch: "main" },
    measure: (file) => passedBut(file, { seconds: 0.002 }),
  },
  "a branch makes half of the files slow": {
    conclusion: "success",
    run: { branch: "wip", event: "push" },
    measure: (file) => passedBut(file, { seconds: file.place < 0.5 ? 8 * file.seconds : file.seconds }),
  },
} as const satisfies Record<string, Trouble>;

export type TroubleName = keyof typeof TROUBLES;

export interface TroubledHistory {
  readonly seed: number;
  /** Runs of each kind, in this order. */
  readonly goodBefore: number;
  readonly troubled: number;
  readonly goodAfter: number;
}

export interface TroubledPlan {
  /** Slowest shard ÷ an equal share, in true seconds, of four shards. */
  readonly makespan: number;
  /** Predicted ÷ true seconds of the slowest shard. */
  readonly predicted: number;
  /** What `auto` chooses. */
  readonly shards: number;
}

const FILES = 60;
const SHARDS = 4;

/** The plan after some good runs and some with trouble: 60 files, log-normal seconds, machines of 4 % noise. */
export function planAfter(trouble: Trouble, history: TroubledHistory, options: TimingOptions = {}): TroubledPlan {
  const random = mulberry32(history.seed);
  const truth = new Map(
    Array.from({ length: FILES }, (_, index): [string, { seconds: number; cases: number }] => [
      `t/test_${index}.py`,
      { seconds: Math.exp(3.2 + 0.8 * standardNormal(random)), cases: 5 + Math.floor(36 * random()) },
    ]),
  );
  const kinds = [history.goodBefore, history.troubled, history.goodAfter].flatMap((runs, index) =>
    Array.from({ length: runs }, () => (index === 1 ? trouble : GOOD)),
  );
  const records = kinds.map((kind, index) => runOf(truth, kind, index + 1, random));
  const names = [...truth.keys()];
  const timings = testTimings(records, options);
  const plan = (shards: number | "auto") =>
    planShards({ names }, { timings }, exampleMachines(25), { shards, minShards: 1, maxShards: 20 });
  const fixed = plan(SHARDS).shards;
  const trueSeconds = fixed.map(({ tests }) => sumBy(tests, ({ name }) => truth.get(name)?.seconds ?? 0));
  const slowest = Math.max(...trueSeconds);
  return {
    makespan: slowest / (sum(trueSeconds) / SHARDS),
    predicted: Math.max(...fixed.map(({ seconds }) => seconds)) / slowest,
    shards: plan("auto").shardCount,
  };
}

const GOOD: Trouble = { conclusion: "success", measure: passed };

function runOf(
  truth: ReadonlyMap<string, { readonly seconds: number; readonly cases: number }>,
  { measure, conclusion, jobs, run }: Trouble,
  number: number,
  random: () => number,
): RunRecord {
  const hit = Math.floor(SHARDS * random());
  const names = [...truth.keys()];
  const tests = Array.from({ length: SHARDS }, (_, shard) => {
    const speed = 1 + 0.04 * standardNormal(random);
    const own = names.filter((_, index) => index % SHARDS === shard);
    return own.flatMap((file, index): TestFileRecord[] => {
      const { seconds = 0, cases = 0 } = truth.get(file) ?? {};
      const noisy = seconds * speed * (1 + 0.03 * standardNormal(random));
      const measured = measure({ seconds: noisy, cases, place: index / own.length }, shard === hit);
      return measured === null ? [] : [{ job: `test (${shard + 1})`, file, ...measured }];
    });
  }).flat();
  return emptyRecord({
    run_id: number,
    branch: "main",
    event: "push",
    conclusion,
    started_at: new Date(Date.UTC(2026, 0, number)).toISOString(),
    jobs: jobs === undefined ? null : [1, 2, 3, 4].map((shard) => jobOf(`test (${shard})`, conclusion)),
    ...run,
    tests,
  });
}

function jobOf(name: string, conclusion: string): JobRecord {
  return { name, runner: null, created_at: null, started_at: null, completed_at: null, conclusion, steps: null };
}
