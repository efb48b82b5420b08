import { median } from "../../stats/median.ts";
import { quantile } from "../../stats/quantile.ts";

/** What a test file, or a test in it, took in one run. */
export interface Timed {
  readonly file: string;
  /** Of a single test. */
  readonly name?: string;
  readonly seconds: number;
}

/** Something that took longer than it usually does. */
export interface SlowerTest extends Timed {
  readonly p50: number;
  /** Runs that this is based on. */
  readonly n: number;
}

/** Fewer earlier runs say nothing of what is usual. */
const MIN_RUNS = 5;
/** Something is called slower only where it is by so much, in share and in seconds, and slower than 19 of 20 runs. */
const MIN_SHARE = 0.2;
const MIN_SECONDS = 0.5;
/** This many tests distinguish a slow machine from slow tests. */
const MIN_TESTS_PER_MACHINE = 10;

/** What of this run took longer than in earlier ones, by the same keys; what lost most time first. */
export function slowerTests(
  now: ReadonlyMap<string, Timed>,
  earlier: Iterable<ReadonlyMap<string, Timed>>,
): SlowerTest[] {
  const past = new Map<string, number[]>();
  for (const times of earlier) {
    for (const [key, { seconds }] of times) {
      const known = past.get(key);
      if (known !== undefined) known.push(seconds);
      else if (now.has(key)) past.set(key, [seconds]);
    }
  }
  const compared = [...now].flatMap(([key, timed]) => {
    const usual = usualOf(past.get(key) ?? []);
    return usual === null ? [] : [{ timed, usual }];
  });
  const machine = machineFactor(compared.map(({ timed, usual }) => ({ seconds: timed.seconds, p50: usual.p50 })));
  return compared
    .filter(({ timed: { seconds }, usual: { p50, p95 } }) => {
      const expected = p50 * machine;
      return seconds > p95 * machine && seconds > expected * (1 + MIN_SHARE) && seconds - expected >= MIN_SECONDS;
    })
    .map(({ timed, usual: { p50, n } }) => ({ ...timed, p50, n }))
    .sort((a, b) => b.seconds - b.p50 - (a.seconds - a.p50));
}

/** Null with fewer than five. */
export function usualOf(values: readonly number[]): { p50: number; p95: number; n: number } | null {
  const p50 = quantile(values, 0.5);
  const p95 = quantile(values, 0.95);
  if (values.length < MIN_RUNS || p50 === null || p95 === null) return null;
  return { p50, p95, n: values.length };
}

/** How much slower than usual everything was; 1 if there are too few tests, and never below: a fast machine hides nothing. */
function machineFactor(tests: readonly { readonly seconds: number; readonly p50: number }[]): number {
  const ratios = tests.filter(({ p50 }) => p50 >= 0.1).map(({ seconds, p50 }) => seconds / p50);
  return ratios.length < MIN_TESTS_PER_MACHINE ? 1 : Math.max(1, median(ratios) ?? 1);
}
