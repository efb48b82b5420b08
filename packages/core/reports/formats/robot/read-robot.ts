import { CaseList } from "../../listing/case-list.ts";
import type { ListedReport } from "../../listing/listed-report.ts";
import type { TestCase } from "../../report/junit-report.ts";
import { parseTestSeconds } from "../../report/parse-test-seconds.ts";
import type { XmlElement } from "../../xml/xml-element.ts";
import type { ReadContext } from "../report-format.ts";

const STATUS: Readonly<Record<string, TestCase["status"]>> = { PASS: "passed", FAIL: "failed", SKIP: "skipped" };

/** Suites for folders and files, each with its path. */
export function readRobot(root: XmlElement, context: ReadContext): ListedReport {
  const list = new CaseList(context);
  for (const suite of root.children("suite"))
    readSuite(suite, { parent: null, teardown: null }, list, context.limits.depth);
  return list;
}

interface Around {
  readonly parent: number | null;
  /** What the teardown of a suite around it failed with; null where none did. */
  readonly teardown: string | null;
}

/** `depth` suites may still be inside. */
function readSuite(element: XmlElement, around: Around, list: CaseList, depth: number): void {
  const teardown = around.teardown ?? failedTeardown(element.child("status")?.text);
  const { parent } = around;
  const source = element.attribute("source") ?? null;
  const seconds = secondsOf(element.child("status"));
  // A folder's suite has no tests, and its path is none of a file.
  const tests = element.children("test");
  const file = tests.length > 0 ? source : null;
  const suite = list.addSuite({ name: element.attribute("name") ?? null, file, seconds, parent });
  for (const test of tests) {
    const own = test.child("status");
    const status = STATUS[own?.attribute("status") ?? ""] ?? "error";
    const isTornDown = status === "passed" && teardown !== null;
    list.add({
      suite,
      file,
      name: test.attribute("name") ?? null,
      seconds: secondsOf(own),
      status: isTornDown ? "failed" : status,
      message: isTornDown ? teardown : (own?.text ?? null),
    });
  }
  if (depth === 0) return;
  for (const inner of element.children("suite")) readSuite(inner, { parent: suite, teardown }, list, depth - 1);
}

/**
 * Robot fails every test that passed below a suite whose teardown failed, and says so in its exit code and statistics;
 * in the file only the suite's own status does (Robot Framework 7.5, and its user guide, "Suite teardown").
 */
function failedTeardown(message: string | undefined): string | null {
  return message !== undefined && /^\s*Suite teardown failed:/.test(message) ? message : null;
}

/** Since Robot 7 the time that passed; before, when it began and ended. */
function secondsOf(status: XmlElement | undefined): number | null {
  const elapsed = status?.attribute("elapsed");
  if (elapsed !== undefined) return parseTestSeconds(elapsed);
  const start = timeOf(status?.attribute("starttime"));
  const end = timeOf(status?.attribute("endtime"));
  return start === null || end === null || end < start ? null : (end - start) / 1000;
}

/** `20260131 10:00:00.123`, in milliseconds. */
function timeOf(text: string | undefined): number | null {
  const parts = /^(\d{4})(\d\d)(\d\d) (\d\d:\d\d:\d\d\.\d{3})$/.exec(text ?? "");
  if (parts === null) return null;
  const [, year, month, day, time] = parts;
  return Date.parse(`${year}-${month}-${day}T${time}Z`);
}
