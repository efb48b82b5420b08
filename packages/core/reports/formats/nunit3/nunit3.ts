import type { XmlFormat } from "../report-format.ts";
import { readNUnit3 } from "./read-nunit3.ts";

export const nunit3: XmlFormat = {
  name: "nunit3",
  writtenBy: "NUnit 3 (`dotnet test --logger nunit`, `nunit3-console`, Unity)",
  syntax: "xml",
  recognise: ({ name, head }) =>
    name === "test-run" || (name === "test-suite" && /\bfullname\s*=/.test(head.slice(0, 2000))),
  unread: ["output", "properties", "environment", "settings", "attachments"],
  read: readNUnit3,
};
