import type { TestFileRecord } from "../../record/record.ts";

/** One test case of a file, with what it is expected to take. */
export interface RecordedCase {
  readonly name: string;
  readonly seconds: number;
}

/** The cases that a record keeps of a file; null where it keeps none. What was skipped, or not timed, took no time. */
export function recordedCases({ cases }: TestFileRecord): readonly RecordedCase[] | null {
  if (cases == null || cases.length === 0) return null;
  return cases.map(({ name, seconds, outcome }) => ({ name, seconds: outcome === "skipped" ? 0 : (seconds ?? 0) }));
}
