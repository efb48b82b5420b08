import type { PlannedTest } from "../estimates/planned-test.ts";
import type { TestRunner } from "../runners/test-runners.ts";
import type { Constraints } from "../tests/constraints.ts";
import type { FileCases } from "../timings/case-timings.ts";
import { type SplittableFile, splittableFile } from "./split-file.ts";

/** What is known of the inside of a test file. */
export interface InsideFile {
  readonly cases: FileCases;
  /** The file itself: a case is named only where this still has it. */
  readonly text: string;
}

/** Files whose cases are known, by name, that the runner can divide, and that no constraint mentions. */
export function splittableFiles(
  tests: readonly PlannedTest[],
  inside: ReadonlyMap<string, InsideFile> | undefined,
  { together, apart }: Constraints,
  { division }: TestRunner,
): { readonly splittable: readonly SplittableFile[]; readonly parts: "beside" | "alone" } {
  if (inside === undefined || inside.size === 0 || division === undefined) return { splittable: [], parts: "beside" };
  const constrained = new Set([...together, ...apart].flat());
  const splittable = tests.flatMap((test) => {
    const file = constrained.has(test.name) ? undefined : inside.get(test.name);
    if (file === undefined) return [];
    const names = file.cases.cases.map(({ name }) => name);
    const unitOf = division.units(file.text, names);
    return (unitOf && splittableFile(test, file.cases, unitOf)) ?? [];
  });
  return { splittable, parts: division.parts };
}
