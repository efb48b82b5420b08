import { describe, expect, it } from "vitest";
import { parseYaml } from "./parse-yaml.ts";
import { childOf, itemsOf, textOf } from "./yaml-node.ts";

describe("flow collections that close too far left", () => {
  it("are read as GitHub reads them, with the positions of the source", async () => {
    const { root, problems } = await parseYaml(
      'on:\n  push:\n    branches: [\n      main,\n"dev",\n    ]\n    tags: [\n    ]\njobs: {}\n',
    );
    expect(problems).toEqual([]);
    const push = childOf(childOf(root, "on"), "push");
    expect(itemsOf(childOf(push, "branches"))).toMatchObject([
      { text: "main", at: { line: 4, column: 7 } },
      { text: "dev", at: { line: 5, column: 2 } },
    ]);
    expect(childOf(root, "jobs")?.at).toEqual({ line: 9, column: 7 });
  });

  it("may hold quoted text that goes on at the margin", async () => {
    const { root } = await parseYaml('a:\n  b: "one\ntwo"\n');
    expect(textOf(childOf(childOf(root, "a"), "b"))).toBe("one two");
  });

  it("still need their end", async () => {
    const { problems } = await parseYaml("a:\n  b: [\n  x\n");
    expect(problems).toMatchObject([{ code: "syntax", at: { line: 4 } }]);
  });

  it("are given up when there are too many of them in one large file", async () => {
    const text = `${"x: [\n]\n".repeat(2)}${"a:\n  b: [\n  ]\n".repeat(20_000)}`;
    const { problems } = await parseYaml(text);
    expect(problems).toMatchObject([{ code: "syntax" }]);
  });
});
