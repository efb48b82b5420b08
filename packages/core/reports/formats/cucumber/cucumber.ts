import { isObject } from "../../../json/is-object.ts";
import type { JsonFormat } from "../report-format.ts";
import { readCucumber } from "./read-cucumber.ts";

export const cucumber: JsonFormat = {
  name: "cucumber",
  writtenBy: "Cucumber's and behave's `json` formatters",
  syntax: "json",
  recognise: (document) => {
    return (
      Array.isArray(document) &&
      document.length > 0 &&
      document.every(
        (feature) => isObject(feature) && ("uri" in feature || "location" in feature) && "keyword" in feature,
      )
    );
  },
  read: readCucumber,
};
