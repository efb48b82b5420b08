import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJobLog } from "../logs/parse-job-log.ts";
import { findEvidence } from "./find-evidence.ts";

const best = (...lines: string[]) => findEvidence(parseJobLog(lines.join("\n")))[0]?.text;
const exit = "##[error]Process completed with exit code 1.";

describe("findEvidence", () => {
  it("prefers what names the cause to what only says that something failed", () => {
    expect(best("building", "src/a.c:3:1: error: expected ';'", "make: *** [all] Error 2", exit)).toContain(
      "expected ';'",
    );
  });

  it("takes the first error of a compiler, not those that follow from it", () => {
    expect(
      best("a.c:1:1: error: no such header", "a.c:9:1: error: unknown type", "a.c:10:1: error: expected x", exit),
    ).toContain("a.c:1:1");
  });

  it("takes the exception at the end of a Python trace", () => {
    const lines = [
      "Traceback (most recent call last):",
      '  File "a.py", line 3, in <module>',
      "    fail()",
      "KeyError: 'price'",
      exit,
    ];
    expect(best(...lines)).toBe("KeyError: 'price'");
  });

  it("takes the head of a JavaScript trace", () => {
    const lines = [
      "TypeError: due.toFixed is not a function",
      "    at pay (src/pay.js:3:9)",
      "    at src/main.js:9:1",
      exit,
    ];
    expect(best(...lines)).toContain("TypeError");
  });

  it("takes the last of several attempts that failed in the same words", () => {
    const attempt = "Error response from daemon: manifest unknown";
    const [evidence] = findEvidence(parseJobLog([attempt, "back off", attempt, exit].join("\n")));
    expect(evidence?.line).toBe(3);
  });

  it("does not take the script that the runner announces for its output", () => {
    const lines = [
      "##[group]Run ./check",
      "\u001b[36;1mecho 'fatal: error: failed'\u001b[0m",
      "shell: bash",
      "##[endgroup]",
      "the file is missing",
      exit,
    ];
    expect(best(...lines)).toBe("the file is missing");
  });

  it("does not take the failure of a later step for the cause", () => {
    const lines = [
      "##[group]Run make",
      "shell: bash",
      "##[endgroup]",
      "x.c:1:2: error: no",
      exit,
      "##[group]Run upload",
      "shell: bash",
      "##[endgroup]",
      "##[error]Error: artifact not found: dist",
    ];
    expect(best(...lines)).toContain("x.c");
  });

  it("is not misled by passing tests about errors", () => {
    const lines = [
      "test shows_error_when_failed ... ok",
      "PASS handles fatal error",
      "--- FAIL: TestPrice (0.00s)",
      "    price_test.go:8: got 1, want 2",
      exit,
    ];
    expect(["--- FAIL: TestPrice (0.00s)", "price_test.go:8: got 1, want 2"]).toContain(best(...lines));
  });

  it("shows the last words of a job that says nothing of an error", () => {
    expect(best("##[group]Run ./check", "shell: bash", "##[endgroup]", "one", "two", exit)).toBe("two");
  });

  it("shows nothing for an empty log", () => {
    expect(findEvidence(parseJobLog(""))).toEqual([]);
  });

  it("never throws, shows at most three lines that exist, best first", () => {
    const words = fc.constantFrom(
      "error: ",
      "FAILED ",
      "\n",
      "##[error]",
      "Traceback",
      "  at x",
      ":1:2: ",
      "exit code 1",
      "expected",
      " ",
    );
    const text = fc.array(fc.oneof(words, fc.string())).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (input) => {
        const log = parseJobLog(input);
        const evidence = findEvidence(log);
        expect(evidence.length).toBeLessThanOrEqual(3);
        expect(evidence.every(({ line, text }) => log.lines[line - 1]?.text.trim() === text)).toBe(true);
        expect(evidence.map(({ score }) => score)).toEqual(evidence.map(({ score }) => score).sort((a, b) => b - a));
      }),
    );
  });
});
