import { formatShare } from "../../packages/core/render/quantities.ts";
import { sumBy } from "../../packages/core/stats/sum.ts";
import { printTable } from "../print-table.ts";
import { medianRange } from "./bootstrap.ts";
import type { Case } from "./collect-cases.ts";
import type { DataSet } from "./data-set.ts";
import { absoluteErrors, type Score, scoreMethod } from "./score-method.ts";

/** A project with its scored cases. */
export interface Scored {
  readonly set: DataSet;
  readonly cases: readonly Case[];
  /** Predictions that changed when later runs were taken away. */
  readonly differing: number;
}

const HEAD = [
  "method",
  "MdAPE (90 %)",
  "MAPE",
  "within 10 %",
  "pinball .1",
  ".5",
  ".9",
  "80 % held",
  "its width",
  "best",
  "heard",
] as const;

/**
 * Each project with every method on the same rows. Pinball losses and widths are relative to the mean duration. `best` and
 * `heard`: how often a model of ours was the best recently, and how often its answer counted. In brackets: fewer cases.
 */
export function printProjects(all: readonly Scored[]): void {
  for (const { set, cases, differing } of all) {
    const prefixes = differing === 0 ? "prefix-consistent" : `${differing} LINES LOOK AHEAD`;
    console.log(`\n${set.project} (${set.group}): ${cases.length} ${set.unit}s scored, ${prefixes}\n`);
    const rows = methodsOf(cases).flatMap((method) => {
      const score = scoreMethod(cases, method);
      return score === null
        ? []
        : [
            [
              score.n < cases.length ? `${method} (${score.n})` : method,
              `${percent(score.mdape)} (${rangeOf(cases, method)})`,
              ...cells(score),
              ...chosen([cases], method),
            ],
          ];
    });
    printTable(HEAD, rows);
  }
}

/** The mean of each figure over the projects of a group, each with the same weight; MdAPE as a geometric mean. */
export function printPooled(all: readonly Scored[]): void {
  for (const group of new Set(all.map(({ set }) => set.group))) {
    const members = all.filter(({ set }) => set.group === group);
    console.log(`\n${group}, ${members.length} projects with the same weight (MdAPE: geometric mean)\n`);
    const methods = methodsOf(members[0]?.cases ?? []);
    const rows = methods.flatMap((method) => {
      const scores = members.flatMap(({ cases }) => scoreMethod(cases, method) ?? []);
      if (scores.length < members.length) return [];
      return [
        [
          method,
          percent(geometricMean(scores.map(({ mdape }) => mdape))),
          ...cells(meanScore(scores)),
          ...chosen(
            members.map((member) => member.cases),
            method,
          ),
        ],
      ];
    });
    printTable(["method", "MdAPE", ...HEAD.slice(2)], rows);
  }
}

function methodsOf(cases: readonly Case[]): string[] {
  return [...new Set(cases.flatMap(({ byMethod }) => [...byMethod.keys()]))];
}

function rangeOf(cases: readonly Case[], method: string): string {
  const { low, high } = medianRange(absoluteErrors(cases, method));
  return `${percent(low)}–${percent(high)}`;
}

function cells(score: Score): string[] {
  return [
    percent(score.mape),
    share(score.within10),
    percent(score.pinball10),
    percent(score.pinball50),
    percent(score.pinball90),
    share(score.coverage),
    share(score.width),
  ];
}

/** Share of the cases in which a model of ours was the best recently, and in which its answer counted; mean over projects. */
function chosen(projects: readonly (readonly Case[])[], method: string): string[] {
  if (!method.startsWith("·")) return ["", ""];
  const shareOf = (hit: (scored: Case) => boolean) =>
    sumBy(projects, (cases) => cases.filter(hit).length / cases.length) / projects.length;
  return [
    share(shareOf(({ believed }) => believed[0] === method)),
    share(shareOf(({ believed }) => believed.includes(method))),
  ];
}

function meanScore(scores: readonly Score[]): Score {
  const mean = (key: keyof Score) => sumBy(scores, (score) => score[key]) / scores.length;
  const keys = Object.keys(scores[0] ?? {}) as (keyof Score)[];
  return Object.fromEntries(keys.map((key) => [key, mean(key)])) as unknown as Score;
}

export function geometricMean(values: readonly number[]): number {
  return Math.exp(sumBy(values, (value) => Math.log(value)) / values.length);
}

export const percent = (value: number): string => (Number.isNaN(value) ? "–" : (100 * value).toFixed(1));
const share = (value: number): string => (Number.isNaN(value) ? "–" : formatShare(value));
