import { describe, expect, it } from "vitest";
import { findCircles } from "./find-circles.ts";

describe("findCircles", () => {
  it("finds a circle of three, two circles that touch, and a node that points at itself", () => {
    const graph = { a: ["b"], b: ["c"], c: ["a"], d: ["a", "e"], e: ["d"], f: ["f"], g: ["a", "nowhere"] };
    expect(findCircles(new Map(Object.entries(graph)))).toEqual([["a", "b", "c"], ["d", "e"], ["f"]]);
  });

  it("finds none where all arrows go down", () => {
    expect(findCircles(new Map(Object.entries({ a: ["b", "c"], b: ["c"], c: [] })))).toEqual([]);
  });
});
