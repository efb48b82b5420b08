import { isObject } from "../../json/is-object.ts";
import type { JsonFormat } from "../report/junit-report.ts";

/** Which report a JSON document is, told by what it holds; null for any other. */
export function recogniseJson(value: unknown): JsonFormat | null {
  if (!isObject(value)) return null;
  if (Array.isArray(value.testResults) && typeof value.numTotalTests === "number") {
    // The two write nearly the same; only Jest tells of handles left open.
    return "openHandles" in value || "numRuntimeErrorTestSuites" in value ? "jest" : "vitest";
  }
  const entries = Object.entries(value);
  if (entries.length === 0 || !entries.every(([, seconds]) => typeof seconds === "number")) return null;
  // A test of pytest has the name of its file and its own name in it, an entry of knapsack is a file.
  if (entries.every(([name]) => name.includes("::"))) return "pytest-durations";
  return entries.every(([name]) => /[./]/.test(name)) ? "knapsack" : null;
}

/** Whether this may be a line of `go test -json`. */
export function isGoEvent(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && typeof value.Action === "string" && ("Package" in value || "ImportPath" in value);
}
