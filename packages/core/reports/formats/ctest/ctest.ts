import type { XmlFormat } from "../report-format.ts";
import { readCTest } from "./read-ctest.ts";

export const ctest: XmlFormat = {
  name: "ctest",
  writtenBy: "CTest (`ctest -T Test`, Testing/*/Test.xml)",
  syntax: "xml",
  recognise: ({ name }) => name === "Site",
  read: readCTest,
};
