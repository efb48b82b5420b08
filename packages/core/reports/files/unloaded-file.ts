import type { TestCase } from "../report/junit-report.ts";
import { dottedParts, pythonFile } from "./named-files.ts";
import { normaliseReportPath } from "./normalise-report-path.ts";
import type { TestFile, TestFileSources } from "./resolve-test-file.ts";
import { isSourceFile } from "./test-file-names.ts";

/**
 * The file that did not even load: jest-junit and pytest write it as a case of its name, in a suite for all of its kind.
 * Null for all other cases.
 */
export function unloadedFile({ status, name, classname, file }: TestCase, sources: TestFileSources): TestFile | null {
  if ((status !== "error" && status !== "failed") || name === null || file !== null) return null;
  if (isSourceFile(name) && !/[\r\n|›]/.test(name)) {
    const found = sources.files.findWithin(normaliseReportPath(name, sources.workspaceRoot));
    return found === null ? null : { file: found, rule: "path-as-name" };
  }
  if (classname !== null && classname !== "") return null;
  const module = pythonFile(dottedParts(name), false, sources.files);
  return module === null ? null : { file: module, rule: "python-module" };
}
