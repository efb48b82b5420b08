import { isObject } from "../../../json/is-object.ts";
import type { JsonFormat } from "../report-format.ts";
import { readRspec } from "./read-rspec.ts";

export const rspec: JsonFormat = {
  name: "rspec",
  writtenBy: "`rspec --format json --out`",
  syntax: "json",
  recognise: (document) => {
    return isObject(document) && Array.isArray(document.examples) && typeof document.summary_line === "string";
  },
  read: readRspec,
};
