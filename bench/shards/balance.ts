import { printTable } from "../print-table.ts";
import { average, showPaired, showRatios, slowestOverBound } from "./score.ts";
import { SPLIT_METHODS, type SplitMethod } from "./split-methods.ts";
import { byGroup, plansOf, type Series } from "./timing-series.ts";

export const SHARD_COUNTS = [4, 10, 20];
/** Plans per line of the table, evenly spaced in time. */
const PLANS = 120;
/** Where even the worst of the timed methods is within this of the bound, one giant test decides and there is no contest. */
const NO_CONTEST = 1.002;

/** Slowest shard ÷ lower bound of every method on every set. */
export function printBalance(series: readonly Series[]): void {
  console.log(
    "\nSlowest shard ÷ lower bound on the next capture: median (p90). Paired: ours against LPT, 95 % interval\n",
  );
  const rows: string[][] = [];
  const settled: string[] = [];
  for (const [group, members] of byGroup(series)) {
    const plans = plansOf(members, PLANS);
    for (const shards of SHARD_COUNTS) {
      const ratios = Object.values(SPLIT_METHODS).map((method) => ratiosOf(method, plans, shards));
      const [ours = [], , lpt = []] = ratios;
      if (average(ours) < NO_CONTEST && average(lpt) < NO_CONTEST) settled.push(`${group} N=${shards}`);
      else rows.push([group, String(plans.length), String(shards), ...ratios.map(showRatios), showPaired(ours, lpt)]);
    }
  }
  printTable(["data", "plans", "N", ...Object.keys(SPLIT_METHODS), "paired"], rows);
  console.log(`\nOne test longer than a fair share decides, every timed plan is perfect: ${settled.join(", ")}`);
}

export function ratiosOf(method: SplitMethod, plans: readonly Parameters<SplitMethod>[0][], shards: number): number[] {
  return plans.map((plan) => slowestOverBound(method(plan, shards), plan, shards));
}
