import { expect, it } from "vitest";
import { modelText, readModel, readModelsHead, writeModels } from "./models-text.ts";

const text = writeModels({ version: "1" }, ['{"a":1}', '{"b":2}']);

it("each model is found by its number, without reading the others", () => {
  expect(readModelsHead(text)).toEqual({ version: "1" });
  expect([0, 1, 2].map((number) => modelText(text, number))).toEqual(['{"a":1}', '{"b":2}', null]);
});

it.each(["", "{", "null", "7", '"x"'])("a damaged head, %j, is none", (damaged) => {
  expect(readModelsHead(damaged)).toBeNull();
});

it("a damaged or missing model is none", () => {
  expect(readModel('{"a":')).toBeNull();
  expect(readModel(null)).toBeNull();
  expect(readModel('{"a":1}')).toEqual({ a: 1 });
});
