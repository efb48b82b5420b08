import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { groupBy } from "../../packages/core/collections/group-by.ts";
import { sum } from "../../packages/core/stats/sum.ts";
import { hasSharedData, sharedData } from "../../test/shared-data.ts";

const TIMINGS = "A-test-timings";

/** Seconds by test, as one CI run (or an average over a few) measured them. */
export type Capture = ReadonlyMap<string, number>;

/** The timing history of one suite, oldest capture first. */
export interface Series {
  readonly name: string;
  readonly unit: "file" | "test";
  /** By file: whether the project itself keeps its timings so, and not by test. */
  readonly native: boolean;
  readonly captures: readonly Capture[];
  /** Tests per file in each capture, where a suite that is kept by test is looked at by file. */
  readonly testCounts: readonly Capture[] | null;
}

/** What a planner may know, and what then happened. */
export interface Plan {
  /** Newest first. */
  readonly past: readonly Capture[];
  readonly next: Capture;
  /** The captures after that, the nearest first: for asking what could have been known. */
  readonly later: readonly Capture[];
  readonly testCounts: Capture | null;
}

/** Captures before the plan that the planner may see, and after it that hindsight may. */
const PAST = 10;
const LATER = 5;

/** Null where the data is not on this machine. */
export function readAllSeries(): Series[] | null {
  if (!hasSharedData(TIMINGS)) return null;
  return readdirSync(sharedData(TIMINGS))
    .filter((file) => file.endsWith(".json.gz"))
    .sort()
    .flatMap((file) => readSeries(file));
}

interface TimingFile {
  readonly granularity: "test" | "file";
  readonly snapshots: readonly { readonly measured: boolean }[];
  readonly tests: Readonly<Record<string, readonly (number | null)[]>>;
}

/** A suite that is kept by test is looked at by test and by file. */
function readSeries(file: string): Series[] {
  const data: TimingFile = JSON.parse(gunzipSync(readFileSync(sharedData(TIMINGS, file))).toString());
  const name = file.replace(".json.gz", "");
  if (data.granularity === "file") {
    return [{ name, unit: "file", native: true, captures: sumsOf(data, (test) => test), testCounts: null }];
  }
  const counts = sumsOf(data, fileOf, () => 1);
  return [
    { name, unit: "file", native: false, captures: sumsOf(data, fileOf), testCounts: counts },
    { name, unit: "test", native: true, captures: sumsOf(data, (test) => test), testCounts: null },
  ];
}

function sumsOf(
  { snapshots, tests }: TimingFile,
  unit: (test: string) => string,
  measureOf = (seconds: number): number => seconds,
): Capture[] {
  const captures = snapshots.map(() => new Map<string, number>());
  for (const [test, column] of Object.entries(tests)) {
    for (const [index, seconds] of column.entries()) {
      const capture = captures[index];
      if (seconds !== null) capture?.set(unit(test), (capture.get(unit(test)) ?? 0) + measureOf(seconds));
    }
  }
  return captures.filter((_, index) => snapshots[index]?.measured);
}

function fileOf(test: string): string {
  return test.split("::")[0] ?? test;
}

/** The many configurations of one project are one line of a table. */
export function byGroup(series: readonly Series[]): [string, readonly Series[]][] {
  return [...groupBy(series, ({ name, unit }) => `${projectOf(name)} by ${unit}`)];
}

function projectOf(name: string): string {
  return name.replace(/^(pytorch-(?:old|new)|conda)-.*/, "$1").replace(/^(mermaid|early-careers)-.*/, "$1");
}

/** All plans of a group, or so many of them evenly spaced in time; a suite under 2 s or 20 tests has nothing to plan. */
export function plansOf(members: readonly Series[], limit = Number.POSITIVE_INFINITY): Plan[] {
  return members.flatMap(({ captures, testCounts }) => {
    const plans = captures.flatMap((next, index): Plan[] => {
      const past = captures.slice(Math.max(0, index - PAST), index).reverse();
      const isPlan = past.length > 0 && next.size >= 20 && sum([...next.values()]) >= 2;
      const later = captures.slice(index + 1, index + 1 + LATER);
      return isPlan ? [{ past, next, later, testCounts: testCounts?.[index] ?? null }] : [];
    });
    return evenly(plans, limit / members.length);
  });
}

function evenly<T>(items: readonly T[], limit: number): T[] {
  const step = Math.max(1, items.length / limit);
  const count = Math.ceil(items.length / step - 1e-9);
  return Array.from({ length: count }, (_, index) => items[Math.floor(index * step)]).filter(
    (item) => item !== undefined,
  );
}
