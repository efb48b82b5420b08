import { expect, it } from "vitest";
import { type ActLine, parseActLine } from "./act-line.ts";
import { readActJobs } from "./read-act-jobs.ts";

/** Lines as act 0.2.89 prints them, one second after the other. */
function printed(...lines: readonly object[]): ActLine[] {
  return lines.map((line, second) => parseActLine(JSON.stringify(line), new Date(Date.UTC(2026, 0, 1, 0, 0, second))));
}

const one = { job: "CI/Test 1/2-1", jobID: "test", matrix: { name: "1/2" } };
const other = { job: "CI/Test 2/2-2", jobID: "test", matrix: { name: "2/2" } };
const step = (name: string, id = "0") => ({ step: name, stage: "Main", stepID: [id] });

it("jobs of a matrix have the names that GitHub gives, and results of their own", () => {
  const [first, second] = readActJobs(
    printed(
      { ...one, ...step("npm test"), msg: "⭐ Run Main npm test" },
      { ...other, ...step("npm test"), msg: "⭐ Run Main npm test" },
      { ...one, ...step("npm test"), msg: "AssertionError\n", raw_output: true },
      { ...one, ...step("npm test"), msg: "  ❌  Failure - Main npm test", stepResult: "failure" },
      { ...other, ...step("npm test"), msg: "  ✅  Success - Main npm test", stepResult: "success" },
      { ...one, msg: "🏁  Job failed", jobResult: "failure" },
      { ...other, msg: "🏁  Job failed", jobResult: "failure" },
    ),
  );
  expect([first?.name, first?.conclusion]).toEqual(["Test 1/2", "failure"]);
  expect([second?.name, second?.conclusion]).toEqual(["Test 2/2", "success"]);
  expect(first?.log.map(({ text }) => text)).toEqual([
    "##[group]Run npm test",
    "##[endgroup]",
    "AssertionError",
    "##[error]Process completed with exit code 1.",
  ]);
});

it("a job begins with its own first line, and ends with its last", () => {
  const [, second] = readActJobs(
    printed({ ...one, ...step("a"), msg: "" }, { ...other, ...step("a"), msg: "" }, { ...other, msg: "🏁" }),
  );
  expect([second?.startedAt.getSeconds(), second?.endedAt.getSeconds()]).toEqual([1, 2]);
});

it("a step that may fail does not fail its job; steps inside another and skipped jobs are none", () => {
  const inner = { ...step("echo"), stepID: ["0", "1"] };
  const [job, ...others] = readActJobs(
    printed(
      { job: "CI/b          ", jobID: "b", matrix: {}, ...step("exit 1"), msg: "⭐ Run Main exit 1" },
      { job: "CI/b          ", jobID: "b", matrix: {}, ...inner, msg: "", stepResult: "success" },
      { job: "CI/b          ", jobID: "b", matrix: {}, ...step("exit 1"), msg: "Failed but continue next step" },
      { job: "CI/b          ", jobID: "b", matrix: {}, ...step("exit 1"), msg: "", stepResult: "failure" },
      { job: "CI/c", jobID: "c", matrix: {}, msg: "skipped" },
      { msg: "a line of act's own" },
    ),
  );
  expect(others).toEqual([]);
  expect(job).toMatchObject({ name: "b", conclusion: "success", steps: [{ name: "exit 1", isForgiven: true }] });
});

it("a job whose name has no expression carries its values, as on GitHub", () => {
  const matrix = { shard: 2, os: "linux" };
  const [job] = readActJobs(printed({ job: "CI/test-2", jobID: "test", matrix, ...step("a"), msg: "" }));
  expect(job?.name).toBe("test (2, linux)");
});

it("summaries, outputs and complaints are those that act understood; other text is kept as it is", () => {
  const lines = printed(
    { ...one, ...step("a"), command: "set-output", name: "p50", arg: "12", msg: "" },
    { ...one, ...step("a"), command: "summary", content: "### plan\n", msg: "" },
    { ...one, ...step("a"), command: "warning", msg: "  🚧  ::warning::w\n" },
    { ...one, ...step("a"), msg: "", stepResult: "success" },
  );
  const [job] = readActJobs(lines);
  expect(job).toMatchObject({ summary: "### plan\n", complaints: ["🚧  ::warning::w"] });
  expect(job?.steps).toMatchObject([{ name: "a", outcome: "success", outputs: { p50: "12" } }]);
  expect(parseActLine("no JSON", new Date(0))).toEqual({ at: new Date(0), text: "no JSON" });
});
