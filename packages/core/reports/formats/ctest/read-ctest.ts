import { CaseList } from "../../listing/case-list.ts";
import type { ListedReport } from "../../listing/listed-report.ts";
import type { TestCase } from "../../report/junit-report.ts";
import { parseTestSeconds } from "../../report/parse-test-seconds.ts";
import type { XmlElement } from "../../xml/xml-element.ts";
import type { ReadContext } from "../report-format.ts";

/** One test for each program; a program that is not there was not run, and fails the run. */
export function readCTest(root: XmlElement, context: ReadContext): ListedReport {
  const list = new CaseList(context);
  for (const test of root.children("Testing").flatMap((all) => all.children("Test"))) {
    const measured = measurementsOf(test);
    list.add({
      classname: test.child("Name")?.text ?? null,
      name: test.child("Name")?.text ?? null,
      seconds: parseTestSeconds(measured.get("Execution Time") ?? ""),
      status: statusOf(test.attribute("Status"), measured.get("Completion Status") ?? ""),
      message: outputOf(test) ?? measured.get("Completion Status") ?? null,
    });
  }
  return list;
}

function measurementsOf(test: XmlElement): ReadonlyMap<string, string> {
  const named = test.children("Results").flatMap((results) => results.children("NamedMeasurement"));
  return new Map(named.map((one) => [one.attribute("name") ?? "", one.child("Value")?.text ?? ""]));
}

function outputOf(test: XmlElement): string | null {
  const value = test.child("Results")?.child("Measurement")?.child("Value");
  // Longer output is compressed.
  return value === undefined || value.attribute("encoding") !== undefined ? null : value.text;
}

function statusOf(status: string | undefined, completion: string): TestCase["status"] {
  if (status === "passed") return "passed";
  if (status === "failed") return "failed";
  return /^(?:Disabled|Skipped|SKIP_)/i.test(completion) ? "skipped" : "error";
}
