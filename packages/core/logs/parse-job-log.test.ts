import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../testkit/property-runs.ts";
import { parseJobLog } from "./parse-job-log.ts";

const stamp = "2026-11-20T10:00:00.1234567Z";
const log = (...lines: string[]) => parseJobLog(lines.map((line) => `${stamp} ${line}`).join("\n"));

describe("parseJobLog", () => {
  it("takes timestamp, marker and colours off the text", () => {
    const [line] = parseJobLog(`\ufeff${stamp} ##[error]\u001b[31mbroken\u001b[0m\r\n`).lines;
    expect(line).toMatchObject({ number: 1, timestamp: stamp, marker: "error", text: "broken" });
  });

  it("numbers lines as the given text does, blank ones too", () => {
    expect(parseJobLog("a\n\nb\n").lines.map(({ number, text }) => [number, text])).toEqual([
      [1, "a"],
      [2, ""],
      [3, "b"],
    ]);
  });

  it("begins a step where the runner announces it, and marks script and environment as header", () => {
    const { steps, lines } = log(
      "##[group]Run npm test",
      "\u001b[36;1mnpm test || echo error\u001b[0m",
      "shell: bash",
      "##[endgroup]",
      "FAIL a.test.ts",
      "##[error]Process completed with exit code 1.",
      "Post job cleanup.",
    );
    expect(steps.map(({ title, first, last, failedAt }) => [title, first, last, failedAt])).toEqual([
      ["", 1, 0, null],
      ["Run npm test", 1, 6, 6],
      ["Post job cleanup.", 7, 7, null],
    ]);
    expect(lines.map(({ header }) => header)).toEqual([true, true, true, true, false, false, false]);
  });

  it("does not take a script's own group for a step", () => {
    const { steps, lines } = log("##[group]Run the tests", "error: no", "##[endgroup]");
    expect(steps).toHaveLength(1);
    expect(lines[1]).toMatchObject({ header: false, group: "Run the tests" });
  });

  it("reads the step names that gh prints before each line", () => {
    const { steps, lines } = parseJobLog(`test\tInstall\t${stamp} one\ntest\tBuild\t${stamp} ##[error]two\n`);
    expect(steps.map(({ title }) => title)).toEqual(["", "Install", "Build"]);
    expect(lines.map(({ text }) => text)).toEqual(["one", "two"]);
  });

  it("understands marks as tools write them", () => {
    expect(parseJobLog("::error file=a.ts,line=3::broken").lines[0]).toMatchObject({ marker: "error", text: "broken" });
  });

  it("keeps the end of a log that is too long, with the right numbers", () => {
    const text = Array.from({ length: 100 }, (_, index) => `line ${index + 1}\n`).join("");
    const byLines = parseJobLog(text, { maxLines: 2 });
    expect(byLines.lines.map(({ number, text }) => [number, text])).toEqual([
      [99, "line 99"],
      [100, "line 100"],
    ]);
    expect(byLines.skippedLines).toBe(98);
    const byCharacters = parseJobLog(text, { maxCharacters: 20 });
    expect(byCharacters.lines.map(({ number }) => number)).toEqual([99, 100]);
  });

  it("cuts a huge line", () => {
    expect(parseJobLog("x".repeat(1_000_000)).lines[0]?.text).toHaveLength(4000);
  });

  it("never throws, and gives every kept line its own number and a step that exists", () => {
    const hostile = fc.constantFrom(
      "\n",
      "\r",
      "\u001b[",
      "##[group]Run ",
      "##[endgroup]",
      "##[error]",
      "::error::",
      stamp,
      "\t",
    );
    const text = fc.array(fc.oneof(hostile, fc.string({ unit: "binary" }))).map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 500 }),
        (input, maxLines, maxCharacters) => {
          const { lines, steps, skippedLines } = parseJobLog(input, { maxLines, maxCharacters, maxLineCharacters: 80 });
          const total = input.split("\n").length - (input.endsWith("\n") || input === "" ? 1 : 0);
          expect(lines.length).toBeLessThanOrEqual(maxLines);
          expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => skippedLines + index + 1));
          expect(skippedLines + lines.length).toBe(total);
          expect(lines.every(({ text, step }) => text.length <= 80 && steps[step] !== undefined)).toBe(true);
        },
      ),
      { numRuns: propertyRuns(500) },
    );
  });
});
