import { expect, it } from "vitest";
import { makeProject } from "../../testkit/index.ts";
import { defineAction } from "../action/define-action.ts";
import { InputError } from "../action/input-error.ts";
import { flag, fromBase, text, writtenPath } from "../action/inputs.ts";
import { readInputs } from "../action/read-inputs.ts";
import { folderWorkspace } from "./folder-workspace.ts";
import { givenInputs } from "./given-inputs.ts";

const action = defineAction({
  name: "judge",
  description: "Judges where it is told to.",
  inputs: {
    judges: flag({ help: "", fallback: false }),
    level: fromBase(text({ help: "", fallback: "block" })),
    out: writtenPath({ help: "" }),
  },
  outputs: {},
  permissions: {},
  isGate: ({ judges }) => judges,
  run: async () => ({ outputs: {}, data: null, summary: { title: "judge", blocks: [] } }),
});

/** The values that the action gets from a configuration file and the step's own inputs; of wrong ones the names. */
async function valuesOf(config: string, given: Readonly<Record<string, string>> = {}) {
  using project = makeProject({ ".github/paceline.yml": config, "reports/.keep": "" });
  const sources = {
    workspace: folderWorkspace(project.directory),
    baseSettings: async () => ({ kind: "read", from: "main", text: "judge: { level: advise }" }) as const,
    readFile: async () => null,
    readStandardInput: async () => "",
  };
  try {
    const { places } = await givenInputs(action, { place: "input", texts: given }, sources);
    const read = readInputs(action.inputs, places);
    return read.ok ? read.values : read.problems.map(({ name }) => name);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ name }) => name);
    throw error;
  }
}

it("lets the configuration file write below the checkout, and nowhere else", async () => {
  expect(await valuesOf("judge: { out: reports/all.json }")).toMatchObject({ out: "reports/all.json" });
  for (const path of ["../all.json", "/all.json", "reports/../../all.json"])
    expect(await valuesOf(`judge: { out: ${path} }`)).toEqual(["out"]);
  expect(await valuesOf("", { out: "../all.json" })).toMatchObject({ out: "../all.json" });
});

it("takes protected settings from the base where it judges, and from the checkout where it does not", async () => {
  expect(await valuesOf("judge: { level: off }", { judges: "true" })).toMatchObject({ level: "advise" });
  expect(await valuesOf("judge: { level: off }")).toMatchObject({ level: "off" });
});
