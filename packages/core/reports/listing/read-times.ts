import { isObject } from "../../json/is-object.ts";
import { withSlashes } from "../../paths/with-slashes.ts";
import { roundTo } from "../../stats/round-to.ts";
import { CaseShelf } from "../records/case-shelf.ts";
import { type ClassSums, emptySums } from "../records/file-sums.ts";
import type { RecordLimits } from "../records/record-limits.ts";

export interface TimesRequest {
  /** Whether an entry is a test and not a file. */
  readonly perTest: boolean;
  readonly nameCharacters: number;
  /** A file of the report in the checkout. */
  readonly locate: (file: string) => string;
  readonly keep: RecordLimits;
}

/** Whether every entry of a document is a number, under a name of this kind. */
export function isTimes(document: unknown, isName: (name: string) => boolean): boolean {
  const entries = isObject(document) ? Object.entries(document) : [];
  return entries.length > 0 && entries.every(([name, seconds]) => typeof seconds === "number" && isName(name));
}

/** Longest time that is trusted, in seconds: GitHub ends every workflow run after 35 days. */
const MAX_TEST_SECONDS = 35 * 86_400;
const MAX_ENTRIES = 500_000;

export interface ReadTimes {
  readonly files: readonly ClassSums[];
  readonly cases: CaseShelf;
  /** Tests, where entries are tests. */
  readonly tests: number | null;
  readonly seconds: number;
  /** Entries whose time cannot be one. */
  readonly unread: number;
}

/**
 * Lists of times: pytest's `.test_durations` (`tests/test_a.py::test_x`) and knapsack's report (`spec/a_spec.rb`). They
 * tell how long, and neither what ran now nor how it ended.
 */
export function readTimes(document: unknown, request: TimesRequest): ReadTimes {
  const { perTest } = request;
  const files = new Map<string, ClassSums>();
  const cases = new CaseShelf(request.keep);
  let total = 0;
  let tests = 0;
  let unread = 0;
  for (const [entry, seconds] of Object.entries(isObject(document) ? document : {}).slice(0, MAX_ENTRIES)) {
    const [file, name] = fileAndTest(entry, request);
    if (typeof seconds !== "number" || !(seconds >= 0 && seconds <= MAX_TEST_SECONDS) || file === "") {
      unread += 1;
      continue;
    }
    const unknown = { tests: null, failures: null, errors: null, skipped: null };
    const sum = files.get(file) ?? { ...emptySums(file, ""), ...unknown };
    files.set(file, { ...sum, seconds: (sum.seconds ?? 0) + seconds, tests: perTest ? (sum.tests ?? 0) + 1 : null });
    if (name !== null) cases.add(file, { name, seconds, classname: null, status: "passed", retries: 0, flaky: false });
    total += seconds;
    tests += 1;
  }
  return {
    files: [...files.values()],
    cases,
    tests: perTest ? tests : null,
    seconds: roundTo(total, 6),
    unread,
  };
}

/** `tests/a.py` and `TestX::test_y[1]`: what stands behind the file is already the name that selects the test. */
function fileAndTest(
  entry: string,
  { perTest, nameCharacters, locate }: TimesRequest,
): readonly [string, string | null] {
  const end = perTest ? entry.indexOf("::") : -1;
  const path = withSlashes(end < 0 ? entry : entry.slice(0, end)).slice(0, nameCharacters);
  return [path === "" ? "" : locate(path), end < 0 ? null : entry.slice(end + 2)];
}
