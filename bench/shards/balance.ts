import { quantile } from "../../packages/core/stats/quantile.ts";
import { printTable } from "../print-table.ts";
import { average, show, showPaired, showRatios, slowestOverBound } from "./score.ts";
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
  const contests: Contest[] = [];
  const settled: string[] = [];
  for (const [group, members] of byGroup(series)) {
    const plans = plansOf(members, PLANS);
    for (const shards of SHARD_COUNTS) {
      const ratios = new Map(
        Object.entries(SPLIT_METHODS).map(([name, split]) => [name, ratiosOf(split, plans, shards)]),
      );
      const contest = { group, shards, ratios };
      if (timed(contest).every(([, values]) => average(values) < NO_CONTEST)) settled.push(nameOf(contest));
      else contests.push(contest);
    }
  }
  printTable(["data", "N", "plans", ...Object.keys(SPLIT_METHODS), "paired"], contests.map(rowOf));
  console.log(`\nOne test longer than a fair share decides, both timed plans are perfect: ${settled.join(", ")}`);
  printGoals(contests);
}

/** All methods on one set with one number of shards. */
interface Contest {
  readonly group: string;
  readonly shards: number;
  readonly ratios: ReadonlyMap<string, readonly number[]>;
}

function timed({ ratios }: Contest): [string, readonly number[]][] {
  return [...ratios].filter(([name]) => name === "paceline" || name === "LPT, mean");
}

function rowOf({ group, shards, ratios }: Contest): string[] {
  const [ours = [], lpt = []] = [ratios.get("paceline"), ratios.get("LPT, mean")];
  return [group, String(shards), String(ours.length), ...[...ratios.values()].map(showRatios), showPaired(ours, lpt)];
}

/** What was aimed at, and where it was missed. */
function printGoals(contests: readonly Contest[]): void {
  const others = Object.keys(SPLIT_METHODS).filter((name) => !["paceline", "one capture", "new known"].includes(name));
  const at = ({ ratios }: Contest, name: string, probability: number): number =>
    quantile(ratios.get(name) ?? [], probability) ?? Number.NaN;
  const losses = contests.flatMap((contest) => {
    const best = Math.min(...others.map((name) => at(contest, name, 0.5)));
    const ours = at(contest, "paceline", 0.5);
    return ours > best + 0.001 ? `${nameOf(contest)} ${show(ours)} against ${show(best)}` : [];
  });
  console.log(
    `\nMedian no worse than the best other method: ${contests.length - losses.length} of ${contests.length}; not ${losses.join(", ")}`,
  );
  const wide = contests.filter((contest) => at(contest, "LPT, mean", 0.9) > 1.2);
  const kept = wide.filter((contest) => at(contest, "paceline", 0.9) <= 0.85 * at(contest, "LPT, mean", 0.9));
  const possible = wide.filter((contest) => at(contest, "new known", 0.9) <= 0.85 * at(contest, "LPT, mean", 0.9));
  console.log(
    `p90 ≤ 0.85 × LPT where that exceeds 1.2: ${kept.length} of ${wide.length}; with all new tests known ${possible.length}`,
  );
}

function nameOf({ group, shards }: Contest): string {
  return `${group} N=${shards}`;
}

export function ratiosOf(method: SplitMethod, plans: readonly Plan[], shards: number): number[] {
  return plans.map((plan) => slowestOverBound(method(plan, shards), plan, shards));
}
