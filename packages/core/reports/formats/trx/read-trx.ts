import { CaseList } from "../../listing/case-list.ts";
import type { ListedReport } from "../../listing/listed-report.ts";
import type { TestCase } from "../../report/junit-report.ts";
import type { XmlElement } from "../../xml/xml-element.ts";
import type { ReadContext } from "../report-format.ts";

const STATUS: Readonly<Record<string, TestCase["status"]>> = {
  passed: "passed",
  passedbutrunaborted: "passed",
  warning: "passed",
  completed: "passed",
  failed: "failed",
  timeout: "failed",
  error: "error",
  aborted: "error",
  disconnected: "error",
};

/** Visual Studio's test results: one result for each test, its class among the definitions. */
export function readTrx(root: XmlElement, context: ReadContext): ListedReport {
  const list = new CaseList(context);
  const classes = classesById(root);
  for (const results of root.children("Results"))
    for (const result of resultsIn(results)) addResult(result, classes, list);
  noteRunErrors(root, list, context);
  return list;
}

/** Data-driven tests have their rows inside; these are the tests, the one around them is their sum. */
function resultsIn(parent: XmlElement): readonly XmlElement[] {
  const here = ["UnitTestResult", "TestResult", "GenericTestResult", "WebTestResult"].flatMap((name) =>
    parent.children(name),
  );
  return here.flatMap((result) => {
    const inner = result.child("InnerResults");
    const rows = inner === undefined ? [] : resultsIn(inner);
    return rows.length > 0 ? rows : [result];
  });
}

function classesById(root: XmlElement): ReadonlyMap<string, string> {
  const definitions = root.children("TestDefinitions").flatMap((all) => all.children("UnitTest"));
  return new Map(
    definitions.map((test) => [
      test.attribute("id") ?? "",
      // A class may have its assembly behind it: `Acme.Tests.CartTests, Acme.Tests, Version=1.0.0.0`.
      test.child("TestMethod")?.attribute("className")?.split(",")[0] ?? "",
    ]),
  );
}

function addResult(result: XmlElement, classes: ReadonlyMap<string, string>, list: CaseList): void {
  const classname = classes.get(result.attribute("testId") ?? "") || null;
  const error = result.child("Output")?.child("ErrorInfo");
  const name = result.attribute("testName") ?? null;
  list.add({
    classname,
    name:
      name !== null && classname !== null && name.startsWith(`${classname}.`) ? name.slice(classname.length + 1) : name,
    seconds: secondsOf(result.attribute("duration")),
    status: STATUS[(result.attribute("outcome") ?? "error").toLowerCase()] ?? "skipped",
    message: error?.child("Message")?.text ?? null,
  });
}

/** `00:01:02.3456789`, with days in front where it took that long. */
function secondsOf(duration: string | undefined): number | null {
  const parts = /^(?:(\d{1,3})\.)?(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/.exec(duration ?? "");
  if (parts === null) return null;
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map(Number);
  return (Number.isNaN(days) ? 0 : days) * 86_400 + hours * 3600 + minutes * 60 + seconds;
}

/** A crashed test host is only in the summary. */
function noteRunErrors(root: XmlElement, { cases }: CaseList, { notes }: ReadContext): void {
  const summary = root.child("ResultSummary");
  const outcome = summary?.attribute("outcome") ?? "";
  if (!/^(?:Failed|Error|Aborted|Timeout)$/i.test(outcome)) return;
  if (cases.some(({ status }) => status === "failed" || status === "error")) return;
  const infos = summary?.children("RunInfos").flatMap((all) => all.children("RunInfo")) ?? [];
  const text = infos.map((info) => info.child("Text")?.text).find((found) => found !== undefined && found !== "");
  notes.add(
    "unshown-failures",
    `the run is ${outcome.toLowerCase()}, and no test of it failed: ${(text ?? "").slice(0, 200)}`,
  );
}
