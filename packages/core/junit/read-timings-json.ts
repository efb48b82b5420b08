import type { FileSums } from "./test-records.ts";

/** Longest time that is believed, in seconds: GitHub ends every workflow run after 35 days. */
const LONGEST_SECONDS = 35 * 86_400;
const MOST_ENTRIES = 500_000;

export interface Timings {
  readonly files: ReadonlyMap<string, FileSums>;
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
export function readTimingsJson(
  value: Readonly<Record<string, unknown>>,
  perTest: boolean,
  nameCharacters: number,
): Timings {
  const files = new Map<string, FileSums>();
  let total = 0;
  let tests = 0;
  let unread = 0;
  for (const [name, seconds] of Object.entries(value).slice(0, MOST_ENTRIES)) {
    const file = (perTest ? (name.split("::")[0] ?? "") : name).replaceAll("\\", "/").slice(0, nameCharacters);
    if (typeof seconds !== "number" || !(seconds >= 0 && seconds <= LONGEST_SECONDS) || file === "") {
      unread += 1;
      continue;
    }
    const unknown = { tests: null, failures: null, skipped: null, retries: 0, flaky: 0 };
    const sum = files.get(file) ?? { seconds: 0, ...unknown };
    files.set(file, { ...sum, seconds: (sum.seconds ?? 0) + seconds, tests: perTest ? (sum.tests ?? 0) + 1 : null });
    total += seconds;
    tests += 1;
  }
  return { files, tests: perTest ? tests : null, seconds: Math.round(total * 1e6) / 1e6, unread };
}
