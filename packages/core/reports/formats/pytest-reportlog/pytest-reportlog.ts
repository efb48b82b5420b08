import type { LinesFormat } from "../report-format.ts";
import { readPytestReportlog } from "./read-pytest-reportlog.ts";

export const pytestReportlog: LinesFormat = {
  name: "pytest-reportlog",
  writtenBy: "pytest-reportlog (`--report-log`)",
  syntax: "json-lines",
  recognise: (line) => typeof line.$report_type === "string",
  read: readPytestReportlog,
};
