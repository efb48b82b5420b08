import type { FileCases } from "./case-timings.ts";
import type { UnitFinder } from "./case-units.ts";
import type { Constraints } from "./constraints.ts";
import { matchNames } from "./match-names.ts";
import type { PlannedTest } from "./planned-test.ts";
import { type SplittableFile, splittableFile } from "./split-file.ts";
import type { TestRunner } from "./test-runners.ts";
import { timingKey } from "./timing-key.ts";

/** What is known of the inside of test files. */
export interface InsideFiles {
  /** By `timingKey`, as reports name the files. */
  readonly cases: ReadonlyMap<string, FileCases>;
  /** The files' text by the name that the plan has for them. A file without is not divided. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Files whose cases are known, that the runner can divide by name, and that no constraint speaks of. */
export function splittableFiles(
  tests: readonly PlannedTest[],
  inside: InsideFiles | undefined,
  { together, apart }: Constraints,
  { division }: TestRunner,
): { readonly splittable: readonly SplittableFile[]; readonly parts: "beside" | "alone" } {
  if (inside === undefined || inside.cases.size === 0 || division === undefined) {
    return { splittable: [], parts: "beside" };
  }
  const constrained = new Set([...together, ...apart].flat());
  const known = casesOfTests(
    tests.map(({ name }) => name),
    inside.cases,
  );
  const splittable = tests.flatMap((test) => {
    const cases = constrained.has(test.name) ? undefined : known.get(test.name);
    const text = cases && inside.texts.get(test.name);
    const file = cases && text !== undefined ? divisible(test, cases, division.units, text) : null;
    return file === null ? [] : [file];
  });
  return { splittable, parts: division.parts };
}

function divisible(test: PlannedTest, known: FileCases, units: UnitFinder, text: string): SplittableFile | null {
  const unitOf = units(
    text,
    known.cases.map(({ name }) => name),
  );
  return unitOf && splittableFile(test, known, unitOf);
}

/** The recorded cases of the listed tests, by the name that the list has for them. */
export function casesOfTests(
  names: readonly string[],
  cases: ReadonlyMap<string, FileCases>,
): ReadonlyMap<string, FileCases> {
  const recorded = matchNames(names, cases.keys());
  const found = names.flatMap((name): [string, FileCases][] => {
    const known = cases.get(recorded.get(timingKey(name)) ?? "");
    return known === undefined ? [] : [[name, known]];
  });
  return new Map(found);
}
