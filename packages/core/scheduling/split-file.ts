import { type Item, packShards } from "./pack-shards.ts";
import type { PlannedTest } from "./planned-test.ts";
import type { RecordedCase } from "./recorded-cases.ts";

/** A file that can be divided by the names of its cases. */
export interface SplittableFile {
  readonly test: PlannedTest;
  /** What a pattern can select, with expected seconds; they and `overhead` add up to the file's seconds. */
  readonly units: readonly Item[];
  /** What every part has to do again: loading the file, and set-up around its cases. */
  readonly overhead: number;
}

/** More would make patterns that no command line takes. */
const MOST_PARTS = 16;

/** The file with its cases; null where there is nothing to divide. `unitOf` says which selectable unit a case is in. */
export function splittableFile(
  test: PlannedTest,
  cases: readonly RecordedCase[],
  unitOf: (name: string) => string,
): SplittableFile | null {
  const sums = new Map<string, number>();
  const whole = new Map<string, number>();
  for (const { name, seconds } of cases) {
    const unit = unitOf(name);
    sums.set(unit, (sums.get(unit) ?? 0) + seconds);
    if (unit === name) whole.set(unit, seconds); // a test that has subtests counts their time as its own
  }
  const units = [...sums].map(([name, sum]) => ({ name, seconds: whole.get(name) ?? sum }));
  const inCases = units.reduce((sum, unit) => sum + unit.seconds, 0);
  if (units.length < 2 || inCases <= 0) return null;
  const scale = Math.min(1, test.seconds / inCases);
  return {
    test,
    units: units.map(({ name, seconds }) => ({ name, seconds: seconds * scale })),
    overhead: test.seconds - inCases * scale,
  };
}

/** The longest part that no further division makes shorter. */
export function shortestPart({ units, overhead }: SplittableFile): number {
  return overhead + Math.max(...units.map(({ seconds }) => seconds));
}

/** How many parts are worth making for shards of so many seconds. */
export function partsFor(file: SplittableFile, seconds: number): number {
  const room = Math.max(seconds - file.overhead, shortestPart(file) - file.overhead);
  const parts = room > 0 ? Math.ceil((file.test.seconds - file.overhead) / room) : 1;
  return Math.max(1, Math.min(parts, file.units.length, MOST_PARTS));
}

/**
 * The file in parts of about the same length. The shortest is the one that runs what the others do not, so that a case
 * that was never measured runs there.
 */
export function splitFile({ test, units, overhead }: SplittableFile, of: number): PlannedTest[] {
  if (of < 2) return [test];
  const loads = packShards(units, of);
  const named = loads.slice(0, -1).map(({ items }) => items.map(({ name }) => name).sort());
  return loads.map(({ seconds }, index): PlannedTest => {
    const cases = named[index];
    const part = { number: index + 1, of: loads.length };
    return {
      name: test.name,
      seconds: Math.round((overhead + seconds) * 1000) / 1000,
      source: test.source,
      part:
        cases === undefined
          ? { ...part, kind: "except", cases: named.flat().sort() }
          : { ...part, kind: "only", cases },
    };
  });
}
