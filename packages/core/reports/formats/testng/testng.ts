import type { XmlFormat } from "../report-format.ts";
import { readTestNG } from "./read-testng.ts";

export const testng: XmlFormat = {
  name: "testng",
  writtenBy: "TestNG (`testng-results.xml`)",
  syntax: "xml",
  recognise: ({ name }) => name === "testng-results",
  unread: ["reporter-output", "params", "attributes"],
  read: readTestNG,
};
