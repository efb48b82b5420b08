import { describe, expect, it } from "vitest";
import { defineAction } from "../action/define-action.ts";
import { flag, integer, list } from "../action/inputs.ts";
import { readCommandLine } from "./command-line.ts";
import { actionHelp } from "./help.ts";

const action = defineAction({
  name: "sample",
  description: "Does something.",
  inputs: {
    shards: integer({ help: "How many.", min: 1, fallback: 4 }),
    tests: list({ help: "Which.", required: true }),
    deep: flag({ help: "Deeply.", fallback: false }),
  },
  outputs: { matrix: "The matrix." },
  permissions: {},
  run: async () => ({ outputs: { matrix: "" }, data: null, summary: { title: "", blocks: [] } }),
});
const read = (...argv: string[]) => readCommandLine(action, argv);

describe("the command line", () => {
  it("reads values after a space or an equals sign", () => {
    expect(read("--shards", "3", "--config=a=b", "--workspace", "dir", "--json")).toMatchObject({
      texts: { shards: "3", config: "a=b" },
      workspace: "dir",
      json: true,
      apply: false,
      problems: [],
    });
  });

  it("takes a flag alone for true, and still reads false", () => {
    expect(read("--deep", "--summary", "false").texts).toEqual({ deep: "true", summary: "false" });
  });

  it("lets a repeated list grow, and the last one of anything else win", () => {
    expect(read("--tests", "a", "--tests", "b c", "--shards", "1", "--shards", "2").texts).toEqual({
      tests: "a\nb c",
      shards: "2",
    });
  });

  it("takes negative numbers and - for values", () => {
    expect(read("--shards", "-1", "--tests", "-").texts).toEqual({ shards: "-1", tests: "-" });
  });

  it("names every word that is no option and every option without a value", () => {
    expect(read("stray", "--shards", "--json").problems.map(({ name }) => name)).toEqual(["stray", "shards"]);
  });

  it("takes words without a name where the action says so, a list to the end", () => {
    const sorting = { ...action, positional: ["shards", "tests"] };
    const { texts, problems } = readCommandLine(sorting, ["3", "--deep", "a", "b", "--config", "c", "d"]);
    expect([texts, problems]).toEqual([{ shards: "3", deep: "true", tests: "a\nb\nd", config: "c" }, []]);
    expect(readCommandLine(sorting, ["--nope", "x"]).texts).toEqual({ nope: "x" });
    expect(actionHelp(sorting)).toContain("sample SHARDS TESTS… [--deep]");
  });

  it("has a help that names every input, default and output", () => {
    const help = actionHelp(action);
    for (const word of ["--shards", "Default: 4", "--tests", "Required", "--github-token", "--workspace", "matrix"])
      expect(help).toContain(word);
  });
});
