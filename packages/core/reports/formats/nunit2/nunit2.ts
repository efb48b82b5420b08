import type { XmlFormat } from "../report-format.ts";
import { readNUnit2 } from "./read-nunit2.ts";

export const nunit2: XmlFormat = {
  name: "nunit2",
  writtenBy: "NUnit 2, Pester",
  syntax: "xml",
  recognise: ({ name }) => name === "test-results",
  unread: ["properties", "environment", "culture-info", "categories"],
  read: readNUnit2,
};
