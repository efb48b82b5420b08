import { addTo } from "../../collections/add-to.ts";
import { compareText } from "../../collections/compare-text.ts";
import { roundTo } from "../../stats/round-to.ts";
import { sumBy } from "../../stats/sum.ts";
import type { PlannedTest } from "../estimates/planned-test.ts";
import type { Item } from "../packing/load.ts";
import { packShards } from "../packing/pack-shards.ts";
import type { UnitOf } from "../runners/case-units.ts";
import type { FileCases } from "../timings/case-timings.ts";

/** A file that can be divided by the names of its cases. */
export interface SplittableFile {
  readonly test: PlannedTest;
  /** What can be named, with expected seconds; they, `rest` and `overhead` add up to the file's seconds. */
  readonly units: readonly Item[];
  /** Seconds of the cases that cannot be named, or need not be: the last part runs them. */
  readonly rest: number;
  /** What every part has to do again: loading the file, and set-up around its cases. */
  readonly overhead: number;
}

/** More would make patterns that no command line takes. */
const MAX_PARTS = 16;
/** Windows takes 32,767 characters for a whole command; names may double when they are escaped. */
const MAX_CHARACTERS = 12_000;
/** Lists are lines of text, and a pattern with control characters does not survive every shell. */
const CONTROL = /\p{Cc}|\p{Cs}/u;

/** The file with its cases; null where there is nothing to divide. */
export function splittableFile(
  test: PlannedTest,
  { cases, unnamed }: FileCases,
  unitOf: UnitOf,
): SplittableFile | null {
  const named = namedUnits(test.name, secondsOfUnits(cases, unitOf));
  const inUnits = sumBy(named.units, ({ seconds }) => seconds);
  const shortest = cases.reduce((least, { seconds }) => Math.min(least, seconds), Number.POSITIVE_INFINITY);
  const outside = Math.max(0, test.seconds - inUnits - named.rest);
  // Cases that no record names take no longer than the shortest one that it does name.
  const unseen = unnamed === 0 ? 0 : Math.min(outside, unnamed * shortest);
  const rest = named.rest + unseen;
  if (named.units.length + Number(rest > 0) < 2 || inUnits <= 0) return null;
  const scale = Math.min(1, test.seconds / (inUnits + rest));
  return {
    test,
    units: named.units.map(({ name, seconds }) => ({ name, seconds: seconds * scale })),
    rest: rest * scale,
    overhead: test.seconds - (inUnits + rest) * scale,
  };
}

/** Seconds by unit, and under the empty name those of cases that must not be named. */
function secondsOfUnits(cases: FileCases["cases"], unitOf: UnitOf): Map<string, number> {
  const sums = new Map<string, number>();
  const whole = new Map<string, number>();
  for (const { name, seconds } of cases) {
    const caseUnit = CONTROL.test(name) ? null : unitOf(name);
    const unit = caseUnit ?? "";
    addTo(sums, unit, seconds);
    if (unit === name) whole.set(unit, seconds); // a test that has subtests counts their time as its own
  }
  for (const [unit, seconds] of whole) sums.set(unit, Math.max(seconds, 0));
  return sums;
}

/** The longest units, as many as a command line takes; what takes no time need not be named. */
function namedUnits(file: string, sums: ReadonlyMap<string, number>): { units: Item[]; rest: number } {
  const longestFirst = [...sums].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  const units: Item[] = [];
  let rest = 0;
  let characters = 0;
  for (const [name, seconds] of longestFirst) {
    characters += name.length + file.length;
    if (name !== "" && seconds > 0 && characters <= MAX_CHARACTERS) units.push({ name, seconds });
    else rest += seconds;
  }
  return { units, rest };
}

/** The longest part that no further division makes shorter. */
export function shortestPart({ units, rest, overhead }: SplittableFile): number {
  return overhead + Math.max(rest, ...units.map(({ seconds }) => seconds));
}

/** Into how many parts a file can be divided. */
export function mostParts({ units, rest }: SplittableFile): number {
  return Math.min(MAX_PARTS, units.length + Number(rest > 0));
}

/** How many parts pay off for shards of a given number of seconds. */
export function partsFor(file: SplittableFile, seconds: number): number {
  const room = Math.max(seconds, shortestPart(file)) - file.overhead;
  const parts = room > 0 ? Math.ceil((file.test.seconds - file.overhead) / room) : 1;
  return Math.max(1, Math.min(parts, mostParts(file)));
}

/**
 * The file in parts of about the same length. The last is the one that runs what the others do not, so that a case that
 * was never measured runs there.
 */
export function splitFile({ test, units, rest, overhead }: SplittableFile, of: number): PlannedTest[] {
  if (of < 2) return [test];
  const items = rest > 0 ? [...units, { name: "", seconds: rest }] : units;
  const loads = packShards(items, of);
  const lasts = loads.findIndex((load) => load.items.some(({ name }) => name === ""));
  const last = lasts < 0 ? loads.length - 1 : lasts;
  const ordered = [...loads.filter((_, index) => index !== last), ...loads.slice(last, last + 1)];
  const named = ordered.slice(0, -1).map((load) => load.items.map(({ name }) => name).sort());
  return ordered.map(({ seconds }, index): PlannedTest => {
    const cases = named[index];
    const part = { number: index + 1, of: ordered.length };
    return {
      name: test.name,
      seconds: roundTo(overhead + seconds, 3),
      source: test.source,
      part:
        cases === undefined
          ? { ...part, kind: "except", cases: named.flat().sort() }
          : { ...part, kind: "only", cases },
    };
  });
}
