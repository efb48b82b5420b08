import type { LinesFormat } from "../report-format.ts";
import { readDart } from "./read-dart.ts";

export const dart: LinesFormat = {
  name: "dart",
  writtenBy: "`dart test --reporter json`, `flutter test --machine`",
  syntax: "json-lines",
  recognise: (line) => line.type === "start" && typeof line.protocolVersion === "string",
  read: readDart,
};
