import { CaseList } from "../../listing/case-list.ts";
import type { ListedReport } from "../../listing/listed-report.ts";
import type { TestCase } from "../../report/junit-report.ts";
import type { XmlElement } from "../../xml/xml-element.ts";
import type { ReadContext } from "../report-format.ts";

const STATUS: Readonly<Record<string, TestCase["status"]>> = { PASS: "passed", FAIL: "failed", SKIP: "skipped" };

/** Methods of classes; those that set up and tear down count only where they fail. */
export function readTestNG(root: XmlElement, context: ReadContext): ListedReport {
  const list = new CaseList(context);
  const classes = root
    .children("suite")
    .flatMap((suite) => suite.children("test").flatMap((test) => test.children("class")));
  for (const one of classes) {
    for (const method of one.children("test-method")) addMethod(method, one.attribute("name") ?? null, list);
  }
  list.noteUnshown(Number(root.attribute("failed") ?? "0"));
  return list;
}

function addMethod(method: XmlElement, classname: string | null, list: CaseList): void {
  const status = STATUS[method.attribute("status") ?? ""] ?? "error";
  if (method.attribute("is-config") === "true" && status !== "failed") return;
  const milliseconds = /^\d{1,12}$/.exec(method.attribute("duration-ms") ?? "")?.[0];
  list.add({
    classname,
    name: method.attribute("name") ?? null,
    seconds: milliseconds === undefined ? null : Number(milliseconds) / 1000,
    status,
    message: method.child("exception")?.child("message")?.text ?? null,
  });
}
