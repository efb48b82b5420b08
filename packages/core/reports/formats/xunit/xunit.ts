import type { XmlFormat } from "../report-format.ts";
import { readXUnit } from "./read-xunit.ts";

export const xunit: XmlFormat = {
  name: "xunit",
  writtenBy: "xUnit.net 1, 2 and 3 (`dotnet test --logger xunit`)",
  syntax: "xml",
  recognise: ({ name }) => name === "assemblies" || name === "assembly",
  unread: ["output", "traits", "attachments"],
  read: readXUnit,
};
