import { CaseList } from "../../listing/case-list.ts";
import type { ListedReport } from "../../listing/listed-report.ts";
import { decimalMark } from "../../report/decimal-mark.ts";
import type { TestCase } from "../../report/junit-report.ts";
import { parseTestSeconds } from "../../report/parse-test-seconds.ts";
import type { XmlElement } from "../../xml/xml-element.ts";
import type { ReadContext } from "../report-format.ts";

const STATUS: Readonly<Record<string, TestCase["status"]>> = {
  success: "passed",
  passed: "passed",
  failure: "failed",
  failed: "failed",
  error: "error",
  notrunnable: "error",
  cancelled: "error",
};

/** Suites with their results in an element between. Times have the machine's decimal mark. */
export function readNUnit2(root: XmlElement, context: ReadContext): ListedReport {
  const list = new CaseList(context);
  const times: string[] = [];
  eachCase(root, [], (test) => times.push(test.attribute("time") ?? ""));
  const mark = decimalMark(times.map((time) => `time="${time}"`));
  eachCase(root, [], (test, path) => {
    const name = test.attribute("name") ?? null;
    const [method = null, classname = null] = name === null ? [] : splitName(name);
    list.add({
      classname: classname ?? (path.join(".") || null),
      name: method,
      seconds: parseTestSeconds(test.attribute("time") ?? "", mark),
      status: statusOf(test),
      message: test.child("failure")?.child("message")?.text ?? null,
    });
  });
  list.noteUnshown(Number(root.attribute("failures") ?? "0") + Number(root.attribute("errors") ?? "0"));
  return list;
}

/** With the names of the namespaces and classes around it. */
function eachCase(
  element: XmlElement,
  path: readonly string[],
  visit: (test: XmlElement, path: readonly string[]) => void,
): void {
  for (const holder of [element, ...element.children("results")]) {
    for (const suite of holder.children("test-suite")) {
      const isInName = /^(?:Namespace|TestFixture|GenericFixture)$/.test(suite.attribute("type") ?? "");
      eachCase(suite, isInName ? [...path, suite.attribute("name") ?? ""] : path, visit);
    }
    for (const test of holder.children("test-case")) visit(test, path);
  }
}

/** `Method("a.b")` and `Acme.CartTests` of `Acme.CartTests.Method("a.b")`. */
function splitName(name: string): readonly [string, string | null] {
  const method = name.search(/[("]/);
  const dot = name.slice(0, method < 0 ? undefined : method).lastIndexOf(".");
  const owner = name.slice(0, Math.max(0, dot));
  return dot > 0 && !/\s/.test(owner) ? [name.slice(dot + 1), owner] : [name, null];
}

/** Older versions say only whether it ran and whether that was a success. */
function statusOf(test: XmlElement): TestCase["status"] {
  const result = test.attribute("result")?.toLowerCase();
  if (result !== undefined) return STATUS[result] ?? "skipped";
  if (test.attribute("executed")?.toLowerCase() === "false") return "skipped";
  return test.attribute("success")?.toLowerCase() === "false" ? "failed" : "passed";
}
