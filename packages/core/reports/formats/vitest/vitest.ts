import { isJestShaped, readJestJson } from "../jest/read-jest-json.ts";
import type { JsonFormat } from "../report-format.ts";

export const vitest: JsonFormat = {
  name: "vitest",
  writtenBy: "Vitest's `json` reporter",
  syntax: "json",
  recognise: isJestShaped,
  read: readJestJson,
};
