import { expect, it } from "vitest";
import { composedResult, type PartRun } from "./composed-result.ts";
import type { AnyAction, AnyValues } from "./define-action.ts";

/** A part that says by its output what it was told of its effect. */
function partRun(name: string): PartRun {
  const outputs = { told: null };
  const result = {
    outputs,
    data: null,
    summary: { title: name, blocks: [] },
    effects: { file: { kind: "write-file", path: name, content: "" } },
    settle: (outcomes: object) => ({ outputs: { told: JSON.stringify(outcomes) } }),
  } as const;
  return { action: { name } as AnyAction, values: {} as AnyValues, attempt: { broke: false, result } };
}

it("brings what came of an effect to the part that asked for it, and to no other", () => {
  const runs = [partRun("a"), partRun("b"), partRun("c")];
  const outputs = Object.fromEntries(runs.map(({ action }) => [action.name, { action, output: "told" }]));
  const result = composedResult({ name: "all", outputs, headline: () => "" }, runs);
  expect(Object.keys(result.effects ?? {})).toEqual(["a/file", "b/file", "c/file"]);
  const [done, full] = [
    { done: true, reason: "written" },
    { done: false, reason: "the disk is full" },
  ];
  expect(result.settle?.({ "a/file": done, "b/file": full }).outputs).toEqual({
    verdict: "pass",
    a: JSON.stringify({ file: done }),
    b: JSON.stringify({ file: full }),
    c: "{}",
  });
});
