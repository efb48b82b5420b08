import { CaseList } from "../../listing/case-list.ts";
import type { ListedReport } from "../../listing/listed-report.ts";
import type { TestCase } from "../../report/junit-report.ts";
import { parseTestSeconds } from "../../report/parse-test-seconds.ts";
import type { XmlElement } from "../../xml/xml-element.ts";
import type { ReadContext } from "../report-format.ts";

/** Suites in suites, down to the cases. */
export function readNUnit3(root: XmlElement, context: ReadContext): ListedReport {
  const list = new CaseList(context);
  readSuite(root, null, list);
  const stated = Number(root.attribute("total") ?? root.attribute("testcasecount") ?? "0");
  if (list.cases.length === 0 && stated > 0) {
    list.addSuite({ name: root.attribute("name") ?? null, stated: countsOf(root, stated) });
    context.notes.add("counts-only", "the run states counts but lists no case");
  }
  list.noteUnshown(Number(root.attribute("failed") ?? "0"));
  return list;
}

function readSuite(element: XmlElement, around: number | null, list: CaseList): void {
  for (const suite of element.children("test-suite")) {
    const name = suite.attribute("fullname") ?? suite.attribute("name") ?? null;
    const isClass = /^(?:TestFixture|GenericFixture|ParameterizedFixture|SetUpFixture)$/.test(
      suite.attribute("type") ?? "",
    );
    const seconds = isClass ? secondsOf(suite) : null;
    readSuite(suite, isClass ? list.addSuite({ name: classOf(name), seconds }) : around, list);
  }
  for (const test of element.children("test-case")) addCase(test, around, list);
}

function addCase(test: XmlElement, suite: number | null, list: CaseList): void {
  list.add({
    suite,
    classname: classOf(test.attribute("classname") ?? null),
    name: test.attribute("name") ?? null,
    seconds: secondsOf(test),
    status: statusOf(test),
    message: test.child("failure")?.child("message")?.text ?? null,
  });
}

function statusOf(test: XmlElement): TestCase["status"] {
  const result = test.attribute("result");
  if (result === "Failed") return /^(?:Error|Invalid)$/.test(test.attribute("label") ?? "") ? "error" : "failed";
  return result === "Passed" || result === "Warning" ? "passed" : "skipped";
}

/** Without the type arguments and parameters of a fixture. */
function classOf(name: string | null): string | null {
  return name?.split(/[(<]/)[0] ?? null;
}

function secondsOf(element: XmlElement): number | null {
  return parseTestSeconds(element.attribute("duration") ?? element.attribute("time") ?? "");
}

function countsOf(root: XmlElement, tests: number) {
  const count = (name: string) => Number(root.attribute(name) ?? "0") || 0;
  return { tests, failures: count("failed"), errors: 0, skipped: count("skipped") + count("inconclusive") };
}
