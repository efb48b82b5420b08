import { Fields } from "../../../json/fields.ts";
import { isObject } from "../../../json/is-object.ts";
import { CaseList } from "../../listing/case-list.ts";
import type { ListedReport } from "../../listing/listed-report.ts";
import type { TestCase } from "../../report/junit-report.ts";
import type { ReadContext } from "../report-format.ts";

const MAX_ENTRIES = 100_000;
const MAX_RETRIES = 100;
/** Of a test, with its retries and what was expected of it. */
const STATUS: Readonly<Record<string, TestCase["status"]>> = {
  expected: "passed",
  flaky: "passed",
  unexpected: "failed",
  skipped: "skipped",
};

interface Around {
  readonly suite: number;
  readonly file: string | null;
  /** Titles of the groups around a test. */
  readonly titles: readonly string[];
}

/** A test for each project, with all its tries. Paths are relative to `rootDir`, as Playwright takes them. */
export function readPlaywright(document: unknown, context: ReadContext): ListedReport {
  const list = new CaseList(context);
  const report = new Fields(isObject(document) ? document : {});
  const root = report.object("config", (config) => config.string("rootDir")) ?? "";
  report.list("suites", MAX_ENTRIES, (suite) => {
    const path = suite.string("file") ?? suite.string("title");
    const file = path === null || root === "" ? path : `${root}/${path}`;
    readSuite(suite, { suite: list.addSuite({ name: file, file }), file, titles: [] }, list, context.limits.depth);
    return true;
  });
  const errors = report.list("errors", MAX_ENTRIES, (error) => error.string("message", 4000) ?? "") ?? [];
  for (const message of errors) {
    context.notes.add("unshown-failures", `failed outside its tests: ${plain(message).slice(0, 200)}`);
  }
  return list;
}

/** `depth` suites may still be inside. */
function readSuite(suite: Fields, around: Around, list: CaseList, depth: number): void {
  suite.list("specs", MAX_ENTRIES, (spec) => {
    const title = [...around.titles, spec.string("title") ?? ""].join(" › ");
    spec.list("tests", MAX_ENTRIES, (test) => {
      addTest(test, title, around, list);
      return true;
    });
    return true;
  });
  if (depth <= 0) return;
  suite.list("suites", MAX_ENTRIES, (inner) => {
    readSuite(inner, { ...around, titles: [...around.titles, inner.string("title") ?? ""] }, list, depth - 1);
    return true;
  });
}

function addTest(test: Fields, name: string, { suite, file }: Around, list: CaseList): void {
  const tries = test.list("results", MAX_RETRIES, readTry) ?? [];
  const status = STATUS[test.string("status") ?? ""] ?? "error";
  const seconds = tries.map((one) => one.seconds);
  list.add({
    suite,
    file,
    classname: file,
    name,
    seconds: seconds.at(-1) ?? null,
    retrySeconds: seconds.slice(0, -1).reduce<number>((sum, one) => sum + (one ?? 0), 0),
    status,
    message: tries.findLast(({ message }) => message !== null)?.message ?? null,
    retries: Math.max(0, tries.length - 1),
    flaky: test.string("status") === "flaky",
  });
}

function readTry(result: Fields): { readonly seconds: number | null; readonly message: string | null } {
  const milliseconds = result.number("duration", { max: 1e10 });
  const message = result.object("error", (error) => error.string("message", 4000) ?? error.string("value", 4000));
  return {
    seconds: milliseconds === null ? null : milliseconds / 1000,
    message: message === null ? null : plain(message),
  };
}

/** Without the colours that Playwright writes into JSON, too. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character begins a colour
  return text.replace(/\u001B\[[0-9;]{0,20}m/g, "");
}
