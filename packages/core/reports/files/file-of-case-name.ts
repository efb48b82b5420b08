import type { TestCase } from "../report/junit-report.ts";
import { dottedParts, pythonFile } from "./named-files.ts";
import { normaliseReportPath } from "./normalise-report-path.ts";
import type { TestFile, TestFileSources } from "./resolve-test-file.ts";
import { isSourceFile } from "./test-file-names.ts";

/**
 * The file that is the case itself, by its name: the tests of llvm-lit and PHP, and files that did not even load, which
 * jest-junit and pytest write so in a suite for all of their kind. Null for all other cases.
 */
export function fileOfCaseName({ status, name, classname, file }: TestCase, sources: TestFileSources): TestFile | null {
  if (name === null || file !== null) return null;
  const hasFailed = status === "error" || status === "failed";
  // Of tests that pass only a path is looked at: `a.go` may be what a test is about.
  if (!hasFailed && !name.includes("/")) return null;
  if (isSourceFile(name) && !/[\r\n|›]/.test(name)) {
    const path = normaliseReportPath(name, sources.workspaceRoot);
    // Go's subtest `TestFiles/main.go` is not the checkout's main.go.
    const found = /^(?:\/|[A-Za-z]:)/.test(path) ? sources.files.findWithin(path) : sources.files.find(path);
    return found === null ? null : { file: found, rule: "path-as-name" };
  }
  if (!hasFailed || (classname !== null && classname !== "")) return null;
  const module = pythonFile(dottedParts(name), false, sources.files);
  return module === null ? null : { file: module, rule: "python-module" };
}
