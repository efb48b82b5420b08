import { describe, expect, it } from "vitest";
import { parseLevels } from "./parse-levels.ts";

const ids = ["PIN-1", "LCK-1"];

describe("parseLevels", () => {
  it("reads lines in both spellings, and the mapping of a configuration file", () => {
    const levels = { "PIN-1": "soft", "LCK-1": "off" };
    expect(parseLevels(["PIN-1: soft", "LCK-1=off"], ids)).toEqual({ levels, wrong: [] });
    expect(parseLevels(['{"PIN-1":"soft","LCK-1":"off"}'], ids)).toEqual({ levels, wrong: [] });
  });

  it.each(["PIN-9: soft", "PIN-1: strict", "PIN-1", "{", "__proto__: hard", ""])("refuses %j", (line) => {
    expect(parseLevels([line], ids)).toEqual({ levels: {}, wrong: [line] });
  });
});
