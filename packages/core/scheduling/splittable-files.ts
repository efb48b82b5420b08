import type { Constraints } from "./constraints.ts";
import { matchNames } from "./match-names.ts";
import type { PlannedTest } from "./planned-test.ts";
import type { RecordedCase } from "./recorded-cases.ts";
import { type SplittableFile, splittableFile } from "./split-file.ts";
import type { TestRunner } from "./test-runners.ts";
import { timingKey } from "./timing-key.ts";

/** Files whose cases are known, that the runner can divide by name, and that no constraint speaks of. */
export function splittableFiles(
  tests: readonly PlannedTest[],
  cases: ReadonlyMap<string, readonly RecordedCase[]> | undefined,
  { together, apart }: Constraints,
  { parts, unitOf = (name) => name }: TestRunner,
): { readonly splittable: readonly SplittableFile[]; readonly parts: "beside" | "alone" } {
  if (cases === undefined || cases.size === 0 || parts === undefined) return { splittable: [], parts: "beside" };
  const constrained = new Set([...together, ...apart].flat());
  const recorded = matchNames(
    tests.map(({ name }) => name),
    cases.keys(),
  );
  const splittable = tests.flatMap((test) => {
    const known = cases.get(recorded.get(timingKey(test.name)) ?? "");
    const file = known === undefined || constrained.has(test.name) ? null : splittableFile(test, known, unitOf);
    return file === null ? [] : [file];
  });
  return { splittable, parts };
}
