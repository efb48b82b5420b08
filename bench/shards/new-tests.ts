import { estimateSeconds } from "../../packages/core/scheduling/estimates/estimate-seconds.ts";
import { mean } from "../../packages/core/stats/mean.ts";
import { median } from "../../packages/core/stats/median.ts";
import { sum } from "../../packages/core/stats/sum.ts";
import { printTable } from "../print-table.ts";
import { show } from "./score.ts";
import { byGroup, type Plan, plansOf, type Series } from "./timing-series.ts";
import { timingsOf } from "./timings-of.ts";

interface NewTest {
  readonly truth: number;
  readonly typical: number;
  readonly expected: number;
  /** The same where the number of tests in each file is known. */
  readonly withSize: number | null;
  readonly mean: number;
  readonly median: number;
}

/** Shorter than this is nothing to a plan; guess and truth both count as at least so long. */
const FLOORS = [0.01, 0.001];

/** How far guesses for tests that no capture before had are from what they then took. */
export function printNewTests(series: readonly Series[]): void {
  console.log(
    "\nNew tests: half of the guesses are wrong by less than this factor (below 10 ms counts as 10 ms; then 1 ms)\n",
  );
  const groups = byGroup(series).map(([group, members]) => ({
    group,
    native: members[0]?.native ?? false,
    guesses: plansOf(members).flatMap(newTests),
  }));
  const native = groups.filter((one) => one.native).flatMap(({ guesses }) => guesses);
  const all = [...groups, { group: "together, as each project keeps them", guesses: native }];
  printTable(
    [
      "data",
      "new",
      "typical",
      "size known",
      "mean of all",
      "median of all",
      "typical, 1 ms",
      "sum, typical",
      "sum, planned",
    ],
    all.filter(({ guesses }) => guesses.length > 0).map(({ group, guesses }) => rowOf(group, guesses)),
  );
}

function rowOf(group: string, guesses: readonly NewTest[]): string[] {
  const [floor = 0, low = 0] = FLOORS;
  const truth = sum(guesses.map((guess) => guess.truth));
  const share = (of: (guess: NewTest) => number): string => show(sum(guesses.map(of)) / truth);
  const sized = guesses.filter(({ withSize }) => withSize !== null);
  return [
    group,
    String(guesses.length),
    factor(guesses, (guess) => guess.typical, floor),
    factor(sized, (guess) => guess.withSize ?? 0, floor),
    factor(guesses, (guess) => guess.mean, floor),
    factor(guesses, (guess) => guess.median, floor),
    factor(guesses, (guess) => guess.typical, low),
    share((guess) => guess.typical),
    share((guess) => guess.expected),
  ];
}

function factor(guesses: readonly NewTest[], of: (guess: NewTest) => number, floor: number): string {
  const log = (seconds: number): number => Math.log(Math.max(floor, seconds));
  const middle = median(guesses.map((guess) => Math.abs(log(of(guess)) - log(guess.truth))));
  return middle === null ? "–" : show(Math.exp(middle));
}

function newTests({ past, next, testCounts }: Plan): NewTest[] {
  const known = new Set(past.flatMap((capture) => [...capture.keys()]));
  const names = [...next.keys()];
  if (names.every((name) => known.has(name))) return [];
  const last = [...(past[0]?.values() ?? [])];
  const [average, middle] = [mean(last) ?? 1, median(last) ?? 1];
  const timings = timingsOf(past);
  const sized = testCounts && estimateSeconds(names, timings, testCounts);
  return estimateSeconds(names, timings).flatMap(({ name, seconds, typicalSeconds }, index) =>
    typicalSeconds === undefined
      ? []
      : {
          truth: next.get(name) ?? 0,
          typical: typicalSeconds,
          expected: seconds,
          withSize: sized?.[index]?.typicalSeconds ?? null,
          mean: average,
          median: middle,
        },
  );
}
