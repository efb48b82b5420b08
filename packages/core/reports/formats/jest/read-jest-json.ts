import { Fields } from "../../../json/fields.ts";
import { isObject } from "../../../json/is-object.ts";
import { fileName } from "../../../paths/path-parts.ts";
import { withSlashes } from "../../../paths/with-slashes.ts";
import type { ListedReport } from "../../listing/listed-report.ts";
import { cut, failureMessage } from "../../report/failure-message.ts";
import type { ReportLimits, TestCase, TestSuite } from "../../report/junit-report.ts";
import type { ReadContext } from "../report-format.ts";

const STATUS: Readonly<Record<string, TestCase["status"]>> = { passed: "passed", failed: "failed" };
const UNSTATED = { tests: null, failures: null, errors: null, skipped: null };
const MAX_FILES = 100_000;

/** What Jest and Vitest have in common. */
export function isJestShaped(document: unknown): document is Readonly<Record<string, unknown>> {
  return isObject(document) && Array.isArray(document.testResults) && typeof document.numTotalTests === "number";
}

/** What `jest --json` and Vitest's JSON reporter write: one suite for each file. */
export function readJestJson(document: unknown, { limits, notes }: ReadContext): ListedReport {
  const report = new Fields(isObject(document) ? document : {});
  const files = report.list("testResults", MAX_FILES, (file) => readFile(file, limits)) ?? [];
  const suites = files.map(({ suite }) => suite);
  const cases = files.flatMap((file, suite) => file.cases.map((testCase) => ({ ...testCase, suite })));
  const { length } = report.problems;
  if (length > 0) notes.add("malformed", "entries that could not be read", { times: length });
  if (cases.length > limits.cases) notes.add("too-many-cases", `only the first ${limits.cases} cases were read`);
  return { suites, cases: cases.slice(0, limits.cases) };
}

function readFile(file: Fields, limits: ReportLimits): { suite: TestSuite; cases: readonly TestCase[] } | null {
  const name = file.string("name", limits.nameCharacters);
  if (name === null) return null;
  const listed = file.list("assertionResults", limits.cases, (test) => readTest(test, name, limits)) ?? [];
  const seconds = secondsBetween(milliseconds(file, "startTime"), milliseconds(file, "endTime"));
  const suite = { name, file: name, seconds, stated: UNSTATED, parent: null };
  // A file that cannot even be loaded has no tests, and is a failure all the same.
  const broken = listed.length === 0 && file.string("status", 20) === "failed";
  return { suite, cases: broken ? [brokenFile(file, name, limits)] : listed };
}

function readTest(test: Fields, file: string, limits: ReportLimits): TestCase | null {
  // The title with those of the groups around it: what `--testNamePattern` is compared with.
  const name = test.string("fullName", limits.nameCharacters) || test.string("title", limits.nameCharacters);
  const status = test.string("status", 20);
  if (name === null || status === null) return null;
  const failed = test.strings("failureMessages", 1)?.[0];
  const invocations = test.number("invocations", { max: 1000 }) ?? 1;
  const retries = Math.max(0, Math.floor(invocations) - 1);
  const duration = milliseconds(test, "duration");
  return {
    suite: null,
    file,
    classname: test.strings("ancestorTitles", 100)?.join(" › ").slice(0, limits.nameCharacters) || null,
    name,
    seconds: duration === null ? null : duration / 1000,
    status: STATUS[status] ?? "skipped",
    message: status === "failed" ? failureMessage(undefined, failed ?? "", limits.messageCharacters) : null,
    retries,
    flaky: status === "passed" && retries > 0,
  };
}

function brokenFile(file: Fields, name: string, limits: ReportLimits): TestCase {
  const message = failureMessage(
    undefined,
    file.string("message", 4 * limits.messageCharacters) ?? "",
    limits.messageCharacters,
  );
  const base = cut(fileName(withSlashes(name)), limits.nameCharacters);
  const known = { suite: null, file: name, classname: null, name: base, seconds: null };
  return { ...known, status: "error", message, retries: 0, flaky: false };
}

/** A time of day or a duration; fractions are fine, and the year 2200 is a mistake. */
function milliseconds(fields: Fields, name: string): number | null {
  return fields.number(name, { max: 7e12 });
}

function secondsBetween(start: number | null, end: number | null): number | null {
  return start === null || end === null || end < start ? null : (end - start) / 1000;
}
