import type { TestCase } from "../report/junit-report.ts";
import { resolveTestFile, type TestFile, type TestFileSources } from "./resolve-test-file.ts";

type Names = string | null;
type Resolved = Map<Names, Map<Names, TestFile | null>>;

/**
 * {@link resolveTestFile} for all cases of a report: those that agree in suite, file and class are resolved once. Each name
 * is a key of its own, since putting them together would cost more than the rest, once for each case.
 */
export function fileResolver(sources: TestFileSources): (testCase: TestCase) => TestFile | null {
  const bySuite = new Map<number | null, Resolved>();
  return (testCase) => {
    const ofSuite = entry(bySuite, testCase.suite, () => new Map() as Resolved);
    const ofFile = entry(ofSuite, testCase.file, () => new Map<Names, TestFile | null>());
    return entry(ofFile, testCase.classname, () => resolveTestFile(testCase, sources));
  };
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
