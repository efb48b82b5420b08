import type { LinesFormat } from "../report-format.ts";
import { isGoEvent } from "./is-go-event.ts";
import { readGoJson } from "./read-go-json.ts";

export const goTestJson: LinesFormat = {
  name: "go-test-json",
  writtenBy: "`go test -json`",
  syntax: "json-lines",
  recognise: isGoEvent,
  read: readGoJson,
};
