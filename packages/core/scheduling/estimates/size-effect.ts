import { groupBy } from "../../collections/group-by.ts";
import { folderOf } from "../../paths/path-parts.ts";
import { sumBy } from "../../stats/sum.ts";
import { timingKey } from "../tests/timing-key.ts";

/** A size of each listed test file, by name: how many tests it holds, or its bytes; one unit for all. */
export type TestSizes = ReadonlyMap<string, number>;

/**
 * How a file's size shows in its seconds, learnt on the measured files: returns for each key the factor by which a file
 * of its size is slower than one of the usual size.
 *
 * Seconds go with a power of size, log seconds = folder + power × log size: the power is that of least squares within
 * folders, drawn towards `PRIOR_POWER`. Files of unknown size count as usual, and all do where no measured file has a
 * size.
 */
export function sizeEffect(
  names: readonly string[],
  recorded: ReadonlyMap<string, number>,
  matched: ReadonlyMap<string, string>,
  sizes: TestSizes | undefined,
): (key: string) => number {
  if (sizes === undefined) return () => 1;
  const logSizes = new Map<string, number>();
  const points: Point[] = [];
  for (const name of names) {
    const size = sizes.get(name);
    if (size === undefined || !Number.isFinite(size) || size <= 0) continue;
    const key = timingKey(name);
    const old = matched.get(key);
    logSizes.set(old ?? key, Math.log(size));
    const seconds = recorded.get(old ?? "");
    if (seconds === undefined || seconds <= 0) continue;
    points.push({ folder: folderOf(key), x: Math.log(size), y: Math.log(seconds) });
  }
  // Where no measured file has a size, no size is usual.
  if (points.length === 0) return () => 1;
  const power = powerWithinFolders(points);
  const usual = sumBy(points, ({ x }) => x) / points.length;
  return (key) => {
    const logFactor = power * ((logSizes.get(key) ?? usual) - usual);
    return Math.exp(Math.min(MAX_LOG_FACTOR, Math.max(-MAX_LOG_FACTOR, logFactor)));
  };
}

interface Point {
  readonly folder: string;
  readonly x: number;
  readonly y: number;
}

/** Twice the tests take a bit less than twice the time: part of a file's seconds is its start. */
const PRIOR_POWER = 0.7;
/** As many squared log sizes as the prior stands for; a few dozen files outweigh it. */
const PRIOR_STRENGTH = 5;
const MAX_POWER = 1.2;
/** A file of any size is within a hundred times of the usual one: beyond, the size is not of tests. */
const MAX_LOG_FACTOR = Math.log(100);

function powerWithinFolders(points: readonly Point[]): number {
  let [spread, together] = [PRIOR_STRENGTH, PRIOR_STRENGTH * PRIOR_POWER];
  for (const members of groupBy(points, ({ folder }) => folder).values()) {
    const meanX = sumBy(members, ({ x }) => x) / members.length;
    const meanY = sumBy(members, ({ y }) => y) / members.length;
    for (const { x, y } of members) {
      spread += (x - meanX) ** 2;
      together += (x - meanX) * (y - meanY);
    }
  }
  return Math.min(MAX_POWER, Math.max(0, together / spread));
}
