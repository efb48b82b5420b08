import { isTimes } from "../../listing/read-times.ts";
import type { TimesFormat } from "../report-format.ts";

export const pytestDurations: TimesFormat = {
  name: "pytest-durations",
  writtenBy: "pytest-split (`.test_durations`)",
  syntax: "times",
  // A test of pytest has the name of its file and its own name in it.
  recognise: (document) => isTimes(document, (name) => name.includes("::")),
  perTest: true,
};
