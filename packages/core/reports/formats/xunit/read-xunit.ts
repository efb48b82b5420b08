import { CaseList } from "../../listing/case-list.ts";
import type { ListedReport } from "../../listing/listed-report.ts";
import type { TestCase } from "../../report/junit-report.ts";
import { parseTestSeconds } from "../../report/parse-test-seconds.ts";
import type { XmlElement } from "../../xml/xml-element.ts";
import type { ReadContext } from "../report-format.ts";

const STATUS: Readonly<Record<string, TestCase["status"]>> = { pass: "passed", fail: "failed" };

/** Tests in collections (xUnit 1: in classes) in assemblies; errors outside of tests next to them. */
export function readXUnit(root: XmlElement, context: ReadContext): ListedReport {
  const list = new CaseList(context);
  const assemblies = root.children("assembly");
  let stated = 0;
  for (const assembly of assemblies.length > 0 ? assemblies : [root]) {
    readAssembly(assembly, list);
    stated += Number(assembly.attribute("failed") ?? "0") + Number(assembly.attribute("errors") ?? "0");
  }
  list.noteUnshown(stated);
  return list;
}

function readAssembly(assembly: XmlElement, list: CaseList): void {
  for (const group of [...assembly.children("collection"), ...assembly.children("class")]) {
    for (const test of group.children("test")) addTest(test, list);
  }
  for (const error of assembly.children("errors").flatMap((all) => all.children("error"))) {
    const name = [error.attribute("type"), error.attribute("name")].filter((part) => part !== undefined).join(": ");
    list.add({ name, status: "error", message: error.child("failure")?.child("message")?.text ?? null });
  }
}

function addTest(test: XmlElement, list: CaseList): void {
  const classname = test.attribute("type") ?? null;
  const name = test.attribute("name") ?? test.attribute("method") ?? null;
  const failure = test.child("failure");
  list.add({
    // Version 3 says where a test is written.
    file: test.attribute("source-file") ?? null,
    classname,
    name:
      name !== null && classname !== null && name.startsWith(`${classname}.`) ? name.slice(classname.length + 1) : name,
    seconds: parseTestSeconds(test.attribute("time") ?? ""),
    status: STATUS[(test.attribute("result") ?? "").toLowerCase()] ?? "skipped",
    message: failure?.child("message")?.text ?? failure?.attribute("exception-type") ?? null,
  });
}
