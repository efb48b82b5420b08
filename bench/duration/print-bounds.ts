import { sum } from "../../packages/core/stats/sum.ts";
import { printTable } from "../print-table.ts";
import { medianRange, type Range } from "./bootstrap.ts";
import { BLIND, OURS } from "./collect-cases.ts";
import { geometricMean, percent, type Scored } from "./print-projects.ts";
import { absoluteErrors, scoreMethod } from "./score-method.ts";
import { MIN_MAX } from "./simple-methods.ts";

/**
 * The figures to reach, each with whether it is: once with what GitHub's list of runs shows at the creation of a run, and
 * once without. A reference is picked in hindsight, so 1.00 is a hard line.
 */
export function printBounds(all: readonly Scored[]): void {
  for (const ours of [OURS, BLIND]) {
    console.log(`\n══ ${ours} ══`);
    printGitHubActions(
      all.filter(({ set }) => set.group === "GitHub Actions"),
      ours,
    );
    printTravis(
      all.filter(({ set }) => set.group === "Travis CI"),
      ours,
    );
    printJobs(
      all.filter(({ set }) => set.group === "jobs"),
      ours,
    );
    printIntervals(all, ours);
  }
}

interface Comparison {
  readonly project: string;
  readonly ours: number;
  readonly best: string;
  readonly theirs: number;
  readonly range: Range;
}

/** Ours against the best of these methods, which is known only afterwards. */
function compare({ set, cases }: Scored, own: string, methods: readonly string[]): Comparison | null {
  const ours = scoreMethod(cases, own)?.mdape ?? Number.NaN;
  const ranked = methods
    .flatMap((method) => {
      const score = scoreMethod(cases, method);
      return score === null ? [] : [{ method, mdape: score.mdape }];
    })
    .sort((a, b) => a.mdape - b.mdape);
  const [best] = ranked;
  if (best === undefined) return null;
  const range = medianRange(absoluteErrors(cases, own), absoluteErrors(cases, best.method));
  return { project: set.project, ours, best: best.method, theirs: best.mdape, range };
}

function printComparisons(title: string, comparisons: readonly Comparison[]): number[] {
  console.log(`\n${title}\n`);
  const ratios = comparisons.map(({ ours, theirs }) => ours / theirs);
  printTable(
    ["project", "ours", "best", "", "ratio (90 %)"],
    comparisons.map(({ project, ours, best, theirs, range }, index) => [
      project,
      percent(ours),
      best,
      percent(theirs),
      `${(ratios[index] ?? Number.NaN).toFixed(2)} (${range.low.toFixed(2)}–${range.high.toFixed(2)})`,
    ]),
  );
  return ratios;
}

function printGitHubActions(all: readonly Scored[], ours: string): void {
  if (all.length === 0) return;
  const comparisons = all.flatMap((one) => compare(one, ours, [...one.set.published.keys()]) ?? []);
  const ratios = printComparisons("MdAPE ÷ best published model in hindsight", comparisons);
  bound("geometric mean", geometricMean(ratios), "≤", 0.75);
  bound("worst project", Math.max(...ratios), "≤", 1.15);
  const fewer = all.filter(({ set, cases }) => {
    const within = (method: string) => scoreMethod(cases, method)?.within10 ?? 0;
    return within(ours) < Math.max(...[...set.published.keys()].map(within));
  });
  const names = fewer.map(({ set }) => set.project).join(", ");
  bound(`projects with fewer runs within 10 % than the best published${names && `: ${names}`}`, fewer.length, "≤", 0);
}

function printTravis(all: readonly Scored[], ours: string): void {
  if (all.length === 0) return;
  const comparisons = all.flatMap((one) => compare(one, ours, ["last value", "median of 5", "median of 10"]) ?? []);
  const ratios = printComparisons("MdAPE ÷ best of last value, median of 5 and of 10 in hindsight", comparisons);
  bound("geometric mean", geometricMean(ratios), "≤", 0.9);
  bound("worst project", Math.max(...ratios), "≤", 1.05);
}

function printJobs(all: readonly Scored[], ours: string): void {
  for (const { set, cases } of all) {
    console.log("");
    bound(`${set.project}, MdAPE in %`, 100 * (scoreMethod(cases, ours)?.mdape ?? Number.NaN), "≤", 8);
  }
}

const MIN_CASES = 100;

function printIntervals(all: readonly Scored[], method: string): void {
  const scores = all.flatMap(({ set, cases }) => {
    const [ours, simple] = [scoreMethod(cases, method), scoreMethod(cases, MIN_MAX)];
    return ours === null ? [] : [{ set, cases, ours, simple }];
  });
  if (scores.length === 0) return;
  console.log("\nThe 80 % interval, each project with the same weight\n");
  const average = (values: readonly number[]) => sum(values) / values.length;
  const coverage = average(scores.map(({ ours }) => ours.coverage));
  bound("pooled coverage", coverage, "≥", 0.78);
  bound("pooled coverage", coverage, "≤", 0.83);
  const odd = scores.filter(({ ours }) => ours.n >= MIN_CASES && (ours.coverage < 0.73 || ours.coverage > 0.87));
  const names = odd.map(({ set, ours }) => `${set.project} ${percent(ours.coverage)}`).join(", ");
  bound(`projects of ${MIN_CASES} cases or more outside 0.73–0.87${names && `: ${names}`}`, odd.length, "≤", 0);
  const ratios = scores.flatMap(({ ours, simple }) => (simple === null ? [] : [ours.width / simple.width]));
  bound("mean width ÷ min–max of the last ten", average(ratios), "≤", 0.75);
}

function bound(what: string, value: number, relation: "≤" | "≥", limit: number): void {
  const holds = relation === "≤" ? value <= limit : value >= limit;
  const shown = Number.isInteger(value) && Number.isInteger(limit) ? String(value) : value.toFixed(3);
  console.log(`${holds ? "ok    " : "MISSED"}  ${what}: ${shown} (${relation} ${limit})`);
}
