import { Fields } from "../../../json/fields.ts";
import { isObject } from "../../../json/is-object.ts";
import { CaseList } from "../../listing/case-list.ts";
import type { ListedReport } from "../../listing/listed-report.ts";
import type { ReadContext } from "../report-format.ts";

const MAX_TESTS = 1_000_000;

interface MochaTest {
  readonly name: string | null;
  readonly file: string | null;
  readonly seconds: number | null;
  readonly retries: number;
  readonly message: string | null;
}

/** The outcome of a test is known from the list it is in. A failed hook is only in the list of failures. */
export function readMocha(document: unknown, context: ReadContext): ListedReport {
  const list = new CaseList(context);
  const report = new Fields(isObject(document) ? document : {});
  const read = (name: string) => report.list(name, MAX_TESTS, readTest) ?? [];
  for (const { message: _, ...test } of read("passes")) {
    list.add({ ...test, status: "passed", flaky: test.retries > 0 });
  }
  for (const { message: _, ...test } of read("pending")) list.add({ ...test, status: "skipped" });
  for (const test of read("failures")) list.add({ ...test, status: "failed" });
  list.noteUnshown(report.object("stats", (stats) => stats.integer("failures")) ?? 0);
  return list;
}

function readTest(test: Fields): MochaTest {
  const milliseconds = test.number("duration", { max: 1e10 });
  return {
    name: test.string("fullTitle") ?? test.string("title"),
    file: test.string("file"),
    seconds: milliseconds === null ? null : milliseconds / 1000,
    retries: test.integer("currentRetry") ?? 0,
    message: test.object("err", (error) => error.string("message", 4000) ?? error.string("stack", 4000)),
  };
}
