import { quantile } from "../../packages/core/stats/quantile.ts";
import { printTable } from "../print-table.ts";
import { average, type Paired, pair, show, showPaired } from "./score.ts";

/** All methods on one set with one number of shards: slowest shard ÷ lower bound, plan by plan. */
export interface Contest {
  readonly group: string;
  readonly shards: number;
  readonly ratios: ReadonlyMap<string, readonly number[]>;
}

/** Ours in other clothes, or told more than anyone knows. */
const NO_RIVALS = ["paceline", "one capture", "new known", "hindsight"];

/** What was aimed at, and where it was missed. */
export function printGoals(contests: readonly Contest[]): void {
  printMedians(contests);
  const wide = contests.filter((contest) => at(contest, "LPT, mean", 0.9) > 1.2);
  const kept = (name: string): number =>
    wide.filter((contest) => at(contest, name, 0.9) <= 0.85 * at(contest, "LPT, mean", 0.9)).length;
  console.log(
    `\np90 ≤ 0.85 × LPT where that exceeds 1.2: ${kept("paceline")} of ${wide.length}; with all new tests known ${kept("new known")}, with hindsight ${kept("hindsight")}`,
  );
}

/** Medians as they are, and what of their differences is more than the luck of so many plans. */
function printMedians(contests: readonly Contest[]): void {
  const losses = contests.flatMap((contest) => {
    const rival = bestRival(contest);
    const [ours, best] = [at(contest, "paceline", 0.5), at(contest, rival, 0.5)];
    return ours > best + 0.001 ? [[nameOf(contest), show(ours), show(best), rival, paired(contest, rival)]] : [];
  });
  console.log(
    `\nMedian no worse than the best other method: ${contests.length - losses.length} of ${contests.length} (set and N); elsewhere, with the mean difference and its 95 % interval:\n`,
  );
  printTable(["data", "paceline", "best", "which", "paired"], losses);
  const verdicts = contests.map((contest) => verdictOn(pairUp(contest, bestRival(contest))));
  const lpt = contests.map((contest) => verdictOn(pairUp(contest, "LPT, mean")));
  console.log(
    `\nBy those intervals, against the best other median: ${countUp(verdicts)}; against LPT: ${countUp(lpt)}`,
  );
}

/** Each set with its numbers of shards pooled: for intervals a plan counts once, with the mean over them. */
export function printPooled(contests: readonly Contest[]): void {
  console.log(
    "\nEach set, all N together: mean difference of the slowest shard to that of other timed methods, 95 % interval\n",
  );
  const rivals = ["LPT, mean", "timed chunks", "one capture", "hindsight"];
  const groups = [...new Set(contests.map(({ group }) => group))];
  const rows = groups.map((group) => {
    const members = contests.filter((contest) => contest.group === group);
    const ours = pooled(members, "paceline");
    const [own, best] = [
      median(members, "paceline"),
      Math.min(...rivalsOf(members).map((name) => median(members, name))),
    ];
    const paired = rivals.map((rival) => showPaired(ours, pooled(members, rival)));
    return [group, String(ours.length), show(own), show(best), ...paired];
  });
  printTable(["data", "plans", "median", "best other", ...rivals], rows);
  const verdicts = groups.map((group) => {
    const members = contests.filter((contest) => contest.group === group);
    return verdictOn(pair(pooled(members, "paceline"), pooled(members, "LPT, mean")));
  });
  console.log(`\nAgainst LPT, by set: ${countUp(verdicts)}`);
}

function median(members: readonly Contest[], name: string): number {
  const all = members.flatMap(({ ratios }) => ratios.get(name) ?? []);
  return quantile(all, 0.5) ?? Number.NaN;
}

function rivalsOf(members: readonly Contest[]): string[] {
  return [...(members[0]?.ratios.keys() ?? [])].filter((name) => !NO_RIVALS.includes(name));
}

function pooled(members: readonly Contest[], name: string): number[] {
  const all = members.map(({ ratios }) => ratios.get(name) ?? []);
  return (all[0] ?? []).map((_, plan) => Math.exp(average(all.map((ratios) => Math.log(ratios[plan] ?? Number.NaN)))));
}

type Verdict = "shorter" | "no difference" | "longer";

function verdictOn({ low, high }: Paired): Verdict {
  return high < 0 ? "shorter" : low > 0 ? "longer" : "no difference";
}

function countUp(verdicts: readonly Verdict[]): string {
  const count = (verdict: Verdict): number => verdicts.filter((one) => one === verdict).length;
  return (["shorter", "no difference", "longer"] as const).map((verdict) => `${verdict} ${count(verdict)}`).join(", ");
}

function bestRival(contest: Contest): string {
  return rivalsOf([contest]).reduce((best, name) => (at(contest, name, 0.5) < at(contest, best, 0.5) ? name : best));
}

function pairUp({ ratios }: Contest, rival: string): Paired {
  return pair(ratios.get("paceline") ?? [], ratios.get(rival) ?? []);
}

function paired({ ratios }: Contest, rival: string): string {
  return showPaired(ratios.get("paceline") ?? [], ratios.get(rival) ?? []);
}

function at({ ratios }: Contest, name: string, probability: number): number {
  return quantile(ratios.get(name) ?? [], probability) ?? Number.NaN;
}

export function nameOf({ group, shards }: Contest): string {
  return `${group} N=${shards}`;
}
