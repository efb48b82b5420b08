import type { TestCase } from "./junit-report.ts";
import { resolveTestFile, type TestFile, type TestFileSources } from "./resolve-test-file.ts";

/** {@link resolveTestFile} for all cases of a report: those that agree in suite, file and class are resolved once. */
export function fileResolver(sources: TestFileSources): (testCase: TestCase) => TestFile | null {
  const bySuite = new Map<number | null, Map<string, TestFile | null>>();
  return (testCase) => {
    const { suite, file, classname } = testCase;
    let known = bySuite.get(suite);
    if (known === undefined) {
      known = new Map();
      bySuite.set(suite, known);
    }
    const key = `${file === null ? "" : `f${file}`}\n${classname === null ? "" : `c${classname}`}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const resolved = resolveTestFile(testCase, sources);
    known.set(key, resolved);
    return resolved;
  };
}
