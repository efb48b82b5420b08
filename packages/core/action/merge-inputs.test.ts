import { describe, expect, it } from "vitest";
import { commonInputs } from "./common-inputs.ts";
import { type Input, integer, text } from "./inputs.ts";
import { mergeInputs } from "./merge-inputs.ts";

const merge = (a: Input<unknown>, b: Input<unknown>) =>
  mergeInputs([
    { name: "first", inputs: { shared: a, own: text({ help: "" }) } },
    { name: "second", inputs: { shared: b } },
  ]);

describe("mergeInputs", () => {
  it("keeps every input once, in the order of the actions", () => {
    const shared = text({ help: "Base." });
    const { inputs, disputes } = merge(shared, shared);
    expect([Object.keys(inputs), disputes]).toEqual([["shared", "own"], []]);
  });

  it("takes two inputs of the same definition for one", () => {
    expect(merge(integer({ help: "Runs.", min: 1 }), integer({ help: "Runs.", min: 1 })).disputes).toEqual([]);
    expect(merge(commonInputs["github-token"], { ...commonInputs["github-token"] }).disputes).toEqual([]);
  });

  it.each([
    ["another help text", text({ help: "Tells what changed." })],
    ["another default", text({ help: "Base.", fallback: "main" })],
    ["another kind of value", integer({ help: "Base." })],
    ["a secret", { ...text({ help: "Base." }), secret: true }],
    ["a value that the runner fills in", { ...text({ help: "Base." }), runnerDefault: "x" }],
  ])("names an input that is also given %s", (_, other) => {
    const disputes = [{ input: "shared", actions: ["first", "second"] }];
    expect(merge(text({ help: "Base." }), other).disputes).toEqual(disputes);
    expect(merge(other, text({ help: "Base." })).disputes).toEqual(disputes);
  });
});
