import type { XmlFormat } from "../report-format.ts";
import { readTrx } from "./read-trx.ts";

export const trx: XmlFormat = {
  name: "trx",
  writtenBy: "`dotnet test --logger trx`",
  syntax: "xml",
  recognise: ({ name, head }) =>
    name === "TestRun" && /TeamTest|<(?:Results|TestSettings|Times|ResultSummary)\b/.test(head),
  unread: ["StdOut", "StdErr", "DebugTrace", "CollectorDataEntries"],
  read: readTrx,
};
