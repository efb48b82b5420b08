import { printTable } from "../print-table.ts";
import { type Contest, nameOf, printGoals, printPooled } from "./goals.ts";
import { average, showPaired, showRatios, slowestOverBound } from "./score.ts";
import { SPLIT_METHODS, type SplitMethod } from "./split-methods.ts";
import { byGroup, type Plan, plansOf, type Series } from "./timing-series.ts";

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
  const all: Contest[] = [];
  for (const [group, members] of byGroup(series)) {
    const plans = plansOf(members, PLANS);
    for (const shards of SHARD_COUNTS) {
      const ratios = new Map(
        Object.entries(SPLIT_METHODS).map(([name, split]) => [name, ratiosOf(split, plans, shards)]),
      );
      all.push({ group, shards, ratios });
    }
  }
  const contests = all.filter((contest) => !isSettled(contest));
  const settled = all.filter(isSettled).map(nameOf);
  printTable(["data", "N", "plans", ...Object.keys(SPLIT_METHODS), "paired"], contests.map(rowOf));
  console.log(`\nOne test longer than a fair share decides, both timed plans are perfect: ${settled.join(", ")}`);
  printGoals(contests);
  printPooled(all);
}

function isSettled({ ratios }: Contest): boolean {
  return ["paceline", "LPT, mean"].every((name) => average(ratios.get(name) ?? []) < NO_CONTEST);
}

function rowOf({ group, shards, ratios }: Contest): string[] {
  const [ours = [], lpt = []] = [ratios.get("paceline"), ratios.get("LPT, mean")];
  return [group, String(shards), String(ours.length), ...[...ratios.values()].map(showRatios), showPaired(ours, lpt)];
}

export function ratiosOf(method: SplitMethod, plans: readonly Plan[], shards: number): number[] {
  return plans.map((plan) => slowestOverBound(method(plan, shards), plan, shards));
}
