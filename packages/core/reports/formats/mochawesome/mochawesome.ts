import { isObject } from "../../../json/is-object.ts";
import type { JsonFormat } from "../report-format.ts";
import { readMochawesome } from "./read-mochawesome.ts";

export const mochawesome: JsonFormat = {
  name: "mochawesome",
  writtenBy: "mochawesome, with Mocha or Cypress",
  syntax: "json",
  recognise: (document) => {
    return isObject(document) && isObject(document.stats) && Array.isArray(document.results) && !("tests" in document);
  },
  read: readMochawesome,
};
