import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beyondBounds, JSON_BOUNDS } from "./json-bounds.ts";

const look = (json: string, bounds = JSON_BOUNDS) => beyondBounds(new TextEncoder().encode(json), bounds);

describe("the bounds of JSON", () => {
  it("hold for what is open at once, and for all that was ever opened", () => {
    expect(look("[".repeat(301))).toBe("depth");
    expect(look(`${"[".repeat(300)}${"]".repeat(300)}`)).toBeNull();
    expect(look("[{},{},{}]", { depth: 9, containers: 3 })).toBe("containers");
  });

  it("do not count what stands in a text", () => {
    expect(look(JSON.stringify({ a: `${"[".repeat(400)}"\\`, "{{{": "\\" }), { depth: 1, containers: 1 })).toBeNull();
  });

  it("are those of the parsed document, whatever it is", () => {
    const depthOf = (value: unknown): number =>
      typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify(value);
        const depth = depthOf(value);
        expect(look(json, { depth, containers: 1e6 })).toBeNull();
        if (depth > 0) expect(look(json, { depth: depth - 1, containers: 1e6 })).toBe("depth");
      }),
    );
  });
});
