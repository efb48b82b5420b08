import { isObject } from "../../../json/is-object.ts";
import type { JsonFormat } from "../report-format.ts";
import { readMocha } from "./read-mocha.ts";

export const mocha: JsonFormat = {
  name: "mocha",
  writtenBy: "Mocha's `json` reporter",
  syntax: "json",
  recognise: (document) => {
    return (
      isObject(document) && isObject(document.stats) && Array.isArray(document.tests) && Array.isArray(document.passes)
    );
  },
  read: readMocha,
};
