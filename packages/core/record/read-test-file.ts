import type { Fields } from "../json/fields.ts";
import { MAX_CASES_PER_RECORD } from "./cap-cases.ts";
import { givenFields } from "./given-fields.ts";
import type { TestCaseRecord, TestFileRecord, TestTotals } from "./record.ts";

/** One row of `tests` from outside, or null where it names no file. */
export function readTestFile(fields: Fields): TestFileRecord | null {
  const file = fields.string("file");
  if (!file) return null;
  return {
    job: fields.string("job"),
    file,
    seconds: fields.number("seconds"),
    tests: fields.integer("tests"),
    failures: fields.integer("failures"),
    skipped: fields.integer("skipped"),
    ...givenFields({
      retries: fields.integer("retries"),
      flaky: fields.integer("flaky"),
      cases: fields.list("cases", MAX_CASES_PER_RECORD, readTestCase),
      median_case_seconds: fields.number("median_case_seconds"),
    }),
    ...fields.rest(),
  };
}

/** A runner selects a case by its whole name, so a longer one is left out and not cut. */
const MAX_NAME_CHARACTERS = 1_000;

function readTestCase(fields: Fields): TestCaseRecord | null {
  const name = fields.string("name", MAX_NAME_CHARACTERS + 1);
  if (!name || name.length > MAX_NAME_CHARACTERS) return null;
  const outcome = fields.string("outcome", 20);
  return {
    name,
    seconds: fields.number("seconds"),
    ...givenFields({
      outcome: outcome === "failed" || outcome === "skipped" ? outcome : null,
      retries: fields.integer("retries"),
      flaky: fields.boolean("flaky"),
    }),
  };
}

/** One row of `test_totals` from outside, or null where it counts nothing. */
export function readTestTotals(fields: Fields): TestTotals | null {
  const files = fields.integer("files");
  if (files === null) return null;
  return {
    job: fields.string("job"),
    files,
    seconds: fields.number("seconds", { max: Number.MAX_SAFE_INTEGER }),
    tests: fields.integer("tests"),
    failures: fields.integer("failures"),
    skipped: fields.integer("skipped"),
    ...givenFields({ median_seconds: fields.number("median_seconds") }),
    ...fields.rest(),
  };
}
