import { emptyRecord, type RunRecord } from "../../record/record.ts";
import { mulberry32 } from "../../stats/mulberry32.ts";
import { standardNormal } from "../../stats/standard-normal.ts";
import { sum, sumBy } from "../../stats/sum.ts";
import { estimateSeconds } from "../estimates/estimate-seconds.ts";
import type { Item } from "../packing/load.ts";
import { packLongestFirst, packShards } from "../packing/pack-shards.ts";
import { testTimings } from "../timings/test-timings.ts";

/** A small CI whose plans are made from what its own runs measured: does planning settle, or swing to and fro? */
export interface SimulatedCi {
  readonly files: number;
  readonly shards: number;
  readonly runs: number;
  readonly seed: number;
  /** Machines are up to this share faster or slower, each run again. */
  readonly machineSpread: number;
  /** How much slower a shard becomes per share that it has more than the average; all its files read that much slower. */
  readonly contention: number;
  /** Standard deviation of log seconds of one file from run to run. */
  readonly fileNoise: number;
  /** Seconds that the first file of each shard pays for imports that all its files share. */
  readonly sharedStart: number;
}

export const USUAL_CI: SimulatedCi = {
  files: 300,
  shards: 8,
  runs: 8,
  seed: 1,
  machineSpread: 0.2,
  contention: 0.6,
  fileNoise: 0.05,
  sharedStart: 0,
};

/** Plans from the records of the runs so far; each shard is a list of names in the order in which they run. */
type Planner = (names: readonly string[], records: readonly RunRecord[], shards: number) => string[][];

/** As plan-shards does. */
export const learnLevelled: Planner = (names, records, shards) =>
  namesOf(packShards(estimateSeconds(names, testTimings(records)), shards));

/** What most tools do: the newest reading of each file as it is. */
export const learnRaw: Planner = (names, records, shards) => {
  const { byFile } = testTimings(records);
  return namesOf(
    packLongestFirst(
      names.map((name) => ({ name, seconds: byFile.get(name)?.[0]?.seconds ?? 1 })),
      shards,
    ),
  );
};

export interface SimulatedRun {
  /** Most work of any shard ÷ least, in what the files take on a usual machine: what a plan can do something about. */
  readonly spread: number;
  /** The same of what the jobs took on the clock. */
  readonly clockSpread: number;
  readonly record: RunRecord;
}

/** The first run is split by count, as nothing is known; every later one by the planner. */
export function simulateLearning(planner: Planner, ci: SimulatedCi): SimulatedRun[] {
  const random = mulberry32(ci.seed);
  const truth = drawFiles(ci, random);
  const names = [...truth.keys()].sort();
  const runs: SimulatedRun[] = [];
  for (let run = 1; run <= ci.runs; run++) {
    const records = runs.map(({ record }) => record);
    const plan = run === 1 ? countSplit(names, ci.shards) : planner(names, records, ci.shards);
    runs.push(execute(plan, truth, run, ci, random));
  }
  return runs;
}

/** Log-normal seconds by folder and file, as in real suites; none longer than half a fair share. */
function drawFiles({ files, shards }: SimulatedCi, random: () => number): Map<string, number> {
  const folders = Array.from({ length: 12 }, () => standardNormal(random));
  const drawn = Array.from({ length: files }, (_, index): [string, number] => {
    const folder = Math.floor((index * folders.length) / files);
    return [
      `tests/area${folder}/test_${index}.py`,
      Math.exp(0.8 * (folders[folder] ?? 0) + 0.8 * standardNormal(random)),
    ];
  });
  const total = sumBy(drawn, ([, seconds]) => seconds);
  return new Map(drawn.map(([name, seconds]) => [name, Math.min(seconds, total / shards / 2)]));
}

function execute(
  plan: readonly (readonly string[])[],
  truth: ReadonlyMap<string, number>,
  run: number,
  ci: SimulatedCi,
  random: () => number,
): SimulatedRun {
  const work = plan.map((names) => sumBy(names, (name) => truth.get(name) ?? 0));
  const average = sum(work) / work.length;
  const tests = plan.flatMap((names, shard) => {
    const crowding = 1 + ci.contention * Math.max(0, (work[shard] ?? 0) / average - 1);
    const slowness = crowding * (1 + ci.machineSpread * (2 * random() - 1));
    return names.map((file, place) => {
      const own = (truth.get(file) ?? 0) * Math.exp(ci.fileNoise * standardNormal(random));
      const seconds = slowness * (own + (place === 0 ? ci.sharedStart : 0));
      return { job: `test (${shard + 1})`, file, seconds, tests: null, failures: null, skipped: null };
    });
  });
  const clock = plan.map((_, shard) =>
    sumBy(
      tests.filter(({ job }) => job === `test (${shard + 1})`),
      ({ seconds }) => seconds,
    ),
  );
  return { spread: ratio(work), clockSpread: ratio(clock), record: emptyRecord({ run_id: run, tests }) };
}

function ratio(values: readonly number[]): number {
  return Math.max(...values) / Math.min(...values);
}

function countSplit(names: readonly string[], shards: number): string[][] {
  return Array.from({ length: shards }, (_, shard) =>
    names.filter((_, index) => Math.floor((index * shards) / names.length) === shard),
  );
}

function namesOf(loads: readonly { readonly items: readonly Item[] }[]): string[][] {
  return loads.map(({ items }) => items.map(({ name }) => name));
}
