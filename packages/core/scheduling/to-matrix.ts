import { roundTo } from "../stats/round-to.ts";
import type { PlannedTest } from "./estimates/planned-test.ts";
import { testRunner } from "./runners/test-runners.ts";
import type { ShardPlan } from "./shard-plan.ts";
import { formatTestList } from "./tests/test-list.ts";

/** One job of the matrix. */
export interface MatrixEntry {
  readonly shard: number;
  readonly total: number;
  /** For the job's name: `2/6`. */
  readonly name: string;
  /** The names as `parseTestList` reads them, or empty when they are only in the plan. */
  readonly files: string;
  /** The arguments for the test runner in the same form, or empty like `files`. */
  readonly args: string;
  /** Where the job that planned has the plan, when `files` is empty. */
  readonly plan?: string | null;
  /** Of the tests alone, without set-up; null when nothing was measured yet. */
  readonly "predicted-seconds": number | null;
}

export interface Matrix {
  /** One line of JSON for `fromJSON`. */
  readonly text: string;
  /** False when the lists were too long and the shards have to read the plan. */
  readonly hasFiles: boolean;
}

/** GitHub cuts a job's outputs at 1 MB in UTF-16; the rest is for the job's other outputs. */
const MAX_CHARACTERS = 450_000;
/** Linux refuses to start a process with an environment variable above 128 KiB, and that is how lists reach a step. */
const MAX_LIST_BYTES = 120_000;

/**
 * The plan as a matrix for `strategy.matrix: ${{ fromJSON(…) }}`. File names are data all the way: JSON here, and in
 * the shard an environment variable. When they do not fit, every entry names the plan instead: one rule for all shards.
 */
export function toMatrix(plan: ShardPlan, planPath: string | null): Matrix {
  const measured = plan.wallSeconds !== null;
  const { args } = testRunner(plan.runner);
  const entries = plan.shards.map(
    ({ shard, tests, seconds }): MatrixEntry => ({
      shard,
      total: plan.shardCount,
      name: `${shard}/${plan.shardCount}`,
      files: formatTestList(namesOf(tests)),
      args: formatTestList(args(tests)),
      "predicted-seconds": measured ? roundTo(seconds, 1) : null,
    }),
  );
  const text = JSON.stringify({ include: entries });
  const listsFit = entries.every(({ files, args }) => fitsVariable(files) && fitsVariable(args));
  if (text.length <= MAX_CHARACTERS && listsFit) return { text, hasFiles: true };
  const include = entries.map((entry) => ({ ...entry, files: "", args: "", plan: planPath }));
  return { text: JSON.stringify({ include }), hasFiles: false };
}

/** Each file once, also where the shard has two parts of it. */
export function namesOf(tests: readonly PlannedTest[]): string[] {
  return [...new Set(tests.map((test) => test.name))];
}

/** Whether a list can be handed to a process as an environment variable. */
export function fitsVariable(list: string): boolean {
  return Buffer.byteLength(list) <= MAX_LIST_BYTES;
}
