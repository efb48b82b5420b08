import { median } from "../../stats/median.ts";
import { weightedQuantile } from "../../stats/weighted-quantile.ts";
import { longestFiles } from "./longest-files.ts";
import type { TestTimings } from "./test-timings.ts";
import type { TimingsByFile } from "./timing.ts";

/** Timings of one file, newest first, in log seconds. */
type Row = readonly { readonly machine: number; readonly log: number }[];

/**
 * How much slower than usual each machine was, in log seconds, by its number.
 *
 * A machine is one job of one run. It is slow by chance, and slow because its shard is overloaded: teams have seen files
 * read 1.6 times too long there, and a plan made from such readings swings to and fro. So every reading is taken as
 * `file + machine`, and the two are distinguished by turns (median polish: Tukey, Exploratory Data Analysis, 1977): a file's
 * own level is the median of its readings without their machines, a machine's the weighted median of what its files read
 * above their own levels.
 *
 * Files measured only once say nothing about machines. A machine with few informative files is pulled towards no effect, so that
 * one file that really became slower is not explained away.
 *
 * `files` are those to learn from: the longest, unless said otherwise.
 */
export function machineEffects(
  { byFile }: Pick<TestTimings, "byFile">,
  files: readonly string[] = longestFiles(byFile),
): Map<number, number> {
  const rows = tellingRows(byFile, files);
  let effects = new Map<number, number>();
  if (rows.length === 0) return effects;
  for (let round = 0; round < ROUNDS; round++) effects = effectsGiven(rows, levelsGiven(rows, effects));
  return effects;
}

const ROUNDS = 4;
/** Below this, reports are all rounding and start-up. */
const MIN_SECONDS = 0.02;
/** No effect at all weighs as much as this many equal files. */
const STRENGTH = 1;

/** Files with at least two usable readings. */
function tellingRows(byFile: TimingsByFile, files: readonly string[]): Row[] {
  return files
    .map((file) => (byFile.get(file) ?? []).filter(({ seconds }) => seconds >= MIN_SECONDS))
    .filter((history) => history.length > 1)
    .map((history) => history.map(({ machine, seconds }) => ({ machine, log: Math.log(seconds) })));
}

function levelsGiven(rows: readonly Row[], effects: ReadonlyMap<number, number>): number[] {
  return rows.map((row) => median(row.map(({ machine, log }) => log - (effects.get(machine) ?? 0))) ?? 0);
}

function effectsGiven(rows: readonly Row[], levels: readonly number[]): Map<number, number> {
  const readings = new Map<number, { above: number[]; weights: number[] }>();
  for (const [index, row] of rows.entries()) {
    const level = levels[index] ?? 0;
    for (const { machine, log } of row) {
      const reading = readings.get(machine) ?? { above: [], weights: [] };
      readings.set(machine, reading);
      reading.above.push(log - level);
      reading.weights.push(Math.exp(level / 2)); // longer files are read more exactly, but must not decide alone
    }
  }
  return new Map([...readings].map(([machine, { above, weights }]) => [machine, shrunkMedian(above, weights)]));
}

function shrunkMedian(values: readonly number[], weights: readonly number[]): number {
  let [sum, squares] = [0, 0];
  for (const weight of weights) {
    sum += weight;
    squares += weight * weight;
  }
  const equalFiles = (sum * sum) / squares; // Kish's effective sample size
  return ((weightedQuantile(values, weights, 0.5) ?? 0) * equalFiles) / (equalFiles + STRENGTH);
}
