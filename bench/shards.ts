/**
 * How good are shard plans on other people's CI? On public timing histories, each plan is made with what was known at
 * one capture and scored on the next: slowest shard ÷ lower bound of the true times, 1.00 being perfect.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { groupBy } from "../packages/core/collections/group-by.ts";
import { emptyRecord, type RunRecord } from "../packages/core/history/record.ts";
import { formatShare } from "../packages/core/render/quantities.ts";
import { type Estimate, estimateSeconds } from "../packages/core/scheduling/estimate-seconds.ts";
import { lowerBoundSeconds, packLongestFirst, packShards } from "../packages/core/scheduling/pack-shards.ts";
import { planShards } from "../packages/core/scheduling/plan-shards.ts";
import { type TestTimings, testTimings } from "../packages/core/scheduling/test-timings.ts";
import { mean } from "../packages/core/stats/mean.ts";
import { median } from "../packages/core/stats/median.ts";
import { mulberry32 } from "../packages/core/stats/mulberry32.ts";
import { quantile } from "../packages/core/stats/quantile.ts";
import { printTable } from "./print-table.ts";

const DATA = join(import.meta.dirname, "../../shared/data/A-test-timings");
const SHARD_COUNTS = [4, 10, 20];
const PLANS_PER_SERIES = 12;
/** Captures before the plan that the planner may see. */
const PAST = 3;

type Capture = ReadonlyMap<string, number>;

interface Series {
  readonly name: string;
  readonly captures: readonly Capture[];
}

type Method = (names: readonly string[], past: readonly Capture[], shards: number) => string[][];

const METHODS: Readonly<Record<string, Method>> = {
  paceline: (names, past, shards) => namesOf(packShards(estimateSeconds(names, timingsOf(past)), shards)),
  "LPT, new = mean": (names, past, shards) => namesOf(packLongestFirst(lastOrMean(names, past), shards)),
  hash: (names, _, shards) => deal(names, shards, (name) => fnv1a(name) % shards),
  "round robin": (names, _, shards) => deal(names.toSorted(), shards, (_, index) => index % shards),
  contiguous: (names, _, shards) =>
    deal(names.toSorted(), shards, (_, index) => Math.floor((index * shards) / names.length)),
};

/** Prints the tables; takes about half a minute. */
export async function run(): Promise<void> {
  if (!existsSync(DATA)) {
    console.log(
      "The timing histories are not on this machine (../shared/data/A-test-timings): only speed is measured.",
    );
  } else {
    const all = readdirSync(DATA).filter((file) => file.endsWith(".json.gz"));
    const series = all.flatMap((file) => readSeries(file));
    printBalance(series);
    printNewFiles(series);
    printKnownFiles(series);
  }
  printSpeed();
}

function printBalance(series: readonly Series[]): void {
  console.log("\nSlowest shard ÷ lower bound on the next capture: median (p90)\n");
  const rows = byGroup(series).flatMap(([group, members]) => {
    const plans = members.flatMap((one) => plansOf(one));
    return SHARD_COUNTS.map((shards) => {
      const cells = Object.values(METHODS).map((method) => {
        const ratios = plans.map(({ past, next }) => slowestOverBound(method([...next.keys()], past, shards), next));
        return `${show(median(ratios))} (${show(quantile(ratios, 0.9))})`;
      });
      return [group, String(plans.length), String(shards), ...cells];
    });
  });
  printTable(["data", "plans", "N", ...Object.keys(METHODS)], rows);
}

function printNewFiles(series: readonly Series[]): void {
  console.log(
    "\nNew files: the factor by which half of the guesses are wrong or more; sum of folder guesses ÷ truth\n",
  );
  const rows = byGroup(series).map(([group, members]) => {
    const guesses = members.flatMap((one) => plansOf(one, Number.POSITIVE_INFINITY)).flatMap(newFileGuesses);
    const factor = (guess: (row: NewFile) => number): string => {
      const logErrors = guesses.map((row) => Math.abs(Math.log(guess(row) / Math.max(0.01, row.truth))));
      return show(Math.exp(median(logErrors) ?? Number.NaN));
    };
    const bias = sum(guesses.map((row) => row.folder)) / sum(guesses.map((row) => row.truth));
    const factors = [factor((row) => row.folder), factor((row) => row.mean), factor((row) => row.median)];
    return [group, String(guesses.length), ...factors, show(bias)];
  });
  printTable(["data", "new files", "folder", "mean of all", "median of all", "sum"], rows);
}

interface NewFile {
  readonly truth: number;
  readonly folder: number;
  readonly mean: number;
  readonly median: number;
}

function newFileGuesses({ past, next }: Plan): NewFile[] {
  const names = [...next.keys()].filter((name) => !past.some((capture) => capture.has(name)));
  if (names.length === 0) return [];
  const last = [...(past[0]?.values() ?? [])];
  const [average, middle] = [mean(last) ?? 1, Math.max(0.01, median(last) ?? 1)];
  return estimateSeconds(names, timingsOf(past)).map((guess) => ({
    truth: next.get(guess.name) ?? 0,
    folder: guess.seconds,
    mean: average,
    median: middle,
  }));
}

function printKnownFiles(series: readonly Series[]): void {
  console.log("\nKnown files above 0.1 s: median absolute error on the next capture\n");
  const rows = byGroup(series).map(([group, members]) => {
    const [ours, ofLast]: [number[], number[]] = [[], []];
    for (const { past, next } of members.flatMap((one) => plansOf(one))) {
      const known = [...next].filter(([name, seconds]) => past[0]?.has(name) && seconds >= 0.1);
      const guesses = estimateSeconds(
        known.map(([name]) => name),
        timingsOf(past),
      );
      for (const [index, guess] of guesses.entries()) {
        const truth = known[index]?.[1] ?? 1;
        ours.push(Math.abs(guess.seconds / truth - 1));
        ofLast.push(Math.abs((past[0]?.get(guess.name) ?? 0) / truth - 1));
      }
    }
    return [group, formatShare(median(ours)), formatShare(median(ofLast))];
  });
  printTable(["data", "paceline", "last value"], rows);
}

function printSpeed(): void {
  console.log("\nTime of a whole plan with three runs of history, shards chosen automatically\n");
  for (const files of [10_000, 100_000]) {
    const random = mulberry32(1);
    const names = Array.from(
      { length: files },
      (_, index) => `src/area${index % 97}/part${index % 13}/test_${index}.ts`,
    );
    const past = [1, 2, 3].map(() => new Map(names.map((name) => [name, Math.exp(4 * random() - 2)])));
    const timings = timingsOf(past);
    const [start, request] = [performance.now(), { tests: names, timings, shards: "auto", minShards: 1 } as const];
    const plan = planShards({ ...request, maxShards: 256, setupSeconds: 25, usdPerMinute: 0.006 });
    console.log(`${files} files: ${Math.round(performance.now() - start)} ms (${plan.shardCount} shards)`);
  }
}

interface Plan {
  /** Newest first. */
  readonly past: readonly Capture[];
  readonly next: Capture;
}

/** Evenly spaced in time; a suite under 2 s or under 20 files has nothing to plan. */
function plansOf({ captures }: Series, limit = PLANS_PER_SERIES): Plan[] {
  const plans = captures.flatMap((next, index): Plan[] => {
    const past = captures.slice(Math.max(0, index - PAST), index).reverse();
    return past.length > 0 && next.size >= 20 && sum(next.values()) >= 2 ? [{ past, next }] : [];
  });
  const step = Math.max(1, plans.length / limit);
  return Array.from({ length: Math.min(limit, plans.length) }, (_, index) => plans[Math.floor(index * step)]).filter(
    (plan) => plan !== undefined,
  );
}

interface TimingFile {
  readonly granularity: "test" | "file";
  readonly snapshots: readonly { readonly measured: boolean }[];
  readonly tests: Readonly<Record<string, readonly (number | null)[]>>;
}

/** One series by file, and for two suites that are kept by test also by test. */
function readSeries(file: string): Series[] {
  const data: TimingFile = JSON.parse(gunzipSync(readFileSync(join(DATA, file))).toString());
  const name = file.replace(".json.gz", "");
  const byFile = { name: data.granularity === "test" ? `${name} (files)` : name, captures: capturesOf(data, fileOf) };
  if (data.granularity === "file" || !/^(conda-Linux|hypha)$/.test(name)) return [byFile];
  return [byFile, { name: `${name} (tests)`, captures: capturesOf(data, (test) => test) }];
}

function capturesOf({ snapshots, tests }: TimingFile, unit: (test: string) => string): Capture[] {
  const captures = snapshots.map(() => new Map<string, number>());
  for (const [test, column] of Object.entries(tests)) {
    for (const [index, seconds] of column.entries()) {
      const capture = captures[index];
      if (seconds !== null) capture?.set(unit(test), (capture.get(unit(test)) ?? 0) + seconds);
    }
  }
  return captures.filter((_, index) => snapshots[index]?.measured);
}

function fileOf(test: string): string {
  return test.split("::")[0] ?? test;
}

function byGroup(series: readonly Series[]): [string, readonly Series[]][] {
  return [...groupBy(series, ({ name }) => groupOf(name))];
}

/** The many configurations of one project are one line of the table. */
function groupOf(name: string): string {
  return name
    .replace(/^(pytorch-(?:old|new))-.*/, "$1-*")
    .replace(/^conda-(?:Linux|Windows|macOS) \(files\)/, "conda-* (files)");
}

function timingsOf(past: readonly Capture[]): TestTimings {
  const records: RunRecord[] = past.map((capture, index) =>
    emptyRecord({
      run_id: past.length - index,
      tests: [...capture].map(([file, seconds]) => ({
        job: null,
        file,
        seconds,
        tests: null,
        failures: null,
        skipped: null,
      })),
    }),
  );
  return testTimings(records, { now: 0 });
}

function lastOrMean(names: readonly string[], past: readonly Capture[]): Pick<Estimate, "name" | "seconds">[] {
  const last = past[0] ?? new Map<string, number>();
  const average = mean([...last.values()]) ?? 1;
  return names.map((name) => ({ name, seconds: last.get(name) ?? average }));
}

function slowestOverBound(shards: readonly (readonly string[])[], truth: Capture): number {
  const items = [...truth].map(([name, seconds]) => ({ name, seconds }));
  const slowest = Math.max(...shards.map((names) => sum(names.map((name) => truth.get(name) ?? 0))));
  return slowest / lowerBoundSeconds(items, shards.length);
}

function deal(names: readonly string[], shards: number, shardOf: (name: string, index: number) => number): string[][] {
  const bins = Array.from({ length: shards }, (): string[] => []);
  for (const [index, name] of names.entries()) bins[shardOf(name, index)]?.push(name);
  return bins;
}

/** FNV-1a, 32 bits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

function namesOf(loads: readonly { readonly items: readonly { readonly name: string }[] }[]): string[][] {
  return loads.map((load) => load.items.map((item) => item.name));
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function show(value: number | null): string {
  return value === null || Number.isNaN(value) ? "–" : value.toFixed(value < 10 ? 3 : 1);
}
