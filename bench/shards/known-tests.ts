import { addTo } from "../../packages/core/collections/add-to.ts";
import { formatShare } from "../../packages/core/render/quantities.ts";
import { chooseEstimator } from "../../packages/core/scheduling/estimates/choose-estimator.ts";
import { ESTIMATORS, type Estimator } from "../../packages/core/scheduling/estimates/estimators.ts";
import { packShards } from "../../packages/core/scheduling/packing/pack-shards.ts";
import { levelTimings } from "../../packages/core/scheduling/timings/level-timings.ts";
import { longestFiles } from "../../packages/core/scheduling/timings/longest-files.ts";
import { printTable } from "../print-table.ts";
import { average, slowestOverBound } from "./score.ts";
import { byGroup, type Plan, plansOf, type Series } from "./timing-series.ts";
import { timingsOf } from "./timings-of.ts";

/** Many numbers of shards, because the luck of a single packing is larger than the differences looked for. */
const SHARD_COUNTS = [3, 4, 5, 6, 8, 10, 12, 16, 20, 24];
const PLANS = 40;

/** What the choice of the estimator is worth: mean excess over the lower bound, new tests left out. */
export function printKnownTests(series: readonly Series[]): void {
  console.log(
    "\nMeasured tests: mean excess of the slowest shard over its bound, by estimator, over ten numbers of shards\n",
  );
  const names = Object.keys(ESTIMATORS) as (keyof typeof ESTIMATORS)[];
  const rows = byGroup(series).map(([group, members]) => {
    const cells = [...names.map((): number[] => []), [] as number[]];
    const picks = new Map<string, number>();
    for (const plan of plansOf(members, PLANS)) {
      const timings = timingsOf(plan.past);
      const level = levelTimings(timings);
      const histories = new Map([...timings.byFile].map(([file, history]) => [file, level(history)]));
      const chosen = chooseEstimator(longestFiles(timings.byFile).map((file) => histories.get(file) ?? []));
      addTo(picks, chosen);
      for (const [index, name] of [...names, chosen].entries()) {
        cells[index]?.push(excess(plan, histories, ESTIMATORS[name]));
      }
    }
    const shown = cells.map((values) => formatShare(Math.exp(average(values)) - 1));
    return [group, ...shown, [...picks].map(([name, count]) => `${name} ${count}`).join(", ")];
  });
  printTable(["data", ...names, "chosen", "choices"], rows);
}

/** Mean log of slowest ÷ bound over the numbers of shards, among the tests that have a history. */
function excess(
  { next, ...plan }: Plan,
  histories: ReadonlyMap<string, readonly number[]>,
  estimator: Estimator,
): number {
  const known = new Map([...next].filter(([name]) => histories.has(name)));
  const items = [...known.keys()].map((name) => ({ name, seconds: estimator(histories.get(name) ?? []) }));
  const ratios = SHARD_COUNTS.map((shards) => {
    const names = packShards(items, shards).map((load) => load.items.map((item) => item.name));
    return Math.log(slowestOverBound(names, { ...plan, next: known }, shards));
  });
  return average(ratios);
}
