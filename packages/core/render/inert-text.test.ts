import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inertCommands, inertJson, inertLog } from "./inert-text.ts";

/** What the runner would take for a command, by its own two rules. */
const isCommand = (line: string) => line.trimStart().startsWith("::") || line.includes("##[");

const hostile = fc
  .array(
    fc.constantFrom("::", "##[", "#", "[", "\n", "\r", "\t", " ", "warning", "]x", "\u001b[31m", "\u0085", "\u2028"),
  )
  .map((parts) => parts.join(""));

describe("inert text", () => {
  it("never holds a line that a runner takes for a command", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(inertLog(text).split("\n").filter(isCommand)).toEqual([]);
        expect(inertCommands(text).split("\n").filter(isCommand)).toEqual([]);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it("keeps what is harmless as it is", () => {
    const text = "history: a::b # [x] ## title\n  tab\tand 日本語\n";
    expect(inertLog(text)).toBe(text);
  });

  it("removes colours, hyperlinks and marks that turn text around", () => {
    expect(inertLog("\u001b[31mred\u001b[0m \u001b]8;;https://x\u0007link\u001b]8;;\u0007 \u202eback")).toBe(
      "red link back",
    );
  });

  it("leaves JSON the same value", () => {
    const value = { "##[group]": ["##[", "#", "::error::"] };
    const text = inertJson(JSON.stringify(value));
    expect(JSON.parse(text)).toEqual(value);
    expect(isCommand(text)).toBe(false);
  });
});
