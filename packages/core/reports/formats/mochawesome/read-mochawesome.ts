import { Fields } from "../../../json/fields.ts";
import { isObject } from "../../../json/is-object.ts";
import { CaseList } from "../../listing/case-list.ts";
import type { ListedReport } from "../../listing/listed-report.ts";
import type { TestCase } from "../../report/junit-report.ts";
import type { ReadContext } from "../report-format.ts";

const MAX_ENTRIES = 100_000;

/** Nested suites; the file is on the outermost ones, and hooks are next to the tests. */
export function readMochawesome(document: unknown, context: ReadContext): ListedReport {
  const list = new CaseList(context);
  const report = new Fields(isObject(document) ? document : {});
  report.list("results", MAX_ENTRIES, (suite) => {
    readSuite(suite, null, list, context.limits.depth);
    return true;
  });
  list.noteUnshown(report.object("stats", (stats) => stats.integer("failures")) ?? 0);
  return list;
}

/** `depth` suites may still be inside. */
function readSuite(suite: Fields, around: string | null, list: CaseList, depth: number): void {
  // mochawesome-merge puts the results of several files in parallel; a suite without a file is of the one around it.
  const file = suite.string("fullFile") || suite.string("file") || around;
  for (const name of ["beforeHooks", "afterHooks"]) {
    suite.list(name, MAX_ENTRIES, (hook) => {
      if (stateOf(hook) === "failed") addTest(hook, file, list);
      return true;
    });
  }
  suite.list("tests", MAX_ENTRIES, (test) => {
    addTest(test, file, list);
    return true;
  });
  if (depth <= 0) return;
  suite.list("suites", MAX_ENTRIES, (inner) => {
    readSuite(inner, file, list, depth - 1);
    return true;
  });
}

function addTest(test: Fields, file: string | null, list: CaseList): void {
  const milliseconds = test.number("duration", { max: 1e10 });
  list.add({
    // The file as mochawesome writes it begins with a slash that stands for the working folder.
    file,
    name: test.string("fullTitle") ?? test.string("title"),
    seconds: milliseconds === null ? null : milliseconds / 1000,
    status: stateOf(test),
    message: test.object("err", (error) => error.string("message", 4000) ?? error.string("estack", 4000)),
  });
}

function stateOf(test: Fields): TestCase["status"] {
  if (test.boolean("fail") === true || test.string("state") === "failed") return "failed";
  if (test.boolean("pass") === true || test.string("state") === "passed") return "passed";
  return "skipped";
}
