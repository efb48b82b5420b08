import { describe, expect, it } from "vitest";
import { messageOf, PacelineError } from "./paceline-error.ts";

describe("messageOf", () => {
  it("is the message of an error, and the text of anything else", () => {
    expect(messageOf(new PacelineError("internal", "it broke"))).toBe("it broke");
    expect(messageOf("thrown text")).toBe("thrown text");
    expect(messageOf(null)).toBe("null");
  });

  it.each([
    [Object.assign(new Error(""), { statusCode: 401 }), "401"],
    [Object.assign(new Error(" "), { status: 502, code: "E" }), "502"],
    [Object.assign(new AggregateError([]), { code: "ECONNREFUSED" }), "ECONNREFUSED"],
    [new TypeError(), "TypeError"],
    ["", "an error"],
  ])("names what it can of an error without a word: %o", (thrown, name) => {
    expect(messageOf(thrown)).toBe(`${name}, no reason given`);
  });
});
