import { describe, expect, it } from "vitest";
import { runInMemory } from "../hosts/memory.ts";
import { paragraph } from "../render/document.ts";
import { type AnyAction, defineAction } from "./define-action.ts";
import type { Host } from "./host.ts";
import { InputError } from "./input-error.ts";
import { integer } from "./inputs.ts";
import type { Ports } from "./ports.ts";
import { runAction } from "./run-action.ts";
import { runPart } from "./run-part.ts";

const summary = { title: "double", blocks: [paragraph("done")] };
const double = defineAction({
  name: "double",
  description: "Doubles.",
  inputs: { value: integer({ help: "", min: 0, required: true }) },
  outputs: { doubled: "Twice the value." },
  permissions: {},
  async run({ value }) {
    if (value === 13) throw new Error("unlucky");
    if (value === 14) throw new InputError([{ name: "value", place: "input", given: "14", expected: "less" }]);
    const verdict = value > 100 ? ("fail" as const) : ("pass" as const);
    return { outputs: { doubled: value * 2 }, data: { value }, summary, verdict };
  },
});

// A missing or misspelt output must not compile; TypeScript itself is the test.
defineAction({
  name: "typo",
  description: "",
  inputs: {},
  outputs: { matrix: "" },
  permissions: {},
  // @ts-expect-error: the output is misspelt
  async run() {
    return { outputs: { matrx: 1 }, data: null, summary };
  },
});

const NO_SETTINGS = { path: "", unreadable: null, ignored: [], ownTexts: {} };

describe("runAction", () => {
  it("ends with 0 and presents the result", async () => {
    const { exitCode, presented } = await runInMemory(double, { inputs: { value: "4" } });
    expect({ exitCode, outputs: presented?.outputs }).toEqual({ exitCode: 0, outputs: { doubled: 8 } });
  });

  it("ends with 1 when the verdict is fail", async () => {
    expect(await runInMemory(double, { inputs: { value: "101" } })).toMatchObject({
      exitCode: 1,
      presented: { verdict: "fail" },
    });
  });

  it("ends with 2 and does nothing when inputs are wrong", async () => {
    const outcome = await runInMemory(double, { inputs: { value: "-1", "fail-on-error": "maybe" } });
    expect(outcome).toMatchObject({ exitCode: 2, presented: null });
    expect(outcome.problems.map(({ name }) => name)).toEqual(["value", "fail-on-error"]);
  });

  it("ends with 2 when an input turns out not to be meant", async () => {
    expect(await runInMemory(double, { inputs: { value: "14" } })).toMatchObject({
      exitCode: 2,
      problems: [{ name: "value" }],
    });
  });

  it("ends with 3 when something breaks inside", async () => {
    expect(await runInMemory(double, { inputs: { value: "13" } })).toMatchObject({ exitCode: 3, presented: null });
  });

  it("uses the stated default of an action that has one, and says why", async () => {
    const careful = { ...double, fallback: async () => ({ outputs: { doubled: 0 }, data: { value: 0 }, summary }) };
    const outcome = await runInMemory(careful, { inputs: { value: "13" } });
    expect(outcome).toMatchObject({
      exitCode: 0,
      presented: { outputs: { doubled: 0 }, annotations: [{ level: "warning" }] },
    });
    expect(await runInMemory(careful, { inputs: { value: "13", "fail-on-error": "true" } })).toMatchObject({
      exitCode: 3,
    });
  });

  it("names the first cause when the stated default breaks too", async () => {
    const fallback = async () => {
      throw new Error("unlucky twice");
    };
    const outcome = await runInMemory({ ...double, fallback }, { inputs: { value: "13" } });
    expect(outcome).toMatchObject({ exitCode: 3, trouble: { message: "unlucky" } });
  });

  it("ends with 1 when a gate gives no verdict", async () => {
    const gate = defineAction({
      name: "gate",
      description: "",
      permissions: {},
      inputs: { value: integer({ help: "", required: true }) },
      outputs: {},
      isGate: ({ value }) => value > 1,
      run: async () => ({ outputs: {}, data: null, summary }),
    });
    expect((await runInMemory(gate, { inputs: { value: "2" } })).exitCode).toBe(1);
    expect((await runInMemory(gate, { inputs: { value: "1" } })).exitCode).toBe(0);
  });

  it("fails the step where the inputs of what can be a gate break, and only there", async () => {
    const fails: boolean[] = [];
    const unused = () => Promise.reject(new Error("not asked for"));
    const host: Host = {
      givenInputs: unused,
      open: () => ({}) as Ports,
      perform: unused,
      refuse: unused,
      present: unused,
      fail: () => undefined,
      trouble: async (_, __, meaning) => void fails.push(meaning.fails),
    };
    const judge = { ...double, isGate: ({ verify }: { verify?: boolean }) => verify ?? false };
    expect([await runAction(judge as AnyAction, host), await runAction(double as AnyAction, host)]).toEqual([3, 3]);
    expect(fails).toEqual([true, false]);
  });

  it("fails the step for its verdict before it writes anything, and whatever breaks afterwards", async () => {
    const calls: string[] = [];
    const host: Host = {
      givenInputs: async () => ({ places: [{ place: "input", texts: { value: "101" } }], settings: NO_SETTINGS }),
      open: () => ({ now: () => new Date(0), history: {}, context: {} }) as Ports,
      perform: () => Promise.reject(new Error("not asked for")),
      refuse: () => Promise.reject(new Error("not asked for")),
      present: async () => {
        calls.push("present");
        throw new Error("the disk is full");
      },
      fail: () => void calls.push("fail"),
      trouble: async (_, __, { fails }) => void calls.push(`trouble ${fails}`),
    };
    expect(await runAction(double as AnyAction, host)).toBe(1);
    expect(calls).toEqual(["fail", "present", "trouble true"]);
  });

  it("performs effects in order and lets the result tell what came of them", async () => {
    const writer = defineAction({
      name: "writer",
      description: "",
      permissions: {},
      inputs: {},
      outputs: { kept: "" },
      async run() {
        const effects = {
          first: { kind: "write-file", path: "a", content: "" },
          second: { kind: "write-file", path: "b", content: "" },
        } as const;
        const result = { outputs: { kept: "no" }, data: null, summary, effects };
        return { ...result, settle: ({ second }) => ({ outputs: { kept: second?.done ?? false } }) };
      },
    });
    const outcome = await runInMemory(writer);
    expect(outcome.presented?.outputs).toEqual({ kept: true });
    expect(outcome.performed).toMatchObject([{ path: "a" }, { path: "b" }]);
  });

  it("adds a footer with version and history to every summary", async () => {
    const { summary: markdown } = await runInMemory(double, { inputs: { value: "1" } });
    expect(markdown).toMatch(/Paceline \d+\.\d+\.\d+/);
  });

  it("composes action values in one process", async () => {
    const twice = defineAction({
      name: "twice",
      description: "",
      permissions: {},
      inputs: {},
      outputs: { sum: "" },
      async run(_, ports) {
        const [a, b] = [await runPart(double, { value: "2" }, ports), await runPart(double, { value: "3" }, ports)];
        return { outputs: { sum: Number(a.outputs.doubled) + Number(b.outputs.doubled) }, data: null, summary };
      },
    });
    expect((await runInMemory(twice)).presented?.outputs).toEqual({ sum: 10 });
  });
});
