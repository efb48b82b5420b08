import type { JsonFormat } from "../report-format.ts";
import { isJestShaped, readJestJson } from "./read-jest-json.ts";

export const jest: JsonFormat = {
  name: "jest",
  writtenBy: "`jest --json --outputFile`",
  syntax: "json",
  // Vitest writes nearly the same; only Jest reports handles left open.
  recognise: (document) => {
    return isJestShaped(document) && ("openHandles" in document || "numRuntimeErrorTestSuites" in document);
  },
  read: readJestJson,
};
