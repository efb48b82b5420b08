import { describe, expect, it } from "vitest";
import { runInMemory } from "../hosts/memory.ts";
import { paragraph } from "../render/document.ts";
import { compose, outputOf } from "./compose.ts";
import { part } from "./composed-part.ts";
import { type AnyAction, defineAction } from "./define-action.ts";
import { InputError } from "./input-error.ts";
import { flag, fromBase, type Inputs, integer, list, text } from "./inputs.ts";
import type { Result } from "./result.ts";

const target = text({ help: "Where to.", fallback: "here" });
const PAGE = { title: "page", blocks: [paragraph("said")] };

/** An action with the outputs of a writer: it writes one file under its own name and says whether that was done. */
function writer<const I extends Inputs = Record<never, never>>(name: string, inputs: I = {} as I) {
  return defineAction({
    name,
    description: "",
    inputs: { ...inputs, target },
    outputs: { written: "Whether the file was written.", saw: "What it was given." },
    permissions: { contents: name === "pages" ? "write" : "read" },
    async run(values) {
      const outputs = { written: null, saw: JSON.stringify(values) };
      return {
        outputs,
        data: { name, settled: false },
        summary: PAGE,
        decisions: [{ decision: name, evidence: null }],
        effects: { file: { kind: "write-file", path: `${values.target}/${name}`, content: "" } },
        settle: ({ file }) => ({
          outputs: { ...outputs, written: file?.done ?? null },
          data: { name, settled: true },
          annotations: [{ level: "notice", message: `${name}: ${file?.reason}` }],
        }),
      };
    },
  });
}

type Run = () => Promise<Result<"checked", null>>;
const breaks: Run = async () => {
  throw new Error("the disk is on fire");
};
const answers =
  (verdict: "pass" | "fail"): Run =>
  async () => ({ outputs: { checked: true }, data: null, summary: PAGE, verdict });

function gate(run: Run, fallback?: Run) {
  return defineAction({
    name: "gate",
    description: "",
    inputs: { strict: flag({ help: "Judges.", fallback: true }) },
    outputs: { checked: "Whether it was looked at." },
    permissions: {},
    isGate: ({ strict }) => strict,
    run,
    ...(fallback && { fallback }),
  });
}

const headline = () => "all";
const composed = (parts: readonly AnyAction[], outputs = {}) =>
  compose({ name: "all", description: "", parts, outputs, headline });

describe("compose", () => {
  it("runs ten actions in one process and brings what came of each effect back to its own action", async () => {
    const ten = Array.from({ length: 10 }, (_, index) => writer(`writer-${index}`));
    const outputs = Object.fromEntries(ten.map((one) => [one.name, outputOf(one, "written")]));
    const outcome = await runInMemory(composed(ten, outputs), { inputs: { target: "there" } });
    const paths = ten.map(({ name }) => `there/${name}`);
    expect(outcome.performed.map((effect) => effect.kind === "write-file" && effect.path)).toEqual(paths);
    expect(outcome.presented).toMatchObject({
      outputs: { verdict: "pass", "writer-0": true, "writer-9": true },
      data: { "writer-0": { settled: true }, "writer-9": { name: "writer-9", settled: true } },
      annotations: ten.map(({ name }) => ({ message: `${name}: stored in memory` })),
      decisions: ten.map(({ name }) => ({ action: name, decision: name })),
    });
    for (const { name } of ten) expect(outcome.summary).toContain(`# ${name}\n`);
  });

  it("offers every input once, reads each part's section of the configuration and needs what all need", () => {
    const all = composed([writer("files"), writer("pages", { strict: flag({ help: "" }) })]);
    expect(Object.keys(all.inputs).slice(0, 3)).toEqual(["target", "strict", "github-token"]);
    expect(all.sections?.map(({ name }) => name)).toEqual(["all", "files", "pages"]);
    expect(all.permissions).toEqual({ contents: "write" });
  });

  it("runs a part as if inputs that it goes without were not given, and only under its condition", async () => {
    const files = writer("files", { only: list({ help: "" }), deep: flag({ help: "", fallback: true }) });
    const all = compose({
      name: "all",
      description: "",
      parts: [part(files, { without: ["only", "deep"], when: (values) => values.target !== "nowhere" })],
      outputs: { saw: outputOf(files, "saw") },
      headline,
    });
    expect(Object.keys(all.inputs)).not.toContain("only");
    const { presented } = await runInMemory(all);
    expect(JSON.parse(String(presented?.outputs.saw))).toMatchObject({ only: [], deep: true, target: "here" });
    const left = await runInMemory(all, { inputs: { target: "nowhere" } });
    expect([left.presented?.data, left.performed]).toEqual([{}, []]);
  });

  it("leaves to the base only what a part decides by that judges something", () => {
    const job = fromBase(text({ help: "Whose." }));
    const planner = { ...writer("planner", { job }), isGate: () => false };
    const judge = { ...gate(answers("pass")), inputs: { ...gate(answers("pass")).inputs, levels: fromBase(job) } };
    const both = compose({ name: "both", description: "", parts: [planner, judge], outputs: {}, headline: () => "" });
    expect([both.inputs.job?.fromBase, both.inputs.levels?.fromBase]).toEqual([undefined, undefined]);
    const strict = { ...judge, isGate: () => true };
    const all = compose({ name: "all", description: "", parts: [planner, strict], outputs: {}, headline: () => "" });
    expect([all.inputs.job?.fromBase, all.inputs.levels?.fromBase]).toEqual([undefined, true]);
  });

  it("runs the others when one breaks, and names it", async () => {
    const { exitCode, presented, summary } = await runInMemory(composed([gate(breaks), writer("files")]), {
      inputs: { strict: "false" },
    });
    expect({ exitCode, verdict: presented?.verdict }).toEqual({ exitCode: 0, verdict: "pass" });
    expect(presented?.data).toEqual({ gate: null, files: { name: "files", settled: true } });
    expect(presented?.annotations[0]).toMatchObject({ level: "warning", message: "the disk is on fire" });
    expect(summary).toContain("the disk is on fire");
  });

  it.each<[string, AnyAction, string]>([
    ["fails", gate(answers("fail")), "fail"],
    ["passes", gate(answers("pass")), "pass"],
    ["breaks", gate(breaks), "fail"],
    ["breaks and so does its default", gate(breaks, breaks), "fail"],
    ["breaks and its default fails", gate(breaks, answers("fail")), "fail"],
    ["breaks and its default passes", gate(breaks, answers("pass")), "pass"],
    ["gives no verdict", gate(async () => ({ outputs: { checked: true }, data: null, summary: PAGE })), "fail"],
  ])("says of a gate that %s: %s", async (_, judge, verdict) => {
    const outcome = await runInMemory(composed([judge, writer("files")]));
    expect(outcome.exitCode).toBe(verdict === "pass" ? 0 : 1);
    expect(outcome.presented).toMatchObject({ verdict, outputs: { verdict } });
    // Nothing is withheld because a gate refuses.
    expect(outcome.performed).toHaveLength(1);
  });

  it("tells its headline who blocks and what each part decided", async () => {
    const files = writer("files");
    const judge = gate(breaks);
    let seen: unknown = null;
    await runInMemory(
      compose({
        name: "all",
        description: "",
        parts: [judge, files],
        outputs: {},
        headline({ blockedBy, resultOf }) {
          seen = { blockedBy, judge: resultOf(judge), files: resultOf(files)?.data.name };
          return "all";
        },
      }),
    );
    expect(seen).toEqual({ blockedBy: ["gate"], judge: null, files: "files" });
  });

  it("fails as a whole when failing was asked for, and at an input that cannot be meant", async () => {
    const wrong = gate(async () => {
      throw new InputError([{ name: "strict", place: "input", given: "true", expected: "less" }]);
    });
    const inputs = { "fail-on-error": "true" };
    expect((await runInMemory(composed([gate(breaks)]), { inputs })).exitCode).toBe(3);
    expect((await runInMemory(composed([wrong]))).exitCode).toBe(2);
    const defaultIsWrong = gate(breaks, wrong.run as Run);
    expect((await runInMemory(composed([defaultIsWrong]))).exitCode).toBe(2);
  });

  it.each<[string, () => unknown]>([
    [
      "an input with two help texts",
      () => composed([writer("a", { x: text({ help: "One." }) }), writer("b", { x: text({ help: "Two." }) })]),
    ],
    ["two parts of one name", () => composed([writer("a"), writer("a")])],
    ["an output of an action that is no part", () => composed([writer("a")], { out: outputOf(writer("b"), "saw") })],
    [
      "a part without an input that it must have",
      () => {
        const needs = writer("a", { x: text({ help: "", required: true }) });
        return compose({
          name: "all",
          description: "",
          parts: [part(needs, { without: ["x"] })],
          outputs: {},
          headline,
        });
      },
    ],
  ])("refuses %s", (_, define) => {
    expect(define).toThrow(expect.objectContaining({ code: "internal" }));
  });
});

// TypeScript itself is the test: what is marked must not compile. What compiles nevertheless is refused when it runs.
describe("the types of compose", () => {
  const counts = writer("counts", { x: integer({ help: "", fallback: 1 }) });
  const names = writer("names", { x: text({ help: "", fallback: "1" }) });
  const flags = writer("flags", { x: flag({ help: "", fallback: true }) });
  const all = { name: "all", description: "", outputs: {}, headline };

  it("refuse an input that is of one type to one part and of another to another", () => {
    // @ts-expect-error: x is a number to one part and text to the other
    expect(() => compose({ ...all, parts: [counts, names] })).toThrow();
    // @ts-expect-error: the same, whatever stands between them and is left out
    expect(() => compose({ ...all, parts: [part(flags, { without: ["target"] }), writer("a"), names] })).toThrow();
    expect(() => compose({ ...all, parts: [flags, part(names, { without: ["x"] }), writer("a")] })).not.toThrow();
  });

  it("know the names of a part", () => {
    // @ts-expect-error: the output is misspelt
    expect(outputOf(counts, "writen").help).toBe("");
    // @ts-expect-error: there is no such input
    expect(part(counts, { without: ["y"] }).without).toEqual(["y"]);
    // @ts-expect-error: a condition sees the values of its own part
    expect(part(counts, { when: ({ y }) => y })).toHaveProperty("when");
  });
});
