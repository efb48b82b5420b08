import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { legibleName } from "./legible-name.ts";

describe("a name for people and file systems", () => {
  it("is the text itself where that is plain", () => {
    for (const text of ["test", "build-linux", "unit_3.2"]) expect(legibleName(text)).toBe(text);
  });

  it("is told from others by a digest where something was left out", () => {
    expect(legibleName("test (ubuntu-latest, 24)")).toMatch(/^test-ubuntu-latest-24-[0-9a-f]{8}$/);
    expect(legibleName("単体")).toMatch(/^[0-9a-f]{8}$/);
  });

  const alike = [
    ["test (a/b)", "test (a b)", "test (a\\b)", "test-a-b", "test (a, b)", "test-a-b-", "-test-a-b", " test-a-b"],
    ["テスト (単体)", "テスト (結合)", "テスト", "тест", "🧪", "🧪🧪", "()", "[]"],
    ["x".repeat(100), "x".repeat(101), `${"x".repeat(100)}y`],
    ["é", "e\u0301", "e"],
  ];

  it.each(alike.map((texts) => [texts]))("differs where texts differ: %j", (texts) => {
    const names = texts.map((text) => legibleName(text));
    expect(new Set(names).size).toBe(texts.length);
    // Nor is a job called as another one's artifact.
    expect(legibleName(names[1] ?? "")).not.toBe(names[1]);
  });

  it("of any two texts differs, and is never empty, long, or more than letters, digits and three signs", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme", minLength: 1 }), fc.stringMatching(/^[a-c/ ()-]{1,6}$/));
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(legibleName(left)).toMatch(/^[A-Za-z0-9._-]{1,100}$/);
        expect(legibleName(left) === legibleName(right)).toBe(left === right);
      }),
      { numRuns: 2_000 },
    );
  });

  it("leaves alone what is taken for something else", () => {
    expect(legibleName("unit-attempt-2", /attempt-\d$/)).toMatch(/^unit-attempt-2-[0-9a-f]{8}$/);
    expect(legibleName("..", /^\.+$/)).toMatch(/^\.\.-[0-9a-f]{8}$/);
  });
});
