import type { TestFileRecord } from "../history/record.ts";
import { isObject } from "../json/fields.ts";

/** One test case of a file, as a report named and timed it. */
export interface RecordedCase {
  readonly name: string;
  readonly seconds: number;
}

/** More cases than a file has; a list is foreign data, so it is bounded. */
const MOST_CASES = 20_000;
const LONGEST_NAME = 2_000;

/** The cases that a record keeps of a file that takes long; null where it keeps none, or not in this form. */
export function recordedCases(entry: TestFileRecord): readonly RecordedCase[] | null {
  const cases: unknown = "cases" in entry ? entry.cases : null;
  if (!Array.isArray(cases) || cases.length === 0 || cases.length > MOST_CASES) return null;
  return cases.every(isCase) ? cases : null;
}

function isCase(value: unknown): value is RecordedCase {
  if (!isObject(value)) return false;
  const { name, seconds } = value;
  if (typeof name !== "string" || name === "" || name.length > LONGEST_NAME) return false;
  return typeof seconds === "number" && Number.isFinite(seconds) && seconds >= 0;
}
