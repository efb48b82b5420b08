import { isObject } from "../../../json/is-object.ts";
import type { JsonFormat } from "../report-format.ts";
import { readPlaywright } from "./read-playwright.ts";

export const playwright: JsonFormat = {
  name: "playwright",
  writtenBy: "Playwright's `json` reporter",
  syntax: "json",
  recognise: (document) => {
    return (
      isObject(document) &&
      Array.isArray(document.suites) &&
      isObject(document.config) &&
      Array.isArray(document.errors)
    );
  },
  read: readPlaywright,
};
