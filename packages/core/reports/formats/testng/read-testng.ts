import { countBy } from "../../../collections/count-by.ts";
import { CaseList } from "../../listing/case-list.ts";
import type { ListedReport } from "../../listing/listed-report.ts";
import type { TestCase } from "../../report/junit-report.ts";
import type { XmlElement } from "../../xml/xml-element.ts";
import type { ReadContext } from "../report-format.ts";

const STATUS: Readonly<Record<string, TestCase["status"]>> = { PASS: "passed", FAIL: "failed", SKIP: "skipped" };

/**
 * Methods of classes; those that set up and tear down count only where they fail. What a retry analyser ran again stands
 * there as skipped, with `retried`: it is an attempt of the method of the same signature (TestNG 7.12).
 */
export function readTestNG(root: XmlElement, context: ReadContext): ListedReport {
  const list = new CaseList(context);
  const classes = root
    .children("suite")
    .flatMap((suite) => suite.children("test").flatMap((test) => test.children("class")));
  for (const one of classes) {
    addMethods(one.children("test-method"), one.attribute("name") ?? null, list);
  }
  list.noteUnshown(Number(root.attribute("failed") ?? "0"));
  return list;
}

function addMethods(methods: readonly XmlElement[], classname: string | null, list: CaseList): void {
  const attempts = countBy(methods.filter(isAttempt), signatureOf);
  for (const method of methods.filter((one) => !isAttempt(one))) {
    const signature = signatureOf(method);
    addMethod(method, classname, attempts.get(signature) ?? 0, list);
    // Calls of one method with several arguments are told apart by nothing: the first takes the attempts.
    attempts.delete(signature);
  }
}

function isAttempt(method: XmlElement): boolean {
  return method.attribute("retried") === "true";
}

function signatureOf(method: XmlElement): string {
  return method.attribute("signature") ?? method.attribute("name") ?? "";
}

function addMethod(method: XmlElement, classname: string | null, retries: number, list: CaseList): void {
  const status = STATUS[method.attribute("status") ?? ""] ?? "error";
  if (method.attribute("is-config") === "true" && status !== "failed") return;
  const milliseconds = /^\d{1,12}$/.exec(method.attribute("duration-ms") ?? "")?.[0];
  list.add({
    classname,
    name: method.attribute("name") ?? null,
    seconds: milliseconds === undefined ? null : Number(milliseconds) / 1000,
    status,
    retries,
    flaky: retries > 0 && status === "passed",
    message: method.child("exception")?.child("message")?.text ?? null,
  });
}
