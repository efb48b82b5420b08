import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stripControl } from "./strip-control.ts";

const ESC = "\u001b";

describe("stripControl", () => {
  it("takes colours away and leaves the words", () => {
    expect(stripControl(`${ESC}[1m${ESC}[38;5;196merror${ESC}[0m: no`)).toBe("error: no");
  });

  it("takes a hyperlink's target away and leaves its text", () => {
    expect(stripControl(`${ESC}]8;;https://example.com${ESC}\\docs${ESC}]8;;\u0007`)).toBe("docs");
  });

  it("keeps what was written last over a progress bar", () => {
    expect(stripControl("10 %\r50 %\rdone\r")).toBe("done");
  });

  it("removes characters that make a line read differently from what it says", () => {
    expect(stripControl("\ufeffa\u202eb\u2066c\u0000d\te")).toBe("abcd\te");
  });

  it("leaves no control character, whatever comes in", () => {
    const pieces = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(ESC, `${ESC}[`, `${ESC}]8;;`, "\u009b", "\r", "\u0007"),
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the subject
        expect(stripControl(parts.join(""))).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/);
      }),
    );
  });
});
