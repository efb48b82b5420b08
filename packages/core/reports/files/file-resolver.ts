import type { TestCase } from "../report/junit-report.ts";
import { fileOfCaseName } from "./file-of-case-name.ts";
import { resolveTestFile, type TestFile, type TestFileSources } from "./resolve-test-file.ts";

type Names = string | null;

/**
 * {@link resolveTestFile} for all cases of a report: those that agree in suite, file and class are resolved once, and what
 * the caller makes of it is made once. Each name is a key of its own, since putting them together would cost more than
 * the rest, once for each case.
 */
export function fileResolver<T>(
  sources: TestFileSources,
  make: (found: TestFile | null, testCase: TestCase) => T,
): (testCase: TestCase) => T {
  const bySuite = new Map<number | null, Map<Names, Map<Names, T>>>();
  let last: { readonly of: TestCase; readonly made: T } | null = null;
  return (testCase) => {
    const itself = fileOfCaseName(testCase, sources);
    if (itself !== null) return make(itself, testCase);
    // Cases of one class follow each other.
    if (last !== null && isAlike(last.of, testCase)) return last.made;
    const ofSuite = entry(bySuite, testCase.suite, () => new Map<Names, Map<Names, T>>());
    const ofFile = entry(ofSuite, testCase.file, () => new Map<Names, T>());
    const made = entry(ofFile, testCase.classname, () => make(resolveTestFile(testCase, sources), testCase));
    last = { of: testCase, made };
    return made;
  };
}

function isAlike(left: TestCase, right: TestCase): boolean {
  return left.suite === right.suite && left.file === right.file && left.classname === right.classname;
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
