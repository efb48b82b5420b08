import { expect, it } from "vitest";
import { readConfig } from "./config.ts";

const read = async (text: string) => {
  const { given, problems } = await readConfig(text, "paceline.yml", "gate");
  return problems.length > 0 ? problems.map(({ name }) => name) : given.texts;
};

it("gives lists as lines, mappings as JSON, and nothing for a section that is not there", async () => {
  expect(await read("gate: { a: [x, [y, 1]], b: { c: true }, d: }")).toEqual({ a: "x\ny\n1", b: '{"c":true}', d: "" });
  expect(await read("other: { a: 1 }")).toEqual({});
});

it("refuses what aliases repeat without end, and a few lines that stand for billions", async () => {
  const levels = Array.from({ length: 12 }, (_, index) => `  - &a${index + 1} [${`*a${index}, `.repeat(9)}*a${index}]`);
  expect(await read(`x:\n  - &a0 x\n${levels.join("\n")}\ngate: { levels: *a12 }`)).toEqual(["config"]);
  expect(await read("gate: { levels: &a [*a] }")).toEqual(["config"]);
  expect(await read("gate: { levels: &a { b: *a } }")).toEqual(["config"]);
  expect(await read("gate: &a [*a]")).toEqual(["config"]);
});

it("takes an empty file and one of comments for one that says nothing, and refuses two documents", async () => {
  for (const text of ["", "# later", "---\n"]) expect(await read(text)).toEqual({});
  expect(await read("gate: { a: 1 }\n---\ngate: { a: 2 }")).toEqual(["config"]);
});

it("takes as many values as anyone writes", async () => {
  const many = await read(`gate: { tests: [${Array(10_000).fill("a.ts").join(", ")}] }`);
  expect(Object.keys(many)).toEqual(["tests"]);
});

it("refuses more values than anyone writes, however plainly they are written", async () => {
  expect(await read(`gate: { tests: [${Array(30_000).fill("a.ts").join(", ")}] }`)).toEqual(["config"]);
});
