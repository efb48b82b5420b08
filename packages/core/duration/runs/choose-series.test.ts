import { expect, it } from "vitest";
import { exampleRun } from "../testing/example-run.ts";
import { chooseSeries } from "./choose-series.ts";
import { runHeaders } from "./run-headers.ts";

const docs = { workflow: "Docs", workflow_path: ".github/workflows/docs.yml" };
const runs = runHeaders([exampleRun(1), exampleRun(2, docs), exampleRun(3)]);
const chosen = (workflow: string | null, repository: string | null = null, from = runs) =>
  chooseSeries(from, { workflow, repository }).map(({ record }) => record.run_id);

it("a workflow answers to its name, its path and its file name", () => {
  expect(chosen("CI")).toEqual([1, 3]);
  expect(chosen(".github/workflows/ci.yml")).toEqual([1, 3]);
  expect(chosen("docs.yml")).toEqual([2]);
});

it("a name that no workflow has chooses nothing", () => {
  expect(chosen("Release")).toEqual([]);
});

it("without a name, a history of one workflow is clear and of two is not", () => {
  expect(chosen(null)).toEqual([]);
  expect(chosen(null, null, runHeaders([exampleRun(1), exampleRun(2)]))).toEqual([1, 2]);
});

it("of two files with one name, the one that ran last is meant", () => {
  const moved = exampleRun(4, { workflow_path: ".github/workflows/main.yml" });
  expect(chosen("CI", null, runHeaders([exampleRun(1), moved]))).toEqual([4]);
});

it("another repository's runs are left out, whatever the case of its name", () => {
  expect(chosen("CI", "Owner/Name")).toEqual([1, 3]);
  expect(chosen("CI", "owner/other")).toEqual([]);
  expect(chosen("CI", "owner/other", runHeaders([exampleRun(1, { repository: null })]))).toEqual([1]);
});
