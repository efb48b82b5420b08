import { isTimes } from "../../listing/read-times.ts";
import type { TimesFormat } from "../report-format.ts";

export const knapsack: TimesFormat = {
  name: "knapsack",
  writtenBy: "knapsack (`knapsack_rspec_report.json`)",
  syntax: "times",
  recognise: (document) => isTimes(document, (name) => /[./]/.test(name) && !name.includes("::")),
  perTest: false,
};
