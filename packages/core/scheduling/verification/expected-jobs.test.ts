import { describe, expect, it } from "vitest";
import { expectedJobs, hasOtherValues, jobsAsReported, type RunJob } from "./expected-jobs.ts";

const listed = (...names: readonly string[]): RunJob[] =>
  names.map((name) => ({ name, conclusion: "success", isCarried: false }));
const expected = (names: readonly string[], reported: string, prefix = "") =>
  expectedJobs(listed(...names), [reported], prefix).map(({ name }) => name);

describe("jobs that had to report", () => {
  it.each([
    ["test (ubuntu, 1)", "test (windows, 2)", "test"],
    ["test (ubuntu-latest, 22, 1)", "test (windows-latest, 20, 2)", "build (1)"],
    ["test (1, app/(group)/page.test.ts)", "test (2, app/(other)/pa...", "tests (1)"],
    ["Test 1/3", "Test 2/3", "Lint 2/3"],
    ["Test ubuntu-latest 1/2", "Test windows-2025 2/2", "Test"],
    ["Test our-machine 1/2", "Test their machine 2/2", "E2E 1/2"],
    ["ubuntu-latest 1/2", "macos-15-arm64 2/2", "docs 1/2"],
    ["Tests on ubuntu-latest", "Tests on macos", "Tests of docs"],
    ["test py 3.12", "test py 3.13", "test py docs"],
    ["e2e chromium", "e2e webkit", "e2e setup"],
    ["Прогон (единиц, 1)", "Прогон (единиц, 2)", "Сборка (1)"],
    ["テスト 1/2", "テスト 2/2", "静的解析 1/2"],
  ])("of %s %s is one, %s is none", (reported, sibling, stranger) => {
    expect(
      expected(
        [reported, sibling, stranger].filter((name) => name !== "test"),
        reported,
      ),
    ).toEqual([reported, sibling]);
  });

  it("are those of the prefix alone, where there is one", () => {
    const names = ["test unit 1/2", "test unit 2/2", "test e2e 1/2"];
    expect(expected(names, "test unit 1/2")).toEqual(names);
    expect(expected(names, "test unit 1/2", "test unit")).toEqual(names.slice(0, 2));
  });

  it("have the names that they report by, whoever calls their workflow", () => {
    const calls = listed("caller / test (1)", "caller / inner / test (2)", "plan");
    const names = (reported: string) => jobsAsReported(calls, [reported]).map(({ name }) => name);
    expect(names("test (1)")).toEqual(["test (1)", "test (2)", "plan"]);
    expect(names("caller / test (1)")).toEqual(calls.map(({ name }) => name));
  });
});

it.each([
  ["test (ubuntu, 1)", true],
  ["reports/test-windows-1", true],
  ["Test macos-latest 1/2", true],
  ["test (1)", false],
  ["test (1, 2/8)", false],
  ["reports/shard-1", false],
  ["Test edges 1/2", false],
])("%s shows other values: %s", (job, shows) => {
  expect(hasOtherValues(job)).toBe(shows);
});
