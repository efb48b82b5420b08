import type { TextFormat } from "../report-format.ts";
import { readTap } from "./read-tap.ts";

export const tap: TextFormat = {
  name: "tap",
  writtenBy: "TAP 13 and 14: `node --test --test-reporter tap`, tap, prove, bats, pg_prove",
  syntax: "text",
  recognise: (lines) => lines.some((line) => /^(?:TAP version \d+|1\.\.\d+(?:\s|$)|(?:not )?ok \d+\b)/.test(line)),
  read: readTap,
};
